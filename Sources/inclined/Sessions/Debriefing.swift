import Console
import InterviewModel
import Judging
import Reporting

/// Makes debriefs from transcripts and shows them.
struct Debriefing {
  let room: JudgeRoom

  /// The debrief of what a transcript holds so far.
  func debrief(of transcript: Transcript, again: Bool = false) throws -> Debrief {
    try debrief(of: LoopRecord(transcript), again: again)
  }

  /// The debrief of a loop.
  func debrief(of record: LoopRecord, again: Bool = false) throws -> Debrief {
    var rubrics: [String: Rubric] = [:]
    let assigned = record.rounds.flatMap { round in
      round.principles + round.attempts.map(\.exchange.principle)
    }
    let framework = try room.framework()
    for id in Set(assigned).sorted() where framework.principle(id) != nil {
      rubrics[id] = try room.rubric(id)
    }
    return DebriefMeeting(
      framework: framework, rubrics: rubrics, judge: try room.judge(),
      fingerprint: try room.fingerprint(), agreements: try room.agreements()
    ).debrief(of: record, again: again)
  }

  /// The verdicts of one round beside the candidate's votes.
  func show(_ round: Plan.Round, of transcript: Transcript, at desk: Desk) throws {
    let debrief = try debrief(of: transcript)
    guard let played = debrief.rounds.first(where: { $0.number == round.number }) else { return }
    let writer = RoundText(width: desk.width, style: desk.style)
    try desk.say()
    try desk.output.write(writer.text(of: played, in: debrief))
  }

  /// What the whole loop came to, after its last round.
  func showMeeting(of transcript: Transcript, at desk: Desk) throws {
    let debrief = try debrief(of: transcript)
    let writer = DebriefText(width: desk.width, style: desk.style)
    try desk.say()
    try desk.output.write(writer.conclusion(of: debrief))
    try desk.say()
    try desk.say(wrapped: "Read it all again with: debrief \(transcript.id)")
  }
}
