import InterviewModel

/// Visible support of the decision once it was taken.
struct CommitSignal: SignalRule {
  let signal = Signal.commit
  let definition = "After the decision the speaker did something to make it work."
  let failureMode = "Work done before the decision may be taken for support after it."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard Self.isTold(in: story, under: thresholds) else { return nil }
    let quotes = story.quotes(of: [.commit], under: thresholds, limit: 2)
    return Finding(signal, resting: quotes, as: .commit)
  }

  /// Whether it is told: the story speaks for it and a sentence is quotable for it.
  static func isTold(in story: Story, under thresholds: JudgingThresholds) -> Bool {
    story.leaning(to: .commit) >= thresholds.commit
      && !story.quotes(of: [.commit], under: thresholds).isEmpty
  }
}
