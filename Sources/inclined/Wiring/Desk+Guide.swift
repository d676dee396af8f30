import Console
import Guiding
import InterviewModel
import Interviewing
import Recording

extension Desk {
  /// Leads a round to its end, or until the friend pauses.
  ///
  /// An unfinished guided transcript as `source` is gone on with; without one the fresh plan is
  /// led. Without a number it is the first open round that has answers.
  func guide(
    _ source: TranscriptLibrary.Entry?, round: Int?, interviewer: String, candidate: String?,
    freshPlan: Plan?, _ shared: SharedOptions
  ) throws {
    let author = Event.Author(role: .interviewer, name: interviewer)
    guard let source else {
      guard let freshPlan else { return }
      let opened = try opening(freshPlan, candidate: candidate ?? "me", source: nil, shared)
      return try lead(opened, from: nil, round: round, author, shared)
    }
    let contents = try library(shared).contents(of: source.path)
    let transcript = Transcript(id: source.id, events: contents.events)
    guard let begun = transcript.opened else {
      throw RecordingError.noOpening(path: source.path)
    }
    if begun.mode == .guided, !source.isSample, !transcript.isFinished {
      return try goOn(source, begun, round: round, author, shared)
    }
    try warn(of: contents.damage, in: source.path)
    let name = candidate ?? begun.candidate
    let opened = try opening(
      begun.plan, candidate: name, source: source.id, shared.with(framework: begun.plan.framework))
    try lead(opened, from: (source, transcript), round: round, author, shared)
  }

  /// Whether a transcript is a guided one that is not over.
  func isGuided(_ entry: TranscriptLibrary.Entry, _ shared: SharedOptions) throws -> Bool {
    let contents = try library(shared).contents(of: entry.path)
    let transcript = Transcript(id: entry.id, events: contents.events)
    return transcript.opened?.mode == .guided && !transcript.isFinished
  }

  private func opening(
    _ plan: Plan, candidate: String, source: String?, _ shared: SharedOptions
  ) throws -> Event.Opened {
    Event.Opened(
      mode: .guided, candidate: candidate, plan: plan,
      fingerprint: try judgeRoom(shared).fingerprint(), showPrinciples: true, source: source)
  }

  /// Begins a guided transcript and leads its round.
  private func lead(
    _ opened: Event.Opened, from source: (TranscriptLibrary.Entry, Transcript)?, round: Int?,
    _ author: Event.Author, _ shared: SharedOptions
  ) throws {
    let chosen = try chosenRound(round, of: opened.plan, played: source?.1, finished: [])
    let (journal, event) = try library(shared).begin(opened, by: author, stamp: stamp)
    defer { journal.close() }
    try play(journal, [event], opened, chosen, source: source?.1, author, shared)
  }

  /// Goes on in a guided transcript: a round that was begun, or another one of the loop.
  private func goOn(
    _ entry: TranscriptLibrary.Entry, _ opened: Event.Opened, round: Int?,
    _ author: Event.Author, _ shared: SharedOptions
  ) throws {
    let (journal, contents) = try Journal.open(entry.path, files: files, stamp: stamp)
    defer { journal.close() }
    try warn(of: contents.damage, in: entry.path)
    let transcript = Transcript(id: entry.id, events: contents.events)
    let source = opened.source.flatMap { id -> Transcript? in
      guard let entry = try? library(shared).resolve(id),
        let contents = try? library(shared).contents(of: entry.path)
      else { return nil }
      return Transcript(id: entry.id, events: contents.events)
    }
    let begun = transcript.attempts.map(\.asked.round)
      .last { !transcript.finishedRounds.contains($0) }
    let chosen = try chosenRound(
      round ?? begun, of: opened.plan, played: source, finished: transcript.finishedRounds)
    // Whoever asked the round's questions leads it, whatever name is typed when going on.
    let leader = transcript.events.first { event in
      if case .asked(let asked) = event.payload { asked.round == chosen.number } else { false }
    }
    try play(
      journal, contents.events, opened, chosen, source: source, leader?.author ?? author, shared)
  }

  private func chosenRound(
    _ number: Int?, of plan: Plan, played source: Transcript?, finished: Set<Int>
  ) throws -> Plan.Round {
    if let number {
      guard let round = plan.rounds.first(where: { $0.number == number }) else {
        throw CommandError.usage(
          what: "no round \(number)",
          why: "the loop has " + plan.rounds.map { String($0.number) }.joined(separator: ", "),
          remedy: "choose one of them")
      }
      guard !finished.contains(number) else {
        throw CommandError.usage(
          what: "round \(number) is over", why: "its votes are in",
          remedy: "choose another round, or read its page with sheet")
      }
      return round
    }
    let open = plan.rounds.filter { !finished.contains($0.number) }
    let answered = Set(
      (source?.attempts ?? []).filter { $0.answer != nil || !$0.notes.isEmpty }
        .map(\.asked.round))
    guard let round = open.first(where: { answered.contains($0.number) }) ?? open.first else {
      throw CommandError.usage(
        what: "nothing is left to guide", why: "every round of the loop is over",
        remedy: "read it with sheet, or begin anew with guide --plan")
    }
    return round
  }

  private func play(
    _ journal: Journal, _ events: [Event], _ opened: Event.Opened, _ round: Plan.Round,
    source: Transcript?, _ author: Event.Author, _ shared: SharedOptions
  ) throws {
    let shared = shared.with(framework: opened.plan.framework)
    let guide = try guideBank(opened.plan, source, shared)
    let script = GuideScript(
      round: round, plan: opened.plan, source: source,
      begun: Transcript(id: journal.id, events: events), guide: guide)
    guard !script.items.isEmpty else {
      throw CommandError.usage(
        what: "nothing to ask in round \(round.number)",
        why: "none of its questions has a principle of \(guide.framework.name)",
        remedy: "choose another round, or use --plan")
    }
    let session = GuideSession(
      desk: self, journal: journal, events: events,
      round: GuidedRound(script: script, interviewer: author), guide: guide, plan: opened.plan,
      fingerprint: try judgeRoom(shared).fingerprint(),
      heading: Self.heading(opened, source))
    if case .paused = try session.play() {
      try say()
      let command = isAtPrompt ? "guide" : "inclined guide"
      try say(wrapped: "Paused; everything is kept. Go on with:")
      try say("  \(command) \(journal.id)")
    }
  }

  /// What the script was made from; somebody else's transcript is an example.
  private static func heading(_ opened: Event.Opened, _ source: Transcript?) -> SafeText {
    guard let source else { return "A fresh round: nobody has answered these questions yet." }
    let author = source.opened?.candidate ?? ""
    return author == opened.candidate
      ? "The questions are those of \(source.id); what was heard then is there to ask past."
      : "The questions are those of \(source.id), somebody else's: its answers are an example."
  }

  /// What guiding needs of the bank for the principles of a plan and a transcript.
  func guideBank(
    _ plan: Plan, _ source: Transcript?, _ shared: SharedOptions
  ) throws -> GuideBank {
    let room = judgeRoom(shared)
    let framework = try room.framework()
    let named =
      plan.rounds.flatMap { $0.principles.map(\.id) }
      + (source?.attempts.map(\.asked.principle) ?? [])
    let known = Set(named).filter { framework.principle($0) != nil }.sorted()
    var questions: [Question] = []
    for principle in known { questions += try room.bank.questions(for: principle) }
    return GuideBank(
      framework: framework,
      bank: InterviewBank(
        rubrics: try known.map { try room.rubric($0) }, questions: questions,
        probes: try room.bank.probes()),
      judge: try room.judge())
  }
}
