import Console
import Guiding
import InterviewModel
import Judging
import Reporting

extension WhyCommand {
  /// Explains an exchange of a guided round: each note with what it was marked and read as.
  func explain(
    notesOf attempt: Transcript.Attempt, under rubric: Rubric, at address: Address, _ plan: Plan,
    _ desk: Desk
  ) throws {
    let judge = try desk.judgeRoom(shared).judge()
    let reading = NoteReading(
      of: attempt, judge: judge, rubric: rubric, role: plan.role, level: plan.level)
    let verdict = attempt.judged?.verdict ?? reading.verdict
    for (index, note) in reading.noted.notes.enumerated() {
      guard address.line == nil || address.line == index + 1 else { continue }
      let marks = note.note.payload.knownMarks.map(\.word).joined(separator: " ")
      try desk.say(
        wrapped: "\(desk.style.dim("\(address.whole.description).\(index + 1)"))  "
          + "\(note.quote.text)\(marks.isEmpty ? "" : "  ")\(desk.style.dim("\(marks)"))",
        hanging: 7)
      for evidence in verdict.evidence where evidence.quote == note.quote {
        let sign = evidence.signal.polarity == .green ? "+" : "x"
        let source: SafeText =
          evidence.source.map { ", marked by \($0.name)" } ?? ", read from the note"
        try desk.say(wrapped: "       \(sign) \(evidence.signal.words)\(source)", hanging: 9)
        guard address.line != nil,
          let rule = allSignalRules.first(where: { $0.signal == evidence.signal })
        else { continue }
        try desk.say(wrapped: "         \(rule.definition)", hanging: 9)
        try desk.say(wrapped: "         It may err: \(rule.failureMode)", hanging: 9)
      }
    }
    guard address.line == nil else { return }
    try desk.say()
    try show(verdict.beats, of: rubric, desk)
  }
}
