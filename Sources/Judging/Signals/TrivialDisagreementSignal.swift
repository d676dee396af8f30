import InterviewModel

/// An objection on something of no consequence.
struct TrivialDisagreementSignal: SignalRule {
  let signal = Signal.trivialDisagreement
  let definition = "What was disagreed on mattered to nobody's money, time, safety or trust."
  let failureMode = "Stakes told in the words of a rare trade may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.disagreement) >= thresholds.disagreement,
      story.leaning(to: .consequence) < thresholds.consequence
    else { return nil }
    return Finding(signal, resting: story.quotes(of: [.disagreement], under: thresholds))
  }
}
