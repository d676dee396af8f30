import ArgumentParser
import Console
import InterviewModel
import Interviewing
import Planning
import Recording

/// Starts a mock loop.
struct MockCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "mock",
    abstract: "Play a mock loop, or a part of one.",
    discussion: """
      Asks, follows up, records every line as you type it, and ends with a debrief. Stop after \
      any answer; inclined resume goes on.
      """)

  @OptionGroup var loop: LoopOptions
  @OptionGroup var shared: SharedOptions

  @Option(help: "Play only this round of the plan.")
  var round: Int?

  @Option(help: "Practise only this principle.")
  var principle: String?

  @Option(help: "Play about so many minutes.")
  var minutes: Int?

  @Flag(help: "Show which principle each question is for.")
  var showPrinciples = false

  @Flag(help: "Ask for votes although input is a pipe.")
  var vote = false

  func run(at desk: Desk) throws {
    guard loop.candidate.contains(where: { !$0.isWhitespace }) else {
      throw CommandError.usage(
        what: "no name for the candidate", why: "--candidate is empty",
        remedy: "write a name or leave it out")
    }
    let room = desk.judgeRoom(shared)
    let framework = try room.framework()
    var plan =
      try principle.map { try single($0, framework, room, desk) } ?? desk.plans(loop, shared)[0]
    if let round {
      guard plan.rounds.contains(where: { $0.number == round }) else {
        throw CommandError.usage(
          what: "no round \(round)", why: "the plan has \(plan.rounds.count)",
          remedy: "choose one of them")
      }
      plan.rounds = plan.rounds.filter { $0.number == round }
    }
    if let minutes { plan = try shortened(plan, to: minutes, framework) }
    let author = Event.Author(role: .candidate, name: loop.candidate)
    let (journal, event) = try Journal.create(
      in: desk.home(shared).transcripts,
      Event.Opened(
        mode: .mock, candidate: loop.candidate, plan: plan, fingerprint: room.fingerprint(),
        showPrinciples: showPrinciples),
      by: author, files: desk.files, stamp: desk.stamp)
    defer { journal.close() }
    try announce(plan, journal, desk)
    try desk.play(journal, events: [event], shared, readsVotes: vote)
  }

  private func announce(_ plan: Plan, _ journal: Journal, _ desk: Desk) throws {
    let minutes = plan.rounds.reduce(0) { $0 + $1.behavioralMinutes }
    let time =
      minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    let count = plan.rounds.count
    let others = plan.rounds.contains { $0.kind == .coding || $0.kind == .systemDesign }
    try desk.say(
      wrapped: "Loop of \(count) round\(count == 1 ? "" : "s"), about \(time) of questions"
        + (others ? " (coding and design are not played here)." : "."))
    try desk.say(wrapped: "Stop after any answer and come back. Recorded in")
    // On a line of its own and never cut, so that it can be copied.
    try desk.say("\(desk.shortened(path: journal.path))")
  }

  /// One round with one question on one principle; of the bank, only that principle is read.
  private func single(
    _ name: String, _ framework: Framework, _ room: JudgeRoom, _ desk: Desk
  ) throws -> Plan {
    let principle = try desk.principle(name, in: framework)
    let roleID = loop.role ?? framework.defaults.role
    let levelID = loop.level ?? framework.defaults.level
    guard let role = framework.role(roleID) else {
      throw PlanningError.unknownRole(roleID, known: framework.roles.map(\.id))
    }
    guard let level = framework.level(levelID) else {
      throw PlanningError.unknownLevel(levelID, known: framework.levels.map(\.id))
    }
    let (history, loops) = try desk.history(of: loop.candidate, shared)
    let seed = loop.seed ?? UInt64(loops + 1)
    let suited = try room.bank.questions(for: principle.id)
      .filter { $0.suits(role: role.id, level: level.id) }
    let fresh = suited.filter { !history.recentQuestions.contains($0.id) }
    let pool = fresh.isEmpty ? suited : fresh
    guard !pool.isEmpty else {
      throw CommandError.usage(
        what: "no question on \(principle.name)", why: "none suits \(role.id) at \(level.id)",
        remedy: "choose another role or level")
    }
    let question = pool[Int(seed % UInt64(pool.count))]
    let round = Plan.Round(
      number: 1, title: "Practice", kind: .behavioral, barRaiser: false, hiringManager: false,
      minutes: 45, behavioralMinutes: framework.planning.minutesPerPrinciple,
      principles: [Plan.Assignment(id: principle.id, reason: "You asked for it.")],
      questions: [
        Plan.PlannedQuestion(id: question.id, principle: principle.id, text: question.text)
      ])
    return Plan(
      framework: framework.id, role: role.id, level: level.id, seed: seed, rounds: [round],
      coverage: [principle.id],
      notAssessed: framework.principles.map(\.id).filter { $0 != principle.id })
  }

  /// The first questions of a plan that fit into some minutes, at least one.
  private func shortened(_ plan: Plan, to minutes: Int, _ framework: Framework) throws -> Plan {
    guard minutes >= 1 else {
      throw CommandError.usage(
        what: "cannot play \(minutes) minutes", why: "that is no time",
        remedy: "write a number from 1")
    }
    let each = max(1, framework.planning.minutesPerPrinciple)
    var left = max(1, minutes / each)
    var plan = plan
    plan.rounds = plan.rounds.compactMap { round in
      guard left > 0 else { return nil }
      var round = round
      let count = min(left, round.questions.count)
      left -= count
      round.principles = Array(round.principles.prefix(count))
      round.questions = Array(round.questions.prefix(count))
      round.behavioralMinutes = min(round.behavioralMinutes, count * each)
      return round
    }
    plan.coverage = plan.coverage.filter { id in
      plan.rounds.contains { $0.principles.contains { $0.id == id } }
    }
    plan.notAssessed = framework.principles.map(\.id).filter { !plan.coverage.contains($0) }
    return plan
  }
}

