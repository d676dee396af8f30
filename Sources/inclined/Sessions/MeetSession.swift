import Console
import Guiding
import InterviewModel
import Recording
import Reporting

/// One sitting of a debrief meeting.
final class MeetSession {
  private let desk: Desk
  private let journal: Journal
  private let room: JudgeRoom
  private var events: [Event]
  private var transcript: Transcript

  init(desk: Desk, journal: Journal, events: [Event], room: JudgeRoom) {
    self.desk = desk
    self.journal = journal
    self.room = room
    self.events = events
    transcript = Transcript(id: journal.id, events: events)
  }

  /// Holds the meeting; `false` when it is paused.
  ///
  /// - Throws: ``SignalEnd`` and the errors of recording, judging and writing.
  func hold() throws -> Bool {
    guard let meeting = Meeting(transcript) else { return true }
    try desk.say()
    try desk.say(wrapped: desk.style.bold("Debrief meeting of \(transcript.id)"))
    try desk.say(
      wrapped: "First everybody reads, then you talk, then you vote again. Argue from the quotes.")
    if !meeting.missing.isEmpty {
      let numbers = meeting.missing.map { "\($0.number)" }.joined(separator: ", ")
      try hint("Not held: round \(numbers).")
    }
    let debrief = try debrief()
    for held in meeting.held {
      try read(held, meeting, debrief)
      guard try line("Enter reads on › ") != nil else { return false }
    }
    try findings(debrief)
    for held in meeting.held {
      for interviewer in held.interviewers {
        guard try secondVotes(of: interviewer, held) else { return false }
      }
    }
    guard try decisions(meeting) else { return false }
    try conclude()
    return true
  }

  private func debrief() throws -> Debrief {
    try Debriefing(room: room).debrief(of: LoopRecord(noting: transcript))
  }

  private func record(_ payload: Event.Payload, by author: Event.Author) throws {
    events.append(try journal.append(payload, by: author))
    transcript = Transcript(id: journal.id, events: events)
  }

  /// One line; `nil` when the meeting is paused.
  private func line(_ prompt: SafeText) throws -> String? {
    switch desk.reader.readLine(prompt: prompt, kind: .answer) {
    case .line(let text), .paste(let text):
      let words = text.trimmingSuffix(while: \.isWhitespace)
      return words == "/quit" ? nil : String(words)
    case .interrupted, .endOfInput: return nil
    case .hungUp: throw SignalEnd(signal: 1)
    case .terminated(let signal, _): throw SignalEnd(signal: signal)
    }
  }

  private func hint(_ text: SafeText) throws {
    try desk.say(wrapped: desk.style.dim(text))
  }
}

// MARK: - Reading

extension MeetSession {
  /// One round: each interviewer's votes with what they rest on, beside the engine's view.
  private func read(_ held: Meeting.Held, _ meeting: Meeting, _ debrief: Debrief) throws {
    let round = held.round
    let seat =
      round.barRaiser
      ? " · Bar Raiser"
      : round.hiringManager && round.title != "Hiring manager" ? " · hiring manager" : ""
    let names = held.interviewers.map(\.name).joined(separator: ", ")
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold(
        "ROUND \(round.number) · \(round.title)\(seat)\(names.isEmpty ? "" : " · \(names)")"))
    guard let judged = debrief.rounds.first(where: { $0.number == round.number }) else { return }
    for principle in judged.principles {
      try desk.say(
        wrapped: "\(desk.style.bold("\(principle.name)"))  Inclined: \(principle.engine.words)",
        hanging: 2)
      for interviewer in held.interviewers {
        guard let vote = meeting.vote(of: interviewer, on: principle.id, round: round.number)
        else { continue }
        try desk.say(wrapped: "  \(interviewer.name): \(vote.vote.words)", hanging: 4)
        for quote in vote.quotes { try desk.say(wrapped: "    \"\(quote)\"", hanging: 5) }
        if let change = vote.wouldChange {
          let label: SafeText = vote.vote == .noData ? "ask next time" : "would change it"
          try desk.say(wrapped: "    \(label): \(change)", hanging: 6)
        }
      }
    }
  }

  private func findings(_ debrief: Debrief) throws {
    try desk.say()
    try desk.say(wrapped: desk.style.bold("BETWEEN THE ROUNDS"))
    guard !debrief.crossRound.isEmpty else {
      return try desk.say(wrapped: "No story was told twice, and nothing contradicts.")
    }
    for finding in debrief.crossRound {
      let what: SafeText =
        finding.kind == .contradiction ? "These cannot both be true" : "One story, told twice"
      try desk.say(
        wrapped: "\(what): \(finding.first.description) and \(finding.second.description)")
      for (address, quote) in finding.quotes {
        try desk.say(wrapped: "  \(address.description) \"\(quote.text)\"", hanging: 6)
      }
    }
  }
}

