import ArgumentParser
import Console
import InterviewModel
import Judging
import Reporting
import Reviewing

/// Explains how an exchange was read, line by line.
struct WhyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Explain a verdict: how each sentence was read, and why.")

  @Argument(help: "round.exchange, or round.exchange.line for one sentence.")
  var address: String

  @Argument(help: "The transcript.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let read = try desk.transcript(transcript, shared)
    let (address, attempts) = try desk.attempts(at: address, of: read)
    guard let attempt = attempts.last, let plan = read.opened?.plan else { return }
    if let reviewer = desk.reviewer {
      guard read.hasSeenVerdicts(reviewer, round: address.round) else {
        throw AnnotationError.notShown(round: address.round)
      }
    } else if read.sealedRounds.contains(address.round) {
      throw CommandError.usage(
        what: "cannot explain \(self.address)", why: "its round is not over and you have not voted",
        remedy: "resume goes on, and debrief --open shows its verdicts now")
    }
    try desk.requirePrinciple(of: attempt, "explain")
    let room = desk.judgeRoom(shared)
    let rubric = try room.rubric(attempt.asked.principle)
    if attempt.answer == nil, !attempt.notes.isEmpty {
      return try explain(notesOf: attempt, under: rubric, at: address, plan, desk)
    }
    let judge = try room.judge()
    let reading = judge.read(
      attempt.exchange, rubric: rubric, role: plan.role, level: plan.level, explaining: true)
    let lines = judge.explanations(of: reading, rubric: rubric, at: address.whole)
    let writer = WhyText(width: desk.width, style: desk.style)
    if let number = address.line {
      guard let line = lines.first(where: { $0.address.line == number }) else {
        throw CommandError.noSuchAddress(
          address.description, known: lines.map(\.address.description))
      }
      return try desk.output.write(writer.text(of: line))
    }
    try desk.output.write(writer.overview(of: lines))
    try desk.say()
    try show(reading.verdict.beats, of: rubric, desk)
  }

  /// The beats that applied, and whether each was met.
  func show(_ outcomes: [BeatOutcome], of rubric: Rubric, _ desk: Desk) throws {
    for outcome in outcomes {
      guard let beat = rubric.beats.first(where: { $0.id == outcome.beat }) else { continue }
      let need = outcome.need.rawValue
      let mark =
        outcome.need == .disqualifying ? (outcome.met ? "x" : " ") : (outcome.met ? "+" : "-")
      try desk.say(
        wrapped: "\(mark) \(beat.label) \(desk.style.dim("(\(need))"))", hanging: 2)
    }
  }
}
