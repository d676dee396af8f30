import InterviewModel

/// Too little said to judge.
struct TooShortSignal: SignalRule {
  let signal = Signal.tooShort
  let definition = "Fewer words than a story needs, repetitions left out."
  let failureMode = "A very terse but complete story is asked for more."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    story.wordCount < thresholds.fewestWords ? Finding(signal) : nil
  }
}