// MARK: - Deciding

extension MeetSession {
  /// Lets one interviewer change any of their votes; `false` when the meeting is paused.
  private func secondVotes(of interviewer: Event.Author, _ held: Meeting.Held) throws -> Bool {
    let number = held.round.number
    var seen: Set<String> = []
    let principles = transcript.votes.filter {
      $0.author == interviewer && $0.payload.round == number
    }
    .map(\.payload.principle).filter { seen.insert($0).inserted }
    guard !principles.isEmpty else { return true }
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold("\(interviewer.name), round \(number): any vote that you change?"))
    while let meeting = Meeting(transcript) {
      for (index, principle) in principles.enumerated() {
        let vote = meeting.vote(of: interviewer, on: principle, round: number)?.vote ?? .noData
        let name = try room.framework().principle(principle)?.name ?? principle
        try desk.say(wrapped: "\(index + 1)  \(name): \(vote.words)", hanging: 3)
      }
      guard let text = try line("change (as 1 i), Enter when done › ") else { return false }
      if text.isEmpty { return true }
      let words = text.split(whereSeparator: \.isWhitespace)
      guard words.count == 2, let place = Int(words[0]), principles.indices.contains(place - 1),
        let vote = Self.vote(words[1])
      else {
        try hint("a number from the list and i, n or d")
        continue
      }
      let principle = principles[place - 1]
      let standing = meeting.vote(of: interviewer, on: principle, round: number)
      try record(
        .voted(
          Event.Voted(
            round: number, principle: principle, vote: vote, quotes: standing?.quotes ?? [],
            wouldChange: vote == standing?.vote ? standing?.wouldChange : nil, blind: false)),
        by: interviewer)
    }
    return true
  }

  private static func vote(_ word: some StringProtocol) -> Vote? {
    switch word.lowercased() {
    case "i", "inclined": .inclined
    case "n", "not": .notInclined
    case "d", "data": .noData
    default: nil
    }
  }

  /// Asks each seat that has not decided; `false` when the meeting is paused.
  private func decisions(_ meeting: Meeting) throws -> Bool {
    for seat in meeting.seats where meeting.decision(of: seat) == nil {
      try desk.say()
      try desk.say(
        wrapped: desk.style.bold(
          "\(seat.author.name), as the \(seat.seat.rawValue): your decision?"))
      try hint("o offer · n no offer · d not enough data")
      guard let outcome = try askOutcome() else { return false }
      var reason = ""
      while reason.isEmpty {
        guard let text = try line("because › ") else { return false }
        reason = text
        if text.isEmpty { try hint("one reason, please: it is what the candidate can work on") }
      }
      try record(
        .noted(Meeting.note(Meeting.Decided(outcome: outcome, reason: reason), of: seat)),
        by: seat.author)
    }
    return true
  }

  private func askOutcome() throws -> LoopDecision.Outcome? {
    while let text = try line("decision › ") {
      switch text.lowercased() {
      case "o", "offer": return .offer
      case "n", "no", "no offer": return .noOffer
      case "d", "not enough data": return .notEnoughData
      default: try hint("o, n or d, please")
      }
    }
    return nil
  }

  /// The decisions with their reasons, and beside them what the votes come to.
  private func conclude() throws {
    guard let meeting = Meeting(transcript) else { return }
    try desk.say()
    try desk.say(wrapped: desk.style.bold("DECIDED"))
    for seat in meeting.seats {
      guard let decided = meeting.decision(of: seat) else { continue }
      let word: SafeText =
        switch decided.outcome {
        case .offer: "offer"
        case .noOffer: "no offer"
        case .notEnoughData: "not enough data"
        }
      try desk.say(
        wrapped: "\(seat.author.name), \(seat.seat.rawValue): \(word). \(decided.reason)",
        hanging: 2)
    }
    if meeting.seats.isEmpty { try hint("Nobody sat in a deciding seat.") }
    try desk.say()
    let debrief = try debrief()
    for interviewer in Set(meeting.held.flatMap(\.interviewers)).sorted(by: { $0.name < $1.name })
    where !transcript.reveals.contains(where: {
      $0.author == interviewer && $0.payload.round == nil
    }) {
      try record(.revealed(Event.Revealed(round: nil)), by: interviewer)
    }
    try hint("What the votes come to under the loop's rules:")
    try desk.output.write(
      DebriefText(width: desk.width, style: desk.style).conclusion(of: debrief))
    try hint("\(debrief.notice)")
  }
}
