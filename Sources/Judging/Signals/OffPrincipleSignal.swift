import InterviewModel

/// A story that does not show this principle.
struct OffPrincipleSignal: SignalRule {
  let signal = Signal.offPrinciple
  let definition = "No sentence shows what the principle is about."
  let failureMode = "It shares the blindness of principle-framing to rare ways of saying it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard !story.counted.isEmpty,
      PrincipleFramingSignal.sentences(of: story, under: thresholds).isEmpty
    else { return nil }
    return Finding(signal)
  }
}