extension Desk {
  /// The principle that somebody named by its id, its name, or a beginning of either.
  ///
  /// - Throws: ``CommandError/usage(what:why:remedy:)`` with the nearest names.
  func principle(_ name: String, in framework: Framework) throws -> Principle {
    if let exact = framework.principle(name) { return exact }
    let wanted = name.lowercased()
    let begun = framework.principles.filter {
      $0.id.hasPrefix(wanted) || $0.name.lowercased().hasPrefix(wanted)
    }
    if begun.count == 1 { return begun[0] }
    let near =
      begun.isEmpty
      ? framework.principles.map(\.id).nearest(to: wanted).map { [$0] }
        ?? framework.principles.map(\.id)
      : begun.map(\.id)
    throw CommandError.usage(
      what: "unknown principle \(name)", why: "the framework has no such principle",
      remedy: near.count == 1
        ? "did you mean \(near[0])?" : "choose one of " + near.joined(separator: ", "))
  }

  /// Plays one question again and gives back its verdict; `nil` when the candidate pauses.
  func playAgain(
    _ journal: Journal, events: [Event], plan: Plan, address: Address, _ shared: SharedOptions
  ) throws -> Verdict? {
    let session = try session(journal, events: events, plan: plan, shared, readsVotes: false)
    return try session.playAgain(address)
  }

  /// Plays what is left of a transcript that is open for writing.
  func play(
    _ journal: Journal, events: [Event], _ shared: SharedOptions, readsVotes: Bool
  ) throws {
    let transcript = Transcript(id: journal.id, events: events)
    guard let plan = transcript.opened?.plan else {
      throw RecordingError.noOpening(path: journal.path)
    }
    let session = try session(
      journal, events: events, plan: plan, shared, readsVotes: readsVotes)
    switch try session.play() {
    case .finished: break
    case .paused:
      try say()
      let command = isAtPrompt ? "resume" : "inclined resume"
      try say(wrapped: "Paused; everything is kept. \(command) goes on where you stopped.")
    }
  }

  private func session(
    _ journal: Journal, events: [Event], plan: Plan, _ shared: SharedOptions, readsVotes: Bool
  ) throws -> MockSession {
    let room = judgeRoom(shared)
    let principles = plan.rounds.flatMap { $0.principles.map(\.id) }
    var questions: [Question] = []
    for principle in Set(principles).sorted() {
      questions += try room.bank.questions(for: principle)
    }
    let interview = Interview(
      plan: plan, judge: try room.judge(),
      bank: InterviewBank(
        rubrics: try Set(principles).sorted().map { try room.rubric($0) }, questions: questions,
        probes: try room.bank.probes()),
      asksForVotes: readsVotes || terminal.input != .pipe)
    return MockSession(
      desk: self, journal: journal, events: events, interview: interview,
      framework: try room.framework(), fingerprint: try room.fingerprint(),
      debriefing: Debriefing(room: room))
  }
}
