import InterviewModel

/// The replies get more concrete than the answer.
struct SpecificFollowUpSignal: SignalRule {
  let signal = Signal.specificFollowUp
  let definition = "A reply gives the probe what it asked for, as something checkable."
  let failureMode = "A concrete reply beside the point may pass."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard
      let best = story.replies.indices.max(by: {
        story.replies[$0].answers < story.replies[$1].answers
      }), story.replies[best].answers >= 500
    else { return nil }
    return Finding(
      signal, resting: Array(story.counted.filter { $0.part == best + 1 }.prefix(1)))
  }
}
