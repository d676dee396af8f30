import InterviewModel

/// A virtue or a triumph presented as a failure.
struct FakeFailureSignal: SignalRule {
  let signal = Signal.fakeFailure
  let definition = "The question asked for a failure and nobody paid for the one that is told."
  let failureMode = "A failure whose cost is only implied is caught too."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.about == .failure, !story.counted.isEmpty,
      !RealFailureOwnedSignal.isTold(in: story, under: thresholds)
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.opinion, .resultVague], atLeast: 500, limit: 1))
  }
}
