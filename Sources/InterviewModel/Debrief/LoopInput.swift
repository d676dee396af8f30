/// A loop given as JSON: the input of `debrief -`.
///
/// Keys that are not known are passed over; what may be missing has a plain default.
package struct LoopInput: Sendable, Equatable, Decodable {
  /// The candidate's name.
  package var candidate: String?
  /// The id of the role.
  package var role: String?
  /// The id of the level.
  package var level: String?
  /// The rounds in the order they were held.
  package var rounds: [Round]

  enum CodingKeys: String, CodingKey {
    case candidate, role, level, rounds
  }

  /// One round of the loop.
  package struct Round: Sendable, Equatable, Decodable {
    /// Counted from 1; its place in the list when left out.
    package var number: Int?
    /// The name on the schedule.
    package var title: String?
    /// Whether the interviewer is the Bar Raiser.
    package var barRaiser: Bool?
    /// Whether the interviewer is the hiring manager.
    package var hiringManager: Bool?
    /// The ids of assigned principles, for those that were not asked about.
    package var principles: [String]?
    /// What was asked and said.
    package var exchanges: [Said]

    enum CodingKeys: String, CodingKey {
      case number, title, barRaiser, hiringManager, principles, exchanges
    }
  }

  /// One question with its answer and what followed.
  package struct Said: Sendable, Equatable, Decodable {
    /// The id of the principle, in any case.
    package var principle: String
    /// The prompt.
    package var question: String?
    /// The answer; may be empty.
    package var answer: String
    /// The probes with their replies.
    package var followUps: [FollowUp]?

    enum CodingKeys: String, CodingKey {
      case principle, question, answer, followUps
    }
  }
}

extension LoopRecord {
  /// What a loop given as JSON holds for a debrief: every exchange is one attempt.
  package init(_ input: LoopInput) {
    let rounds = input.rounds.enumerated().map { index, round in
      let attempts = round.exchanges.enumerated().map { place, said in
        Attempt(
          number: place + 1,
          exchange: Exchange(
            principle: said.principle.lowercased(), question: said.question ?? "",
            answer: said.answer, followUps: said.followUps ?? []))
      }
      let number = round.number ?? index + 1
      return Round(
        number: number, title: round.title ?? "Round \(number)",
        barRaiser: round.barRaiser ?? false, hiringManager: round.hiringManager ?? false,
        principles: Self.unique(
          (round.principles ?? []).map { $0.lowercased() } + attempts.map(\.exchange.principle)),
        attempts: attempts)
    }
    self.init(
      candidate: input.candidate ?? "", role: input.role, level: input.level, rounds: rounds)
  }
}
