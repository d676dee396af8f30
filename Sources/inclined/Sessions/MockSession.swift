import Console
import InterviewModel
import Interviewing
import Recording
import Reporting

/// One sitting of a mock loop: asks what the interview says comes next and records what comes of it.
final class MockSession {
  private let desk: Desk
  private let journal: Journal
  private let interview: Interview
  private let framework: Framework
  private let debriefing: Debriefing
  private let candidate: Event.Author
  private let engine = Event.Author(role: .engine, name: "inclined")
  private var events: [Event]
  private var transcript: Transcript
  private let fingerprint: String
  private let showsPrinciples: Bool
  /// The event id of the question or probe that stands on the screen.
  private var shown: String?
  /// The rounds that were announced in this sitting.
  private var announced: Set<Int> = []
  private var remindedRounds: Set<Int> = []

  /// How a sitting ended.
  enum End: Equatable {
    /// Everything in scope was played.
    case finished
    /// The candidate paused; `resume` goes on.
    case paused
  }

  init(
    desk: Desk, journal: Journal, events: [Event], interview: Interview, framework: Framework,
    fingerprint: String, debriefing: Debriefing
  ) {
    self.desk = desk
    self.journal = journal
    self.interview = interview
    self.framework = framework
    self.events = events
    self.debriefing = debriefing
    self.fingerprint = fingerprint
    transcript = Transcript(id: journal.id, events: events)
    showsPrinciples = transcript.opened?.showPrinciples ?? false
    candidate = Event.Author(role: .candidate, name: transcript.opened?.candidate ?? "me")
  }

  /// Plays until the scope is done or the candidate pauses.
  ///
  /// - Throws: ``SignalEnd`` and the errors of recording and writing; what was typed is on disk.
  func play() throws -> End {
    while true {
      switch interview.next(after: transcript) {
      case .ask(let asked, let round):
        if try !enter(round, exchange: asked.exchange) { return .paused }
        shown = try record(.asked(asked)).id
        try show(question: asked, in: round)
      case .awaitAnswer(let attempt):
        if try !hear(attempt: attempt) { return .paused }
      case .probe(let probed, let question):
        shown = try record(.probed(probed), of: question, by: engine).id
        try show(probe: probed)
      case .awaitReply(let attempt, let probe):
        if try !hear(reply: probe, in: attempt) { return .paused }
      case .judged(let verdict, let question):
        try record(
          .judged(Event.Judged(verdict: verdict, fingerprint: fingerprint)), of: question,
          by: engine)
        try desk.say()
        try desk.say("Thank you.")
      case .vote(let round, let principles):
        guard try vote(on: principles, in: round) else { return .paused }
      case .reveal(let round):
        try record(.revealed(Event.Revealed(round: round.number)))
        try showVerdicts(of: round)
      case .finishRound(let round):
        try record(.finished(Event.Finished(round: round.number)), by: engine)
      case .finish:
        try record(.finished(Event.Finished(round: nil)), by: engine)
        try debriefing.showMeeting(of: transcript, at: desk)
      case .done:
        return .finished
      }
    }
  }

  /// Plays the latest attempt at one address to its verdict; `nil` when the candidate pauses.
  func playAgain(_ address: Address) throws -> Verdict? {
    announced.insert(address.round)
    while let attempt = transcript.attempts(
      round: address.round, exchange: address.exchange
    ).last, attempt.judged == nil {
      switch interview.afterAsking(attempt) {
      case .awaitAnswer(let attempt): if try !hear(attempt: attempt) { return nil }
      case .awaitReply(let attempt, let probe):
        if try !hear(reply: probe, in: attempt) { return nil }
      case .probe(let probed, let question):
        shown = try record(.probed(probed), of: question, by: engine).id
        try show(probe: probed)
      case .judged(let verdict, let question):
        try record(
          .judged(Event.Judged(verdict: verdict, fingerprint: fingerprint)), of: question,
          by: engine)
      default: return nil
      }
    }
    return transcript.attempts(round: address.round, exchange: address.exchange).last?.judged?
      .verdict
  }

