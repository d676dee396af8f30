import InterviewModel

/// No decision was followed, or it was followed grudgingly or undermined.
struct CommitMissingSignal: SignalRule {
  let signal = Signal.commitMissing
  let definition = "The speaker disagreed and nothing shows support after the decision."
  let failureMode = "Support told as plain work may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.disagreement) >= thresholds.disagreement,
      !CommitSignal.isTold(in: story, under: thresholds)
    else { return nil }
    return Finding(signal)
  }
}
