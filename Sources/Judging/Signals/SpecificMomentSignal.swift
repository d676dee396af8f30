import InterviewModel

/// One real, placeable event and not a general habit.
struct SpecificMomentSignal: SignalRule {
  let signal = Signal.specificMoment
  let definition = "The speaker tells of something that happened once, in the past."
  let failureMode = "A habit told in the past tense may pass for an occasion."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !HypotheticalSignal.lacksOccasion(story, under: thresholds),
      story.total(.ownAct, .situation, .othersAct, .collectiveAct, .disagreement) >= 1000
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.ownAct, .situation], atLeast: 600, limit: 1))
  }
}
