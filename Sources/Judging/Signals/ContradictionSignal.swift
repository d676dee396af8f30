import InterviewModel

/// Statements that cannot all be true, or a claim undone later.
struct ContradictionSignal: SignalRule {
  let signal = Signal.contradiction
  let definition = "A reply takes back, or reduces, what was claimed before it."
  let failureMode = "A careful correction of a detail may be taken for a withdrawal."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard let reply = story.replies.lastIndex(where: { $0.withdraws >= StoryReader.withdrawn })
    else { return nil }
    let taken = story.sentences.filter { $0.part == reply + 1 }
    let claim = story.counted
      .filter { $0.part <= reply }
      .max {
        $0.likelihood(of: .resultCustomer) + $0.likelihood(of: .resultBusiness)
          < $1.likelihood(of: .resultCustomer) + $1.likelihood(of: .resultBusiness)
      }
    return Finding(signal, resting: Array(taken.prefix(1)), against: claim?.quote)
  }
}
