import InterviewModel

extension LoopRecord {
  /// What a transcript holds for a meeting: where no answer was recorded, what a friend noted.
  ///
  /// Verdicts stay those that were recorded with the notes, marks included; a question without one
  /// was passed over and has no data.
  package init(noting transcript: Transcript) {
    self.init(transcript)
    for round in rounds.indices {
      for index in rounds[round].attempts.indices {
        let attempt = rounds[round].attempts[index]
        guard !attempt.hasWords, attempt.recorded != nil else { continue }
        let tries = transcript.attempts(
          round: rounds[round].number, exchange: attempt.number)
        guard tries.indices.contains(attempt.attempt - 1) else { continue }
        let noted = NotedExchange(tries[attempt.attempt - 1]).exchange
        rounds[round].attempts[index].exchange = noted
      }
    }
  }
}
