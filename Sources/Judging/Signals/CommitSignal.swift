import InterviewModel

/// Visible support of the decision once it was taken.
struct CommitSignal: SignalRule {
  let signal = Signal.commit
  let definition = "After the decision the speaker did something to make it work."
  let failureMode = "Work done before the decision may be taken for support after it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.commit) >= thresholds.commit else { return nil }
    let quotes = story.quotes(of: [.commit], atLeast: thresholds.commit / 2, limit: 2)
    return Finding(signal, resting: quotes, as: .commit)
  }
}
