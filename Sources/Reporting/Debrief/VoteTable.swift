import InterviewModel

/// Who is compared with the engine in a round, and how each decided on its principles.
struct VoteTable: Sendable {
  /// The heads of the columns, the people first and Inclined last.
  let heads: [SafeText]
  /// One row a principle, in the order of the round.
  let rows: [Row]

  /// One principle.
  struct Row: Sendable {
    /// The principle's verdict.
    var verdict: PrincipleVerdict
    /// What each column says; empty for somebody who did not vote.
    var cells: [Cell]
  }

  /// What somebody decided.
  struct Cell: Sendable {
    /// The decision in words.
    var words: SafeText
    /// Which way it goes; `nil` for no vote.
    var vote: Vote?
    /// Whether a person's verdict stands in place of the engine's.
    var isUsed: Bool
  }

  /// - Parameters:
  ///   - round: The round with its verdicts and the ballots on them.
  ///   - candidate: What the candidate's column is headed with.
  init(_ round: Debrief.Round, candidate: SafeText) {
    var people: [Event.Author] = []
    for ballot in round.principles.flatMap(\.ballots) where !people.contains(ballot.author) {
      people.append(ballot.author)
    }
    let order: [Event.Author.Role] = [.candidate, .interviewer, .coach, .engine]
    people = order.flatMap { role in people.filter { $0.role == role } }
    heads =
      people.map { $0.role == .candidate ? candidate : $0.name.isEmpty ? $0.words : "\($0.name)" }
      + ["Inclined"]
    rows = round.principles.map { verdict in
      let cells = people.map { person in
        let ballot = verdict.ballots.last { $0.author == person }
        return Cell(
          words: "\(ballot?.vote.words ?? "")", vote: ballot?.vote,
          isUsed: verdict.author == person && ballot != nil)
      }
      let strength = verdict.exchange.flatMap { number in
        round.exchanges.first {
          $0.counts && $0.address.exchange == number && $0.verdict.principle == verdict.id
        }?.verdict.strength
      }
      let engine = strength.map { "\(verdict.engine.words) (\($0.words))" as SafeText }
      return Row(
        verdict: verdict,
        cells: cells + [
          Cell(words: engine ?? "\(verdict.engine.words)", vote: verdict.engine, isUsed: false)
        ])
    }
  }

  /// Whether any verdict that is used is a person's.
  var hasPersonsVerdict: Bool { rows.contains { $0.cells.contains(where: \.isUsed) } }
}
