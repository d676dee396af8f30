import InterviewModel

/// The story is tied to the principle's idea by a deed, a fact or an effect.
struct PrincipleFramingSignal: SignalRule {
  let signal = Signal.principleFraming
  let definition = "At least one sentence shows, as something real, what the principle is about."
  let failureMode = "It knows deeds by their words; a rare trade's way of saying it may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let likelihood = Story.atLeastOne(story.counted.map(\.showsPrinciple))
    guard likelihood >= thresholds.principle else { return nil }
    let sentences = story.counted
      .filter { $0.showsPrinciple >= min(thresholds.quote, thresholds.principle / 2) }
      .sorted { ($1.showsPrinciple, $0.number) < ($0.showsPrinciple, $1.number) }
      .prefix(2)
    return Finding(signal, resting: sentences.sorted { $0.number < $1.number })
  }
}
