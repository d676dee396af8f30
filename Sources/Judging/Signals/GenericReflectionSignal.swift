import InterviewModel

/// A platitude or self-praise in place of a change.
struct GenericReflectionSignal: SignalRule {
  let signal = Signal.genericReflection
  let definition = "The lesson is one that anybody could state about any story."
  let failureMode = "A sober one-line lesson after a real change may be named beside it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !BehaviourChangeSignal.isTold(in: story, under: thresholds),
      story.atLeastOne(.reflectionGeneric) >= thresholds.weak
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.reflectionGeneric], under: thresholds))
  }
}
