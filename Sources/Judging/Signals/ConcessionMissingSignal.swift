import InterviewModel

/// A disagreement with nothing conceded.
struct ConcessionMissingSignal: SignalRule {
  let signal = Signal.concessionMissing
  let definition = "The speaker disagreed and granted the other side nothing."
  let failureMode = "A point granted in half a clause may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.disagreement) >= thresholds.disagreement,
      !ConcessionSignal.isTold(in: story, under: thresholds)
    else { return nil }
    return Finding(signal)
  }
}
