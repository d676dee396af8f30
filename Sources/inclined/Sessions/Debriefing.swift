import Console
import InterviewModel

/// Shows what was decided, in the words of the rubric.
struct Debriefing {
  let room: JudgeRoom

  /// The verdicts of one round beside the candidate's votes.
  func show(_ round: Plan.Round, of transcript: Transcript, at desk: Desk) throws {
    try desk.say()
    try desk.say(desk.style.bold("ROUND \(round.number)"))
    for (index, planned) in round.questions.enumerated() {
      guard let attempt = transcript.attempts(round: round.number, exchange: index + 1).last,
        let verdict = attempt.judged?.verdict
      else { continue }
      let rubric = try room.rubric(planned.principle)
      let name = try room.framework().principle(planned.principle)?.name ?? planned.principle
      let verdictText = verdict.decision == .inclined ? "inclined" : "not inclined"
      try desk.say(wrapped: "\(name)  \(verdictText) (\(verdict.strength.rawValue))", hanging: 2)
      for evidence in verdict.evidence {
        try desk.say(
          wrapped: "  \(evidence.signal.polarity == .green ? "+" : "x") \"\(evidence.quote.text)\"  \(evidence.signal.rawValue)",
          hanging: 4)
      }
      for id in verdict.missing {
        guard let beat = rubric.beats.first(where: { $0.id == id }) else { continue }
        try desk.say(wrapped: "  - \(beat.absent)", hanging: 4)
      }
    }
  }
}
