import InterviewModel

/// A true failure with its cost, owned without excuse.
struct RealFailureOwnedSignal: SignalRule {
  let signal = Signal.realFailureOwned
  let definition = "Something went wrong through the speaker, it cost somebody, and they say so."
  let failureMode = "A cost told before the admission may not be tied to it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    // Where nobody asked for a failure, only a plain one is read as such.
    let bound = story.about == .failure ? thresholds.cost : max(thresholds.cost, 900)
    guard Self.likelihood(in: story) >= bound else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.costOfFailure, .concession], atLeast: thresholds.quote))
  }

  /// How likely a failure with a cost is told; an admission counts half.
  static func likelihood(in story: Story) -> Int {
    Story.atLeastOne(
      story.counted.map {
        $0.likelihood(of: .costOfFailure) + $0.likelihood(of: .concession) / 2
      })
  }
}
