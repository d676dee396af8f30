import InterviewModel

/// No outcome, or it is unknown, unmeasured, projected or withdrawn.
struct ResultMissingSignal: SignalRule {
  let signal = Signal.resultMissing
  let definition = "Nothing that happened is told as the outcome."
  let failureMode = "An outcome told as a scene, without a figure or a comparison, may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let technical = story.atLeastOne(.resultEngineering) >= thresholds.weak
    guard !ResultReader.hasMeaningfulResult(story, under: thresholds), !technical else {
      return nil
    }
    return Finding(signal)
  }
}
