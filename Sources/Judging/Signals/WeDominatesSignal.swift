import InterviewModel

/// The team acts throughout and the speaker's part is unclear.
struct WeDominatesSignal: SignalRule {
  let signal = Signal.weDominates
  let definition = "Others, or a group, are the doers of most actions that carried the story."
  let failureMode = "Modest speakers who say we for their own work are caught too; a probe helps."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let own = story.total(.ownAct, .commit, .disagreement)
    let group = story.total(.collectiveAct, .othersAct)
    guard group >= 800, group > own else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.collectiveAct, .othersAct], under: thresholds))
  }
}
