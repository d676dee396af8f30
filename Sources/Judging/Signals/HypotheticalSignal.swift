import InterviewModel

/// "I would" in place of a past event; a "would" that tells of the past does not count.
struct HypotheticalSignal: SignalRule {
  let signal = Signal.hypothetical
  let definition = "The answer tells what the speaker would do, plans, or generally does."
  let failureMode = "Second-language speakers who tell the past in the present may be caught."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.prevails(in: story, under: thresholds) else { return nil }
    return Finding(signal, resting: story.quotes(of: [.hypothetical], atLeast: thresholds.quote))
  }

  /// Whether hypothetical sentences take the place of an occasion.
  static func prevails(in story: Story, under thresholds: JudgingThresholds) -> Bool {
    let count = story.counted.count
    return count > 0 && story.total(.hypothetical) >= thresholds.hypothetical * count
  }
}
