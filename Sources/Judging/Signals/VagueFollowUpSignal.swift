import InterviewModel

/// The replies get vaguer, evasive or repetitive.
struct VagueFollowUpSignal: SignalRule {
  let signal = Signal.vagueFollowUp
  let definition =
    "The replies, taken together, give their probes too little that could be checked."
  let failureMode = "A short honest reply may be taken for a shrug."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !story.replies.isEmpty,
      story.replies.reduce(0, { $0 + $1.answers - 500 }) < 0
    else { return nil }
    return Finding(
      signal, resting: Array(story.sentences.filter { $0.part > 0 }.prefix(1)))
  }
}
