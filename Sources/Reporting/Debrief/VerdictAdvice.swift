import InterviewModel

/// What would turn a verdict, and what to practise for it, as sentences.
struct VerdictAdvice: Sendable {
  /// What would turn it, for example "Flips if both: how it ended; your own part"; `nil` when
  /// nothing is known.
  let flip: SafeText?
  /// The question to practise; `nil` when no change has one without a quote to fill in.
  let probe: String?

  init(_ exchange: JudgedExchange) {
    let changes = exchange.verdict.flips.map { flip -> SafeText in
      let label = exchange.words(for: flip.beat).label
      return flip.to == .met ? "\(label)" : "no longer \(label)"
    }
    let listed = changes.joined(separator: "; ")
    flip =
      switch (exchange.verdict.decision, changes.count) {
      case (_, 0): nil
      case (.inclined, _):
        "Lost without: \(exchange.verdict.flips.map { exchange.words(for: $0.beat).label }.joined(separator: "; "))"
      case (.notInclined, 1): "Flips with: \(listed)"
      case (.notInclined, 2): "Flips if both: \(listed)"
      case (.notInclined, _): "Flips if all \(changes.count): \(listed)"
      }
    probe =
      exchange.verdict.decision == .inclined
      ? nil : exchange.verdict.flips.lazy.compactMap(\.probe).first { !$0.contains("{") }
  }
}
