import InterviewModel

/// A concrete practice the speaker has repeated since.
struct BehaviourChangeSignal: SignalRule {
  let signal = Signal.behaviourChange
  let definition = "The speaker does something differently since, and says what."
  let failureMode = "A new rule for others may be taken for a practice of the speaker."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.isTold(in: story, under: thresholds) else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.reflectionChange], under: thresholds, limit: 2))
  }

  /// Whether a changed practice is told.
  ///
  /// Where the question asked for a failure the story as a whole must speak for it; elsewhere a
  /// plain sentence is enough, as nothing hangs on it.
  static func isTold(in story: Story, under thresholds: JudgingThresholds) -> Bool {
    let likelihood = story.atLeastOne(.reflectionChange)
    return story.about == .failure
      ? story.leaning(to: .change) >= thresholds.change && likelihood >= thresholds.leastQuote
      : likelihood >= thresholds.weak
  }
}
