import Console
import Guiding
import InterviewModel
import Recording

/// One sitting of a guided round: shows a friend what to say, takes down what they hear.
final class GuideSession {
  let desk: Desk
  let round: GuidedRound
  let guide: GuideBank
  let plan: Plan
  let fingerprint: String
  let heading: SafeText
  private let journal: Journal
  private(set) var events: [Event]
  private(set) var transcript: Transcript
  let engine = Event.Author(role: .engine, name: "inclined")
  private var isAnnounced = false
  var isOverTime = false
  /// The question that is listened to, and when it began on the desk's clock.
  var running: (question: String, began: Int)?

  /// How a sitting ended.
  enum End: Equatable {
    /// The round is over.
    case finished
    /// The friend paused; everything is kept.
    case paused
  }

  /// Begins or goes on with a round; `heading` says what the script was made from.
  init(
    desk: Desk, journal: Journal, events: [Event], round: GuidedRound, guide: GuideBank,
    plan: Plan, fingerprint: String, heading: SafeText
  ) {
    self.desk = desk
    self.journal = journal
    self.events = events
    self.round = round
    self.guide = guide
    self.plan = plan
    self.fingerprint = fingerprint
    self.heading = heading
    transcript = Transcript(id: journal.id, events: events)
  }

  /// The candidate's name, as it stands in sentences.
  var candidate: String {
    let name = transcript.opened?.candidate ?? "me"
    return name == "me" ? "the candidate" : name
  }

  /// Plays until the round is over or the friend pauses.
  ///
  /// - Throws: ``SignalEnd`` and the errors of recording and writing; what was typed is on disk.
  func play() throws -> End {
    while true {
      switch round.next(after: transcript) {
      case .read(let item):
        try announce()
        let event = try record(.asked(item.asked))
        try show(item, isFirst: true)
        if case .paused = try listen(item, event.id, began: desk.seconds()) { return .paused }
      case .listen(let item, let attempt):
        try announce()
        try show(item, isFirst: false)
        try show(notesOf: attempt)
        let before = lastSecond(of: attempt)
        if case .paused = try listen(item, attempt.event, began: desk.seconds() - before) {
          return .paused
        }
      case .vote(let principles):
        guard try voteForm(on: principles) else { return .paused }
      case .reveal:
        guard try candidateVotes() else { return .paused }
        try record(.revealed(Event.Revealed(round: round.script.round.number)))
        try showEngine()
      case .voteAgain(let principles):
        guard try secondVotes(on: principles) else { return .paused }
      case .finish:
        try record(.finished(Event.Finished(round: round.script.round.number)), by: engine)
        let rest = plan.rounds.filter { !transcript.finishedRounds.contains($0.number) }
        if rest.isEmpty { try record(.finished(Event.Finished(round: nil)), by: engine) }
        try close(rest)
      case .done: return .finished
      }
    }
  }

  @discardableResult
  func record(
    _ payload: Event.Payload, of target: String? = nil, by author: Event.Author? = nil
  ) throws -> Event {
    let event = try journal.append(payload, of: target, by: author ?? round.interviewer)
    events.append(event)
    transcript = Transcript(id: journal.id, events: events)
    return event
  }

  /// Waits for one line; `nil` when the friend pauses with Ctrl-D or a second Ctrl-C.
  ///
  /// A line that is cut off by the end of the terminal is kept first.
  func line(_ prompt: SafeText, keep: (String) throws -> Void = { _ in }) throws -> String? {
    var pending = ""
    var interruptions = 0
    while true {
      switch desk.reader.readLine(prompt: prompt, kind: .answer, text: pending) {
      case .line(let text), .paste(let text): return text
      case .interrupted(let text):
        interruptions += 1
        if interruptions > 1 {
          if !text.isEmpty { try keep(text) }
          return nil
        }
        pending = text
        try hint("(your line is kept; /quit or Ctrl-C again pauses, Enter goes on)")
      case .endOfInput: return nil
      case .hungUp(let text):
        if !text.isEmpty { try keep(text) }
        throw SignalEnd(signal: 1)
      case .terminated(let signal, let text):
        if !text.isEmpty { try keep(text) }
        throw SignalEnd(signal: signal)
      }
    }
  }

  func hint(_ text: SafeText) throws {
    try desk.say(wrapped: desk.style.dim(text))
  }
}

