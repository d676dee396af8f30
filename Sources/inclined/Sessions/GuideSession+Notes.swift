import Console
import Guiding
import InterviewModel

// MARK: - Taking notes

extension GuideSession {
  /// Takes notes until the friend goes on to the next question.
  func listen(
    _ item: GuideScript.Item, _ question: String, began: Int
  ) throws -> End {
    running = (question, began)
    defer { running = nil }
    var typed: String?
    while let attempt = transcript.attempts.last(where: { $0.event == question }) {
      let target = attempt.probes.last { !$0.turn.skipped }?.event ?? question
      let seconds = { max(0, self.desk.seconds() - began) }
      let keep = { (text: String) in try self.note(text, of: target, seconds: seconds()) }
      guard let text = try typed ?? line("note> ", keep: keep) else { return .paused }
      typed = nil
      let word = text.trimmingSuffix(while: \.isWhitespace).lowercased()
      switch word {
      case "":
        try remind(after: seconds())
        switch try offer(item, attempt, keep) {
        case .settled: break
        case .typed(let line): typed = line
        case .paused: return .paused
        }
      case "/quit": return .paused
      case "/next":
        try settle(item, attempt)
        return .finished
      case "/skip":
        try record(.skipped(Event.Skipped(reason: "passed over")), of: question)
        try hint("(passed over)")
        return .finished
      default: try command(word, text, item, attempt, target, seconds())
      }
    }
    return .finished
  }

  /// Does what a slash word asks for; any other line is a note.
  private func command(
    _ word: String, _ text: String, _ item: GuideScript.Item, _ attempt: Transcript.Attempt,
    _ target: String, _ seconds: Int
  ) throws {
    switch word {
    case "/again":
      try show(aloud: attempt.probes.last?.probed.text ?? item.asked.text)
      if !attempt.probes.isEmpty { try hint("The question was: \(item.asked.text)") }
    case "/listen":
      try show(listening: item)
      try desk.say(wrapped: "\(item.principle): \(item.about)")
    case "/last": try show(wholeLastTime: item)
    case "/notes": try show(notesOf: attempt)
    case "/time": try hint("(\(MockSession.duration(seconds)) on this question, \(clock))")
    case "/undo": try undo(attempt)
    case "/help": try help()
    default: try note(text, of: target, seconds: seconds)
    }
  }

  /// Records a line as one note or several.
  private func note(_ text: String, of target: String, seconds: Int) throws {
    for line in text.split(whereSeparator: \.isNewline) {
      for note in NoteLine.notes(in: String(line)) {
        try record(
          .noted(
            Event.Note(text: note.text, marks: note.marks.map(\.rawValue), seconds: seconds)),
          of: target)
      }
      for word in line.split(separator: " ") where word.hasPrefix("/") {
        if NoteMark(word: word) == nil,
          let meant = NoteMark.allCases.map(\.word).nearest(to: String(word))
        {
          try hint("(kept as you typed it; if you meant \(meant), /undo takes the note back)")
        }
      }
    }
  }

  private func undo(_ attempt: Transcript.Attempt) throws {
    let last = [attempt.notes.last?.event, attempt.probes.last?.event].compactMap(\.self).max {
      place(of: $0) < place(of: $1)
    }
    guard let last else { return try hint("(nothing to take back)") }
    try record(.undone, of: last)
    try hint("(the last thing is taken back)")
  }

  private func place(of event: String) -> Int { events.firstIndex { $0.id == event } ?? 0 }

  private func help() throws {
    try hint("Marks, anywhere after what they are about (their first letter will do):")
    for mark in NoteMark.allCases {
      try desk.say(wrapped: "  \(mark.word.padded(to: 8)) \(mark.meaning)", hanging: 11)
    }
    let words = [
      ("Enter", "what to ask next"), ("/next", "the next question"),
      ("/again", "what to read aloud"), ("/listen", "what to listen for"),
      ("/last", "what was heard last time"), ("/notes", "what you noted"),
      ("/undo", "take the last thing back"), ("/skip", "pass this question over"),
      ("/time", "the clock"), ("/quit", "pause; everything is kept"),
    ]
    for (word, meaning) in words {
      try desk.say(wrapped: "  \(word.padded(to: 8)) \(meaning)", hanging: 11)
    }
  }

  /// Says once when the round's minutes are over, and when a question has had its share.
  private func remind(after seconds: Int) throws {
    let round = round.script.round
    if spent > round.behavioralMinutes * 60, !isOverTime {
      isOverTime = true
      try hint("The \(round.behavioralMinutes) minutes are over. Finish this one kindly.")
    } else if seconds > round.behavioralMinutes * 60 / max(1, self.round.script.items.count) {
      try hint("(this question has had its share of the time; /next goes on)")
    }
  }

  /// Ends a question: the engine reads the notes and keeps its view to itself.
  private func settle(_ item: GuideScript.Item, _ attempt: Transcript.Attempt) throws {
    guard attempt.notes.contains(where: { !$0.payload.text.isEmpty }),
      let rubric = guide.bank.rubrics[item.asked.principle]
    else {
      try record(.skipped(Event.Skipped(reason: "nothing was noted")), of: attempt.event)
      return try hint("(nothing noted: this one has no data)")
    }
    let reading = NoteReading(
      of: attempt, judge: guide.judge, rubric: rubric, role: plan.role, level: plan.level)
    try record(
      .judged(Event.Judged(verdict: reading.verdict, fingerprint: fingerprint)),
      of: attempt.event, by: engine)
  }
}

// MARK: - What to ask next

extension GuideSession {
  /// What came of offering follow-ups.
  private enum Offered {
    /// One was put, or the friend waits.
    case settled
    /// A line that belongs to the notes: the candidate is talking again, or a command.
    case typed(String)
    case paused
  }

  /// Offers follow-ups one by one until one is taken or the friend waits.
  private func offer(
    _ item: GuideScript.Item, _ attempt: Transcript.Attempt, _ keep: (String) throws -> Void
  ) throws -> Offered {
    let next = NextFollowUp(item: item, of: round.script, guide: guide, plan: plan)
    let offers = next?.offers(after: attempt) ?? []
    guard !offers.isEmpty else {
      try hint("Nothing is left to ask here. Ask what you like, or /next goes on.")
      return .settled
    }
    var index = 0
    while true {
      let offer = offers[index % offers.count]
      try labelled("ASK NEXT", "\"\(offer.text)\"")
      if !offer.brings.isEmpty { try hint("It would bring: \(offer.brings)") }
      try hint("1 use it · 2 another · your own words · Enter wait · \(clock)")
      guard let text = try line("ask> ", keep: keep) else { return .paused }
      switch text.trimmingSuffix(while: \.isWhitespace) {
      case "": return .settled
      case "1":
        try put(offer.probed, of: attempt)
        return .settled
      case "2":
        index += 1
        if index % offers.count == 0 { try hint("(from the beginning again)") }
      case let words where words.contains(" /") || words.hasPrefix("/"): return .typed(text)
      case let word where !word.contains(" ") && !word.hasSuffix("?"):
        try hint("(1, 2, Enter, or the whole question in your own words)")
      default:
        try put(Event.Probed(text: text, seeks: nil), of: attempt)
        return .settled
      }
    }
  }

  private func put(_ probed: Event.Probed, of attempt: Transcript.Attempt) throws {
    try record(.probed(probed), of: attempt.event)
    try show(aloud: probed.text)
  }
}
