import InterviewModel

/// The only outcomes are technical or process metrics.
struct EngineeringOnlyResultSignal: SignalRule {
  let signal = Signal.engineeringOnlyResult
  let definition = "A technical metric moved and nothing is said of what it meant to anybody."
  let failureMode = "A technical figure whose meaning is implied by the trade is caught too."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !ResultReader.hasMeaningfulResult(story, under: thresholds),
      story.atLeastOne(.resultEngineering) >= thresholds.weak
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.resultEngineering], under: thresholds))
  }
}
