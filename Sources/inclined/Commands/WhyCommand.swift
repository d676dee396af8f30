import ArgumentParser
import Console
import InterviewModel
import Judging
import Reporting

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
    guard !read.sealedRounds.contains(address.round) else {
      throw CommandError.usage(
        what: "cannot explain \(self.address)", why: "its round is not over and you have not voted",
        remedy: "resume goes on, and debrief --open shows its verdicts now")
    }
    let room = desk.judgeRoom(shared)
    let rubric = try room.rubric(attempt.asked.principle)
    if attempt.answer == nil, !attempt.notes.isEmpty {
      return try explain(notesOf: attempt, under: rubric, at: address, plan, desk)
    }
    let judge = try room.judge()
    let reading = judge.read(
      attempt.exchange, rubric: rubric, role: plan.role, level: plan.level, explaining: true)
    let lines = judge.explanations(of: reading, rubric: rubric, at: address.whole)
    for line in lines where address.line == nil || address == line.address {
      try show(line, isWhole: address.line == nil, desk)
    }
    guard address.line == nil else { return }
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

  private func show(_ line: Explanation, isWhole: Bool, _ desk: Desk) throws {
    try desk.say(
      wrapped: "\(desk.style.dim("\(line.address.description)"))  \(line.quote.text)", hanging: 7)
    if let aside = line.setAside {
      return try desk.say(wrapped: "       does not count: \(words(aside))", hanging: 7)
    }
    let kinds = line.kinds.prefix(isWhole ? 1 : 3)
      .map { "\($0.kind.rawValue) \($0.thousandths / 10) %" }
    var text: SafeText = "       read as \(kinds.joined(separator: ", "))"
    if !line.because.isEmpty { text += ", for \"\(line.because.joined(separator: "\", \""))\"" }
    try desk.say(wrapped: desk.style.dim(text), hanging: 7)
    for signal in line.signals {
      let mark = signal.signal.polarity == .green ? "+" : "x"
      try desk.say(wrapped: "       \(mark) \(signal.signal.words)", hanging: 9)
      guard !isWhole else { continue }
      try desk.say(wrapped: "         \(signal.definition)", hanging: 9)
      try desk.say(wrapped: "         It may err: \(signal.failureMode)", hanging: 9)
    }
  }

  private func words(_ aside: Explanation.SetAside) -> String {
    switch aside {
    case .repeated: "said before"
    case .pasted: "copied from the question or the rubric"
    case .addressesJudge: "speaks to the judge"
    case .unreadable: "not readable as English"
    }
  }
}
