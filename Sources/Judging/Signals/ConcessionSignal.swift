import InterviewModel

/// The speaker grants a point or accepts having been wrong.
struct ConcessionSignal: SignalRule {
  let signal = Signal.concession
  let definition = "The speaker says where the other side, or the facts, had it right."
  let failureMode = "A concession that is meant ironically is taken at its word."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.concession) >= thresholds.concession else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.concession], atLeast: thresholds.quote / 2, limit: 2))
  }
}
