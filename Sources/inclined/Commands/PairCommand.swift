import ArgumentParser
import Console
import Guiding
import InterviewModel
import Recording
import Reporting

/// Prints what the two of a practice evening need on paper.
struct PairCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Print the friend's round sheet and, apart from it, the candidate's schedule.",
    discussion: """
      The schedule hides principles and questions, and shows the Bar Raiser as a cross-team \
      interview. --only prints one of the two; --begin begins the loop's transcript, of which \
      every friend gets a copy, so that the rounds can be merged for meet.
      """)

  /// Which of the two papers is printed.
  enum Paper: String, ExpressibleByArgument, CaseIterable {
    case friend
    case candidate
  }

  @Argument(help: "A transcript whose loop is used; a fresh plan when left out.")
  var transcript: String?

  @OptionGroup var loop: LoopOptions
  @OptionGroup var shared: SharedOptions

  @Option(help: "Which round the friend leads; all of them when left out.")
  var round: Int?

  @Option(help: "Print only this one: friend or candidate.")
  var only: Paper?

  @Flag(help: "Begin the loop's transcript for the friends.")
  var begin = false

  func run(at desk: Desk) throws {
    var plan: Plan
    var source: Transcript?
    if let transcript {
      let entry = try desk.library(shared).resolve(transcript)
      let contents = try desk.library(shared).contents(of: entry.path)
      source = Transcript(id: entry.id, events: contents.events)
      guard let known = source?.opened?.plan else {
        throw RecordingError.noOpening(path: entry.path)
      }
      plan = known
    } else {
      plan = try desk.plans(loop, shared)[0]
    }
    let shared = shared.with(framework: plan.framework)
    let framework = try desk.judgeRoom(shared).framework()
    if only != .candidate { try friendSheet(plan, source, desk, shared) }
    if only == nil {
      try desk.say()
      try desk.say(SafeText(line: String(repeating: "- ", count: desk.width / 2)))
      try desk.say(desk.style.dim("(cut here: the rest is for the candidate)"))
      try desk.say()
    }
    if only != .friend {
      var text = ""
      PlanText(framework: framework, width: desk.width).write(plan, to: &text)
      try desk.output.write(SafeText(block: text))
    }
    if begin { try beginTranscript(plan, source, desk, shared) }
  }

  private func friendSheet(
    _ plan: Plan, _ source: Transcript?, _ desk: Desk, _ shared: SharedOptions
  ) throws {
    let rounds = plan.rounds.filter { round == nil || $0.number == round }
    guard !rounds.isEmpty else {
      throw CommandError.usage(
        what: "no round \(round ?? 0)",
        why: "the loop has " + plan.rounds.map { String($0.number) }.joined(separator: ", "),
        remedy: "choose one of them")
    }
    let guide = try desk.guideBank(plan, source, shared)
    for round in rounds {
      let script = GuideScript(round: round, plan: plan, source: source, guide: guide)
      let seat: SafeText =
        round.barRaiser
        ? " · Bar Raiser"
        : round.hiringManager && round.title != "Hiring manager" ? " · hiring manager" : ""
      try desk.say(
        wrapped: desk.style.bold(
          "ROUND \(round.number) · \(round.title)\(seat) · \(round.behavioralMinutes) min"))
      try desk.say(
        wrapped: "For the one who asks. Read each question aloud, then listen more than you "
          + "speak; the follow-ups are there for when it goes quiet.")
      for item in script.items { try show(item, desk) }
      try desk.say()
    }
  }

  private func show(_ item: GuideScript.Item, _ desk: Desk) throws {
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold("\(item.asked.exchange). \(item.asked.text)"), hanging: 3)
    try desk.say(wrapped: "   \(item.principle): \(item.about)", hanging: 3)
    for listen in item.listenFor { try desk.say(wrapped: "   [ ] \(listen)", hanging: 7) }
    if let last = item.lastTime, !last.thin.isEmpty {
      let thin = last.thin.prefix(3).map(\.label).joined(separator: " · ")
      try desk.say(wrapped: "   Last time thin on: \(thin)", hanging: 3)
    }
    for offer in item.followUps.prefix(4) {
      try desk.say(wrapped: "   ? \(offer.text)", hanging: 5)
    }
    try desk.say(wrapped: "   Vote: inclined [ ]  not [ ]  no data [ ]", hanging: 3)
    try desk.say("   Because they said:")
    try desk.say("   It would have changed if:")
  }

  private func beginTranscript(
    _ plan: Plan, _ source: Transcript?, _ desk: Desk, _ shared: SharedOptions
  ) throws {
    let opened = Event.Opened(
      mode: .guided, candidate: source?.opened?.candidate ?? loop.candidate, plan: plan,
      fingerprint: try desk.judgeRoom(shared).fingerprint(), showPrinciples: true,
      source: source?.id)
    let author = Event.Author(role: .engine, name: "inclined")
    let (journal, _) = try desk.library(shared).begin(opened, by: author, stamp: desk.stamp)
    defer { journal.close() }
    try desk.say()
    try desk.say(wrapped: "Begun: give every friend a copy of")
    try desk.say("\(journal.path)")
    try desk.say(
      wrapped: "Each leads a round with guide COPY --round N --interviewer NAME; merge joins the "
        + "copies, meet holds the meeting.")
  }
}
