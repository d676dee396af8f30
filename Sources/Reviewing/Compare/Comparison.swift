import InterviewModel
import Recording

/// Two loops side by side, principle by principle.
package struct Comparison: Sendable, Equatable {
  /// The principles of either, in the order they came up, those of the first loop first.
  package var principles: [PrincipleChange]

  /// One principle in both loops.
  package struct PrincipleChange: Sendable, Equatable {
    /// The id of the principle.
    package var principle: String
    /// The verdict used in the first loop (of several rounds the most favourable); `nil` where it
    /// did not come up.
    package var before: Vote?
    /// The same in the second loop.
    package var after: Vote?
    /// The strongest answers of both, where both have one.
    package var answers: AttemptComparison?
    /// Where the first loop's answer stands.
    package var beforeAt: String?
    /// Where the second loop's answer stands.
    package var afterAt: String?
  }

  /// Compares two transcripts; attempts at the same question are compared with each other, else
  /// the strongest for the principle.
  ///
  /// - Complexity: O(*n*) in the size of both, times the principles of a loop.
  package init(_ first: Transcript, _ second: Transcript) {
    let before = first.decided
    let after = second.decided
    var ids: [String] = []
    for id in before.map(\.principle) + after.map(\.principle) where !ids.contains(id) {
      ids.append(id)
    }
    principles = ids.map { id in
      let pair = Self.pair(first, second, principle: id)
      return PrincipleChange(
        principle: id, before: before.best(id), after: after.best(id),
        answers: pair.map { AttemptComparison($0, $1) },
        beforeAt: pair.map { "\($0.0.asked.round).\($0.0.asked.exchange)" },
        afterAt: pair.map { "\($0.1.asked.round).\($0.1.asked.exchange)" })
    }
  }

  private static func pair(
    _ first: Transcript, _ second: Transcript, principle: String
  ) -> (Transcript.Attempt, Transcript.Attempt)? {
    let left = first.attempts.filter { $0.asked.principle == principle && $0.answer != nil }
    let right = second.attempts.filter { $0.asked.principle == principle && $0.answer != nil }
    for attempt in left {
      guard let question = attempt.asked.question else { continue }
      if let same = right.last(where: { $0.asked.question == question }) { return (attempt, same) }
    }
    guard let before = left.strongest, let after = right.strongest else { return nil }
    return (before, after)
  }
}

extension Transcript {
  /// The verdicts that are used, by round and principle; empty in a transcript without events.
  package var decided: [ReviewedPrinciple] { JournalSummary(self)?.reviewed ?? [] }
}

extension [ReviewedPrinciple] {
  /// The most favourable of the verdicts used for a principle; `nil` where it did not come up.
  package func best(_ principle: String) -> Vote? {
    let votes = filter { $0.principle == principle }.map(\.verdict)
    return [.inclined, .notInclined, .noData].first { votes.contains($0) }
  }
}

extension [Transcript.Attempt] {
  fileprivate var strongest: Transcript.Attempt? {
    self.max { rank($0) < rank($1) }
  }

  private func rank(_ attempt: Transcript.Attempt) -> Int {
    switch attempt.judged.map({ ($0.verdict.decision, $0.verdict.strength) }) {
    case (.inclined, .clear)?: 4
    case (.inclined, .borderline)?: 3
    case (.notInclined, .borderline)?: 2
    case (.notInclined, .clear)?: 1
    case nil: 0
    }
  }
}
