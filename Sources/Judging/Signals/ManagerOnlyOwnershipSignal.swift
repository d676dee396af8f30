import InterviewModel

/// The speaker only assigned or chased, or only did what a superior decided.
struct ManagerOnlyOwnershipSignal: SignalRule {
  let signal = Signal.managerOnlyOwnership
  let definition = "The steps of the story came from a superior."
  let failureMode = "A story that begins with an order and then leaves it may be caught."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let quotes = story.quotes(of: [.managerTold], under: thresholds)
    guard story.leaning(to: .independence) < thresholds.independence, !quotes.isEmpty else {
      return nil
    }
    return Finding(signal, resting: quotes)
  }
}
