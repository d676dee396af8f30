import InterviewModel

/// Principle vocabulary or claims repeated without a story.
struct KeywordStuffingSignal: SignalRule {
  let signal = Signal.keywordStuffing
  let definition = "Claims about oneself fill the answer and no act carries it."
  let failureMode = "A reflective speaker who comes late to the story may be named."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let claims = story.total(.opinion, .reflectionGeneric)
    guard
      claims >= 2000 && story.total(.ownAct) < 500
        || story.leaning(to: .substance) < thresholds.substance && !story.counted.isEmpty
    else { return nil }
    return Finding(
      signal, resting: story.quotes(of: [.opinion, .reflectionGeneric], atLeast: 500, limit: 2))
  }
}
