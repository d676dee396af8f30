import InterviewModel

/// No reflection at all.
struct ReflectionMissingSignal: SignalRule {
  let signal = Signal.reflectionMissing
  let definition = "Nothing is said about what the speaker does, or sees, differently since."
  let failureMode = "A change told in the past tense may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !BehaviourChangeSignal.isTold(in: story, under: thresholds),
      story.atLeastOne(.reflectionGeneric) < thresholds.weak
    else { return nil }
    return Finding(signal)
  }
}
