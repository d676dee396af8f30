import InterviewModel

/// It is plain what the speaker did in person.
struct ClearIndividualContributionSignal: SignalRule {
  let signal = Signal.clearIndividualContribution
  let definition = "The actions that carried the story have the speaker as their doer."
  let failureMode = "A deed told in the passive or without a subject may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let own = story.total(.ownAct, .commit, .disagreement)
    // An order from above weighs three times: whoever only carried it out did not own it.
    let others = story.total(.collectiveAct, .othersAct) + 3 * story.total(.managerTold)
    guard own >= thresholds.ownActs,
      own * 1000 >= thresholds.ownShare * (own + others + 300)
    else { return nil }
    return Finding(
      signal,
      resting: story.quotes(
        of: [.ownAct, .commit, .disagreement], atLeast: thresholds.quote))
  }
}
