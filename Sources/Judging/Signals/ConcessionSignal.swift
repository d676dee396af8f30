import InterviewModel

/// The speaker grants a point or accepts having been wrong.
struct ConcessionSignal: SignalRule {
  let signal = Signal.concession
  let definition = "The speaker says where the other side, or the facts, had it right."
  let failureMode = "A concession that is meant ironically is taken at its word."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.isTold(in: story, under: thresholds) else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.concession], under: thresholds, limit: 2))
  }

  /// Whether it is told: the story speaks for it and a sentence is quotable for it.
  static func isTold(in story: Story, under thresholds: JudgingThresholds) -> Bool {
    story.leaning(to: .concession) >= thresholds.concession
      && !story.quotes(of: [.concession], under: thresholds).isEmpty
  }
}
