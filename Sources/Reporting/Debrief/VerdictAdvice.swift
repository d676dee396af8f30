import InterviewModel

/// What would turn a verdict, and what to practise for it, as sentences.
package struct VerdictAdvice: Sendable {
  /// What would turn it, for example "Flips if both: how it ended; your own part"; `nil` when
  /// nothing is known.
  package let flip: SafeText?
  /// The question to practise; `nil` when no change has one without a quote to fill in.
  package let probe: String?

  init(_ exchange: JudgedExchange) {
    self.init(exchange.verdict) { exchange.words(for: $0).label }
  }

  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - label: The words for a beat, by its id.
  package init(_ verdict: Verdict, label: (String) -> String) {
    let changes = verdict.flips.map { flip -> SafeText in
      let label = label(flip.beat)
      return flip.to == .met ? "\(label)" : "no longer \(label)"
    }
    let listed = changes.joined(separator: "; ")
    flip =
      switch (verdict.decision, changes.count) {
      case (_, 0): nil
      case (.inclined, _):
        "Lost without: \(verdict.flips.map { label($0.beat) }.joined(separator: "; "))"
      case (.notInclined, 1): "Flips with: \(listed)"
      case (.notInclined, 2): "Flips if both: \(listed)"
      case (.notInclined, _): "Flips if all \(changes.count): \(listed)"
      }
    probe =
      verdict.decision == .inclined
      ? nil : verdict.flips.lazy.compactMap(\.probe).first { !$0.contains("{") }
  }
}
