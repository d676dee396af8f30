import InterviewModel
import Recording

/// One principle of one round that the engine and at least one person judged apart.
package struct CalibrationCase: Sendable, Equatable {
  /// The id of the transcript.
  package var transcript: String
  /// The round, counted from 1.
  package var round: Int
  /// The id of the principle.
  package var principle: String
  /// The engine's verdict on the round's strongest exchange.
  package var engine: Decision
  /// What the engine's verdict rested on: red signals, absences and missing beats.
  package var rules: [String]
  /// Votes made before the engine's verdict was seen; "no data" is left out.
  package var votes: [BlindVote]

  /// A vote of a person who had not seen the engine's.
  package struct BlindVote: Sendable, Equatable {
    /// Who voted.
    package var author: Event.Author
    /// What was voted.
    package var decision: Decision
  }

  /// The cases of a transcript, by round and principle.
  ///
  /// Votes after a reveal are left out, and so are those that say they were blind although the
  /// journal shows that their author had been shown the verdicts before.
  ///
  /// - Complexity: O(*n*) in the number of events, times the principles of a round.
  package static func cases(in transcript: Transcript) -> [CalibrationCase] {
    let places = Dictionary(
      transcript.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func isBlind(_ event: String, _ author: Event.Author, _ round: Int, _ says: Bool) -> Bool {
      says
        && !transcript.reveals.contains { reveal in
          reveal.author == author && (reveal.payload.round ?? round) == round
            && (places[reveal.event] ?? 0) < (places[event] ?? 0)
        }
    }
    var votes: [(at: Int, round: Int, principle: String, vote: BlindVote)] = []
    func take(
      _ event: String, _ author: Event.Author, _ round: Int, _ principle: String, _ vote: Vote,
      _ blind: Bool
    ) {
      guard isBlind(event, author, round, blind), let decision = Decision(rawValue: vote.rawValue)
      else { return }
      votes.append(
        (places[event] ?? 0, round, principle, BlindVote(author: author, decision: decision)))
    }
    for vote in transcript.votes {
      let said = vote.payload
      take(vote.event, vote.author, said.round, said.principle, said.vote, said.blind)
    }
    for overrule in transcript.overrules {
      let said = overrule.payload
      take(overrule.event, overrule.author, said.round, said.principle, said.vote, said.blind)
    }
    votes.sort { $0.at < $1.at }
    return transcript.decided.compactMap { cell in
      guard let engine = cell.engine else { return nil }
      var latest: [BlindVote] = []
      for vote in votes where vote.round == cell.round && vote.principle == cell.principle {
        latest.removeAll { $0.author == vote.vote.author }
        latest.append(vote.vote)
      }
      guard !latest.isEmpty else { return nil }
      return CalibrationCase(
        transcript: transcript.id, round: cell.round, principle: cell.principle,
        engine: engine.decision, rules: rules(of: cell, in: transcript), votes: latest)
    }
  }

  private static func rules(of cell: ReviewedPrinciple, in transcript: Transcript) -> [String] {
    let verdict = transcript.attempts.lazy
      .filter { $0.asked.round == cell.round }
      .compactMap { $0.judged?.verdict }
      .first {
        $0.principle == cell.principle && $0.decision == cell.engine?.decision
          && $0.strength == cell.engine?.strength
      }
    guard let verdict else { return [] }
    var rules: [String] = []
    let red = verdict.evidence.map(\.signal).filter { $0.polarity == .red } + verdict.absent
    for rule in red.map(\.rawValue) + verdict.missing where !rules.contains(rule) {
      rules.append(rule)
    }
    return rules
  }
}

extension JournalSummary {
  /// Whether somebody voted blind, so that the transcript is worth reading for calibration.
  package var hasBlindVotes: Bool {
    votes.contains(where: \.blind) || overrules.contains(where: \.blind)
  }
}
