import InterviewModel

/// A concrete practice the speaker has repeated since.
struct BehaviourChangeSignal: SignalRule {
  let signal = Signal.behaviourChange
  let definition = "The speaker does something differently since, and says what."
  let failureMode = "A new rule for others may be taken for a practice of the speaker."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.reflectionChange) >= thresholds.change else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.reflectionChange], atLeast: thresholds.quote, limit: 2))
  }
}
