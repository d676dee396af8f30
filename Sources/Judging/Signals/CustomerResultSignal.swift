import InterviewModel

/// An outcome for customers, users, patients, colleagues or the public.
struct CustomerResultSignal: SignalRule {
  let signal = Signal.customerResult
  let definition = "Somebody felt the outcome, and it happened."
  let failureMode = "An effect told in one plain clause without a figure may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    ResultReader.finding(signal, .resultCustomer, in: story, under: thresholds)
  }
}
