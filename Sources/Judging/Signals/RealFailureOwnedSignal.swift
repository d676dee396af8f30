import InterviewModel

/// A true failure with its cost, owned without excuse.
struct RealFailureOwnedSignal: SignalRule {
  let signal = Signal.realFailureOwned
  let definition = "Something went wrong through the speaker, it cost somebody, and they say so."
  let failureMode = "A cost told before the admission may not be tied to it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.isTold(in: story, under: thresholds) else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.costOfFailure, .concession], under: thresholds))
  }

  /// Whether a failure with its cost is told; where nobody asked for one only a plain one counts.
  static func isTold(in story: Story, under thresholds: JudgingThresholds) -> Bool {
    let likelihood = Story.atLeastOne(
      story.counted.map {
        $0.likelihood(of: .costOfFailure) + $0.likelihood(of: .concession) / 2
      })
    return story.about == .failure
      ? story.leaning(to: .realFailure) >= thresholds.realFailure
        && likelihood >= thresholds.leastQuote
      : likelihood >= 900
  }
}
