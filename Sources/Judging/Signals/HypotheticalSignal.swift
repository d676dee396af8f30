import InterviewModel

/// "I would" in place of a past event; a "would" that tells of the past does not count.
struct HypotheticalSignal: SignalRule {
  let signal = Signal.hypothetical
  let definition = "The answer tells what the speaker would do, plans, or generally does."
  let failureMode = "Second-language speakers who tell the past in the present may be caught."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.lacksOccasion(story, under: thresholds),
      story.atLeastOne(.hypothetical) >= thresholds.weak
    else { return nil }
    return Finding(signal, resting: story.quotes(of: [.hypothetical], under: thresholds))
  }

  /// Whether the story as a whole does not speak for one real occasion.
  static func lacksOccasion(_ story: Story, under thresholds: JudgingThresholds) -> Bool {
    !story.counted.isEmpty && story.leaning(to: .occasion) < thresholds.occasion
  }
}