// MARK: - What is shown

extension GuideSession {
  private func announce() throws {
    guard !isAnnounced else { return }
    isAnnounced = true
    let minutes = round.script.round.behavioralMinutes
    let count = round.script.items.count
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold(
        "You are interviewing \(candidate) for \(minutes) minutes, "
          + "\(count) question\(count == 1 ? "" : "s")."))
    try desk.say(
      wrapped: "I tell you what to say; you type what you hear, as rough as you like.")
    try hint(heading)
    try hint(
      "An empty line asks me what to ask next. /next goes on. /help lists the marks, /again, "
        + "/listen and /last bring things back.")
  }

  /// The question with what is needed while the answer comes.
  func show(_ item: GuideScript.Item, isFirst: Bool) throws {
    try desk.say()
    let number = item.asked.exchange
    try desk.say(
      wrapped: desk.style.dim(
        "Question \(number) of \(round.script.items.count) · \(item.principle) · \(clock)"))
    if !isFirst { try hint("Where you were:") }
    try show(aloud: item.asked.text)
    try show(listening: item)
    try show(lastTime: item)
    try desk.say()
  }

  func show(aloud words: String) throws {
    try labelled("READ ALOUD", desk.style.bold("\(words)"))
  }

  func show(listening item: GuideScript.Item) throws {
    try labelled("LISTEN FOR", SafeText(line: item.listenFor.joined(separator: " · ")))
  }

  private func show(lastTime item: GuideScript.Item) throws {
    guard let last = item.lastTime else { return }
    if last.thin.isEmpty {
      try labelled("LAST TIME", "everything asked for was heard; go deeper")
    } else {
      let thin = last.thin.prefix(3).map(\.label).joined(separator: " · ")
      try labelled("LAST TIME", "thin on: \(thin)")
    }
  }

  /// Everything about last time, when it is called back.
  func show(wholeLastTime item: GuideScript.Item) throws {
    guard let last = item.lastTime else {
      return try hint("There is no answer to this from last time.")
    }
    for heard in last.landed {
      let quote: SafeText = heard.quote.map { "  \"\($0)\"" } ?? ""
      try desk.say(wrapped: "  + \(heard.label)\(quote)", hanging: 4)
    }
    for thin in last.thin { try desk.say(wrapped: "  - \(thin.label)", hanging: 4) }
    try hint("These are things to ask past, not a verdict: today is another answer.")
  }

  /// A label in front of a paragraph; above it where the window is narrow.
  func labelled(_ label: SafeText, _ text: SafeText) throws {
    if desk.width < 60 {
      try desk.say(desk.style.cyan(label))
      try desk.say(wrapped: "  " + text, hanging: 2)
    } else {
      try desk.say(wrapped: desk.style.cyan(label.padded(to: 13)) + text, hanging: 13)
    }
  }

  func show(notesOf attempt: Transcript.Attempt) throws {
    guard !attempt.notes.isEmpty || !attempt.probes.isEmpty else { return }
    try hint("Noted so far:")
    for note in attempt.notes where note.of == attempt.event { try show(note.payload) }
    for probe in attempt.probes {
      try desk.say(wrapped: "  ? \(probe.probed.text)", hanging: 4)
      for note in attempt.notes where note.of == probe.event { try show(note.payload) }
    }
  }

  private func show(_ note: Event.Note) throws {
    let marks = note.knownMarks.map(\.word).joined(separator: " ")
    try desk.say(
      wrapped: "  · \(note.text)\(marks.isEmpty ? "" : "  ")\(desk.style.dim("\(marks)"))",
      hanging: 4)
  }

  /// What was spent of the round's minutes, for people.
  var clock: SafeText {
    "\(spent / 60) of \(round.script.round.behavioralMinutes) min"
  }

  /// The seconds of questions and notes of this round so far.
  var spent: Int {
    let attempts = transcript.attempts.filter {
      $0.asked.round == round.script.round.number
    }
    return attempts.reduce(0) { sum, attempt in
      let now = running.map { $0.question == attempt.event ? desk.seconds() - $0.began : 0 } ?? 0
      return sum + max(lastSecond(of: attempt), now)
    }
  }

  private func lastSecond(of attempt: Transcript.Attempt) -> Int {
    attempt.notes.compactMap(\.payload.seconds).max() ?? 0
  }
}
