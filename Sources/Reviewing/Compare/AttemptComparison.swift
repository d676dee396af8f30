import InterviewModel

/// What is different between two answers for one principle.
package struct AttemptComparison: Sendable, Equatable {
  /// The verdict on the earlier one; `nil` when it was not judged.
  package var before: Verdict?
  /// The verdict on the later one; `nil` when it was not judged.
  package var after: Verdict?
  /// Gaps of the earlier one that the later one closes, in rubric order.
  package var closed: [String]
  /// Gaps of both, in rubric order.
  package var stillOpen: [String]
  /// Gaps that only the later one has, in rubric order.
  package var opened: [String]
  /// Helping beats that only the later one meets.
  package var gained: [String]
  /// Figures that only the earlier one names.
  package var figuresGone: [Figures.Figure]
  /// Figures that only the later one names.
  package var figuresNew: [Figures.Figure]

  /// Compares two attempts; replies count as part of their answers.
  ///
  /// - Complexity: O(*n*) in the length of both.
  package init(_ before: Transcript.Attempt, _ after: Transcript.Attempt) {
    self.before = before.judged?.verdict
    self.after = after.judged?.verdict
    let gaps = self.before?.missing ?? []
    let newGaps = self.after?.missing ?? []
    closed = self.after == nil ? [] : gaps.filter { !newGaps.contains($0) }
    stillOpen = gaps.filter { newGaps.contains($0) }
    opened = self.before == nil ? [] : newGaps.filter { !gaps.contains($0) }
    let met = Self.helping(self.before)
    gained = Self.helping(self.after).filter { !met.contains($0) }
    let figures = Figures(in: Self.words(before))
    let newFigures = Figures(in: Self.words(after))
    figuresGone = figures.subtracting(newFigures)
    figuresNew = newFigures.subtracting(figures)
  }

  private static func helping(_ verdict: Verdict?) -> [String] {
    (verdict?.beats ?? []).filter { $0.need == .helping && $0.met }.map(\.beat)
  }

  private static func words(_ attempt: Transcript.Attempt) -> String {
    let exchange = attempt.exchange
    return ([exchange.answer] + exchange.followUps.map(\.reply)).joined(separator: "\n")
  }
}
