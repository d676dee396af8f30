import InterviewModel

/// An outcome in money, volume, time, staff or contracts.
struct BusinessResultSignal: SignalRule {
  let signal = Signal.businessResult
  let definition = "Something the business counts changed, and it happened."
  let failureMode = "A figure that only describes the size of a shop may be taken for a result."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    ResultReader.finding(signal, .resultBusiness, in: story, under: thresholds)
  }
}