  @discardableResult
  private func record(
    _ payload: Event.Payload, of target: String? = nil, by author: Event.Author? = nil
  ) throws -> Event {
    let event = try journal.append(payload, of: target, by: author ?? candidate)
    events.append(event)
    transcript = Transcript(id: journal.id, events: events)
    return event
  }
}

// MARK: - Rounds and questions

extension MockSession {
  /// Announces a round before its first question; asks whether to go on between rounds.
  private func enter(_ round: Plan.Round, exchange: Int) throws -> Bool {
    let isFirst = announced.isEmpty
    guard announced.insert(round.number).inserted else { return true }
    if !isFirst, desk.terminal.input != .pipe, try !goesOn(to: round) { return false }
    let count = round.questions.count
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold(
        "Round \(round.number) of \(interview.plan.rounds.count) · \(round.disguisedTitle) · "
          + "\(round.behavioralMinutes) min · \(count) question\(count == 1 ? "" : "s")"))
    if isFirst {
      try desk.say(
        wrapped: desk.style.dim(
          "Answer as you would speak. An empty line sends it. /help shows what else you can do."))
    }
    return true
  }

  /// Waits between two rounds; `false` when the candidate stops here.
  private func goesOn(to round: Plan.Round) throws -> Bool {
    try desk.say()
    try desk.say(
      wrapped: desk.style.dim(
        "Round \(round.number) is next. Enter begins it, /quit stops here for now."))
    while true {
      switch desk.reader.readLine(prompt: "› ", kind: .answer) {
      case .line(let text):
        switch text.trimmingSuffix(while: \.isWhitespace).lowercased() {
        case "", "y", "yes", "ok": return true
        case "/quit", "quit", "n", "no": return false
        default: break
        }
      case .paste: break
      case .interrupted, .endOfInput: return false
      case .hungUp: throw SignalEnd(signal: 1)
      case .terminated(let signal, _): throw SignalEnd(signal: signal)
      }
      try desk.say(
        wrapped: desk.style.dim(
          "(that was not recorded: the round has not begun. Enter begins it, /quit stops here)"))
    }
  }

  /// Says once in a sitting that goes on in the middle of a round where that is.
  private func showPlace(_ round: Plan.Round) throws {
    announced.insert(round.number)
    try desk.say()
    try desk.say(
      wrapped: desk.style.dim("Where you were: round \(round.number), \(round.disguisedTitle)."))
  }

  private func show(question asked: Event.Asked, in round: Plan.Round) throws {
    try desk.say()
    let name = framework.principle(asked.principle)?.name ?? ""
    let principle: SafeText = showsPrinciples ? " \(desk.style.dim("[\(name)]"))" : ""
    try desk.say(
      wrapped:
        "\(desk.style.bold("Q\(asked.exchange)"))  \(desk.style.bold("\(asked.text)"))\(principle)",
      hanging: 4)
  }

  private func show(probe: Event.Probed) throws {
    try desk.say()
    try desk.say(wrapped: desk.style.cyan("\(probe.text)"))
  }

  /// Waits for the answer to a question; `false` when the candidate pauses.
  private func hear(attempt: Transcript.Attempt) throws -> Bool {
    let round = interview.plan.rounds.first { $0.number == attempt.asked.round }
    if shown != attempt.event, let round {
      if !announced.contains(round.number) { try showPlace(round) }
      try show(question: attempt.asked, in: round)
      shown = attempt.event
    }
    try remind(of: attempt.turn.draft)
    let input = input(for: attempt.event, round: round) { [self] in
      if let round { try show(question: attempt.asked, in: round) }
    }
    switch try input.read(draft: attempt.turn.draft) {
    case .sent(let text, let seconds):
      try record(.answered(Event.Said(text: text, seconds: seconds)), of: attempt.event)
      try acknowledge(text, seconds, round)
    case .skipped:
      try record(.skipped(Event.Skipped()), of: attempt.event)
      try desk.say(wrapped: desk.style.dim("(passed over)"))
    case .undone: try undo(before: attempt)
    case .paused: return false
    }
    return true
  }

  /// Waits for the reply to a probe; `false` when the candidate pauses.
  private func hear(
    reply probe: Transcript.ProbeTurn, in attempt: Transcript.Attempt
  ) throws -> Bool {
    if shown != probe.event {
      let round = interview.plan.rounds.first { $0.number == attempt.asked.round }
      if let round {
        if !announced.contains(round.number) { try showPlace(round) }
        try show(question: attempt.asked, in: round)
      }
      try desk.say()
      try desk.say(wrapped: desk.style.dim("You answered; then came this:"))
      try show(probe: probe.probed)
      shown = probe.event
    }
    try remind(of: probe.turn.draft)
    let round = interview.plan.rounds.first { $0.number == attempt.asked.round }
    let input = input(for: probe.event, round: round) { [self] in try show(probe: probe.probed) }
    switch try input.read(draft: probe.turn.draft) {
    case .sent(let text, let seconds):
      let came = interview.came(text, to: probe, in: attempt)
      try record(
        .replied(Event.Said(text: text, seconds: seconds, came: came)), of: probe.event)
      try acknowledge(text, seconds, round)
    case .skipped:
      try record(.skipped(Event.Skipped()), of: probe.event)
      try desk.say(wrapped: desk.style.dim("(passed over)"))
    case .undone: try undo(before: attempt)
    case .paused: return false
    }
    return true
  }

  private func input(
    for event: String, round: Plan.Round?, repeating: @escaping () throws -> Void
  ) -> SpokenInput {
    SpokenInput(
      desk: desk, repeatPrompt: repeating,
      record: { [self] drafted in try record(.drafted(drafted), of: event) },
      takeBack: { [self] in
        let undone = Set(events.filter { $0.type == "undone" }.compactMap(\.of))
        let last = events.last {
          $0.of == event && $0.type == "drafted" && !undone.contains($0.id)
        }
        guard let last else { return nil }
        try record(.undone, of: last.id)
        return draft(of: event)
      },
      clock: { [self] seconds in
        guard let round else { return "" }
        return
          "(\(Self.duration(spent(in: round.number) + seconds)) of \(round.behavioralMinutes) min)"
      })
  }

  /// What was typed to a question or probe and not sent.
  private func draft(of event: String) -> [String] {
    for attempt in transcript.attempts.reversed() {
      if attempt.event == event { return attempt.turn.draft }
      if let probe = attempt.probes.first(where: { $0.event == event }) { return probe.turn.draft }
    }
    return []
  }

  private func remind(of draft: [String]) throws {
    guard !draft.isEmpty else { return }
    try desk.say(wrapped: desk.style.dim("You had typed:"))
    for line in draft {
      try desk.say(wrapped: "│ \(block: line)", hanging: 2)
    }
  }

  /// Takes back the last thing said: the answer under an open probe, or the one before a question.
  private func undo(before attempt: Transcript.Attempt) throws {
    let said =
      attempt.probes.last(where: { $0.reply != nil })?.reply?.event ?? attempt.answer?.event
      ?? previousSaid(before: attempt)
    guard let said else {
      return try desk.say(wrapped: desk.style.dim("(nothing to take back)"))
    }
    // A probe that is open, and a verdict that was recorded, go with the words they rest on.
    if let open = attempt.probes.last, open.reply == nil { try record(.undone, of: open.event) }
    for other in transcript.attempts
    where other.answer?.event == said || other.probes.contains(where: { $0.reply?.event == said }) {
      for event in events where event.of == other.event && event.type == "judged" {
        try record(.undone, of: event.id)
      }
      if other.answer?.event == said {
        for probe in other.probes { try record(.undone, of: probe.event) }
      }
    }
    if attempt.answer == nil, attempt.turn.said == nil { try record(.undone, of: attempt.event) }
    try record(.undone, of: said)
    shown = nil
    try desk.say(wrapped: desk.style.dim("(taken back)"))
  }

  private func previousSaid(before attempt: Transcript.Attempt) -> String? {
    guard let index = transcript.attempts.firstIndex(where: { $0.event == attempt.event }),
      index > 0, transcript.attempts[index - 1].asked.round == attempt.asked.round
    else { return nil }
    let earlier = transcript.attempts[index - 1]
    return earlier.probes.last(where: { $0.reply != nil })?.reply?.event ?? earlier.answer?.event
  }

  /// Says how long an answer took, and once a round that its time is up.
  private func acknowledge(_ text: String, _ seconds: Int, _ round: Plan.Round?) throws {
    guard desk.terminal.input != .pipe else { return }
    let words = text.split(whereSeparator: \.isWhitespace).count
    try desk.say(
      desk.style.dim("(\(Self.duration(seconds)), \(words) \(words == 1 ? "word" : "words"))"))
    guard let round, spent(in: round.number) > round.behavioralMinutes * 60,
      remindedRounds.insert(round.number).inserted
    else { return }
    try desk.say(
      wrapped: desk.style.dim(
        "The \(round.behavioralMinutes) minutes of this round are over. Nothing is cut off; a "
          + "real interviewer would move on soon."))
  }

  /// The seconds spent on answers and replies of a round.
  private func spent(in round: Int) -> Int {
    transcript.attempts.filter { $0.asked.round == round }.reduce(0) { sum, attempt in
      sum + (attempt.answer?.payload.seconds ?? 0)
        + attempt.probes.reduce(0) { $0 + ($1.reply?.payload.seconds ?? 0) }
    }
  }

  static func duration(_ seconds: Int) -> SafeText {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}

