import InterviewModel

/// The story is tied to the principle's idea by a deed, a fact or an effect.
struct PrincipleFramingSignal: SignalRule {
  let signal = Signal.principleFraming
  let definition = "At least one sentence shows, as something real, what the principle is about."
  let failureMode = "It knows deeds by their words; a rare trade's way of saying it may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let shown = Self.sentences(of: story, under: thresholds)
    return shown.isEmpty ? nil : Finding(signal, resting: shown)
  }

  /// The two sentences that show the principle most, in order of place; none when it is not shown.
  static func sentences(
    of story: Story, under thresholds: JudgingThresholds
  ) -> [StorySentence] {
    guard story.leaning(to: .principle) >= thresholds.principle else { return [] }
    return Story.quotable(story.counted, under: thresholds) { $0.showsPrinciple }
      .sorted { ($1.showsPrinciple, $0.number) < ($0.showsPrinciple, $1.number) }
      .prefix(2)
      .sorted { $0.number < $1.number }
  }
}
