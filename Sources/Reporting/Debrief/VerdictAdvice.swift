import InterviewModel

/// What would turn a verdict, and what to practise for it, as sentences.
package struct VerdictAdvice: Sendable {
  /// What would turn it, for example "Flips if both: how it ended; your own part"; `nil` when
  /// nothing is known.
  package let flip: SafeText?
  /// The question to practise; `nil` when no change has one without a quote to fill in.
  package let probe: String?

  init(_ exchange: JudgedExchange) {
    self.init(exchange.verdict) { id in
      let words = exchange.words(for: id)
      return (words.label, words.absent)
    }
  }

  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - words: The words for a beat by its id, when it is met and when it is not.
  package init(_ verdict: Verdict, words: (String) -> (met: String, unmet: String)) {
    let changes = verdict.flips.map { flip -> SafeText in
      let words = words(flip.beat)
      return "\(flip.to == .met ? words.met : words.unmet)"
    }
    let listed = changes.joined(separator: "; ")
    flip =
      switch (verdict.decision, changes.count) {
      case (_, 0): nil
      case (.inclined, _):
        "Lost without: \(verdict.flips.map { words($0.beat).met }.joined(separator: "; "))"
      case (.notInclined, 1): "Flips with: \(listed)"
      case (.notInclined, 2): "Flips if both: \(listed)"
      case (.notInclined, _): "Flips if all \(changes.count): \(listed)"
      }
    probe =
      verdict.decision == .inclined
      ? nil : verdict.flips.lazy.compactMap(\.probe).first { !$0.contains("{") }
  }
}