// MARK: - The end of a round

extension MockSession {
  /// Lets the candidate vote before the engine's verdicts are shown; `false` when they pause.
  private func vote(on principles: [String], in round: Plan.Round) throws -> Bool {
    announced.insert(round.number)
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold(
        "End of round \(round.number). Before you see mine: how would you vote?"))
    try desk.say(wrapped: desk.style.dim("i inclined · n not · d no data · Enter alone passes"))
    let names = principles.map { framework.principle($0)?.name ?? $0 }
    let widest = names.map(\.count).max() ?? 0
    // A line that the prompt and a vote fit on, else the name goes above.
    let fits = widest + 8 <= desk.width
    for (principle, name) in zip(principles, names) {
      if !fits { try desk.say(wrapped: "  \(name)", hanging: 4) }
      let vote = try ask(fits ? "  \(name.padded(to: widest))  › " : "  › ")
      switch vote {
      case .some(.some(let vote)):
        try record(
          .voted(
            Event.Voted(round: round.number, principle: principle, vote: vote, blind: true)))
      case .some(.none): break
      case .none: return false
      }
    }
    // A passed vote must not be asked for again: the reveal closes the form.
    try record(.revealed(Event.Revealed(round: round.number)))
    try showVerdicts(of: round)
    return true
  }

  /// One line of the form: a vote, a pass (`.some(nil)`), or `nil` when the candidate pauses.
  private func ask(_ prompt: SafeText) throws -> Vote?? {
    while true {
      switch desk.reader.readLine(prompt: prompt, kind: .answer) {
      case .line(let text):
        switch text.trimmingSuffix(while: \.isWhitespace).lowercased() {
        case "": return .some(nil)
        case "i", "inclined", "y", "yes": return .some(.inclined)
        case "n", "not", "no", "not inclined": return .some(.notInclined)
        case "d", "no data", "data": return .some(.noData)
        case "/quit": return nil
        default: try desk.say(desk.style.dim("  i, n or d, please; Enter alone passes"))
        }
      case .paste: try desk.say(desk.style.dim("  i, n or d, please"))
      case .interrupted: try desk.say(desk.style.dim("  (/quit pauses; Enter alone passes)"))
      case .endOfInput: return desk.terminal.input == .pipe ? .some(nil) : nil
      case .hungUp: throw SignalEnd(signal: 1)
      case .terminated(let signal, _): throw SignalEnd(signal: signal)
      }
    }
  }

  private func showVerdicts(of round: Plan.Round) throws {
    try debriefing.show(round, of: transcript, at: desk)
  }
}
