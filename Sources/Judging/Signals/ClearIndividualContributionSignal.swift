import InterviewModel

/// It is plain what the speaker did in person.
struct ClearIndividualContributionSignal: SignalRule {
  let signal = Signal.clearIndividualContribution
  let definition = "The actions that carried the story have the speaker as their doer."
  let failureMode = "A deed told in the passive or without a subject may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let quotes = story.quotes(
      of: [.ownAct, .commit, .disagreement], atLeast: max(500, thresholds.quote))
    guard story.leaning(to: .ownAct) >= thresholds.ownAct, !quotes.isEmpty else { return nil }
    return Finding(signal, resting: quotes)
  }
}
