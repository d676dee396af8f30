import InterviewModel

/// An objection on something consequential, backed by evidence.
struct EvidenceBasedDisagreementSignal: SignalRule {
  let signal = Signal.evidenceBasedDisagreement
  let definition = "The speaker objected and brought something that could be checked."
  let failureMode = "Evidence told long before the objection may not be tied to it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.disagreement) >= thresholds.disagreement,
      story.leaning(to: .evidence) >= thresholds.evidence
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.disagreement], under: thresholds))
  }
}
