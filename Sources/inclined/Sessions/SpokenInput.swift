import Console
import InterviewModel

/// How one answer or reply came to its end.
enum Spoken {
  /// Sent, with the seconds it took.
  case sent(String, seconds: Int)
  /// The question or probe is passed over.
  case skipped
  /// The answer before this one is to be given again.
  case undone
  /// The loop is paused; everything typed is kept.
  case paused
}

/// Takes in one answer line by line; every Enter is on the disk before the next line is asked for.
struct SpokenInput {
  let desk: Desk
  /// Puts the question or probe on the screen again.
  let repeatPrompt: () throws -> Void
  /// Records a drafted line (or the whole draft after an edit).
  let record: (Event.Drafted) throws -> Void
  /// Takes back the last line, paste or edit; returns the draft before it, `nil` when there is none.
  let takeBack: () throws -> [String]?
  /// Says how the round's time stands, given the seconds that the answer has taken so far.
  let clock: (_ seconds: Int) -> SafeText

  /// Words that are commands when they stand alone on a typed line.
  static let commands: [(word: String, meaning: String)] = [
    ("/edit", "write this answer in your editor"),
    ("/repeat", "show the question again"),
    ("/draft", "show what you have typed so far"),
    ("/clear", "take back what you have typed and begin again"),
    ("/undo", "take back the last line, or with none typed your last answer"),
    ("/skip", "pass this one over"),
    ("/time", "how long this round has taken"),
    ("/quit", "pause the loop; everything is kept"),
    ("/help", "this list"),
  ]

  /// Reads until the answer is sent or left.
  ///
  /// - Parameter earlier: Lines that were typed before, in another run.
  /// - Returns: What was sent, or how the prompt was left.
  /// - Throws: ``SignalEnd`` when the terminal went away or the program is told to stop; what was
  ///   typed is recorded first.
  func read(draft earlier: [String]) throws -> Spoken {
    var draft = earlier
    var pending = ""
    var interruptions = 0
    let began = desk.seconds()
    while true {
      let input = desk.reader.readLine(prompt: "› ", kind: .answer, text: pending)
      pending = ""
      switch input {
      case .line(let text):
        interruptions = 0
        try warnOfRepair()
        if text.allSatisfy(\.isWhitespace) {
          if draft.isEmpty {
            try note("Nothing typed yet. Answer in your own words; an empty line sends it.")
            continue
          }
          return send(draft, since: began)
        }
        if let end = try command(text, &draft, since: began) { return end }
      case .paste(let text):
        interruptions = 0
        try keep(text, in: &draft)
        let words = text.split(whereSeparator: \.isWhitespace).count
        try note("(\(words) words pasted; an empty line sends them)")
      case .interrupted(let text):
        interruptions += 1
        if interruptions > 1 { return try pause(text, &draft) }
        pending = text
        try note(
          text.isEmpty
            ? "(/quit or Ctrl-C again pauses the loop; everything is kept)"
            : "(your line is kept; /quit or Ctrl-C again pauses the loop, Enter goes on)")
      case .endOfInput:
        if !draft.isEmpty, desk.terminal.input == .pipe { return send(draft, since: began) }
        return try pause("", &draft)
      case .hungUp(let text):
        if !text.isEmpty { try keep(text, in: &draft) }
        throw SignalEnd(signal: 1)
      case .terminated(let signal, let text):
        if !text.isEmpty { try keep(text, in: &draft) }
        throw SignalEnd(signal: signal)
      }
    }
  }

  private func send(_ draft: [String], since began: Int) -> Spoken {
    .sent(draft.joined(separator: "\n"), seconds: desk.seconds() - began)
  }

  private func pause(_ text: String, _ draft: inout [String]) throws -> Spoken {
    if !text.isEmpty { try keep(text, in: &draft) }
    return .paused
  }

  private func keep(_ text: String, in draft: inout [String]) throws {
    try record(Event.Drafted(text: text))
    draft.append(text)
  }

  /// Does what a slash word asks for; any other line becomes part of the answer.
  private func command(
    _ text: String, _ draft: inout [String], since began: Int
  ) throws -> Spoken? {
    let word = text.trimmingSuffix(while: \.isWhitespace)
    switch word {
    case "/help":
      for (word, meaning) in Self.commands {
        try desk.say(wrapped: "  \(word.padded(to: 9)) \(meaning)", hanging: 12)
      }
      try note("A line that really begins with a slash: type it twice, as //.")
    case "/repeat": try repeatPrompt()
    case "/draft": try show(draft)
    case "/clear":
      try record(Event.Drafted(text: "", replaces: true))
      draft = []
      try note("(cleared; begin again, or /undo brings it back)")
    case "/edit": try edit(&draft)
    case "/time": try note(clock(desk.seconds() - began))
    case "/skip": return .skipped
    case "/undo":
      guard let before = try takeBack() else { return .undone }
      if before == draft.dropLast(), let last = draft.last {
        try note("(taken back: \(shortened(last)))")
      } else {
        try note("(as it was before)")
        try show(before)
      }
      draft = before
    case "/quit": return .paused
    default:
      if !word.hasPrefix("//"), word.hasPrefix("/"), !word.contains(" "),
        let meant = Self.commands.map(\.word).nearest(to: String(word))
      {
        try note("(kept as part of your answer; if you meant \(meant), type it alone on a line)")
      }
      try keep(word.hasPrefix("//") ? String(word.dropFirst()) : text, in: &draft)
    }
    return nil
  }

  private func edit(_ draft: inout [String]) throws {
    do {
      switch try Editor(terminal: desk.terminal).edit(draft.joined(separator: "\n")) {
      case .changed(let text, let wasRepaired):
        try record(Event.Drafted(text: text, replaces: true))
        draft = text.isEmpty ? [] : [text]
        if wasRepaired { try note("(some bytes were no text and were replaced)") }
        let words = text.split(whereSeparator: \.isWhitespace).count
        try note("(\(words) words; an empty line sends them)")
      case .abandoned(_, let text):
        guard let text else { return try note("(nothing changed)") }
        try record(Event.Drafted(text: text, replaces: true))
        draft = [text]
        try note("(the editor gave up; what it had saved is kept)")
      case .unchanged: try note("(nothing changed)")
      }
    } catch {
      try note("\(Failure.render(error).text)")
    }
  }

  /// Says that a line of a pipe was no text and is kept as well as it can be.
  private func warnOfRepair() throws {
    guard let pipe = desk.reader as? PipeReader, pipe.wasRepaired else { return }
    try desk.warn(
      "line \(pipe.lineNumber) of the input is not all UTF-8: what is none was replaced by "
        + "\u{FFFD}, save the input as UTF-8 to have it whole")
  }

  private func show(_ draft: [String]) throws {
    if draft.isEmpty { return try note("Nothing typed yet.") }
    for line in draft { try desk.say(wrapped: "│ \(block: line)", hanging: 2) }
  }

  /// The beginning of a line or paste, to tell which one it was.
  private func shortened(_ text: String) -> SafeText {
    SafeText(line: "\"" + text.replacing("\n", with: " ") + "\"").truncated(to: desk.width - 16)
  }

  private func note(_ text: SafeText) throws {
    try desk.say(wrapped: desk.style.dim(text))
  }
}

/// A signal that ends the program after everything typed was recorded.
struct SignalEnd: Error {
  /// The signal's number.
  let signal: Int32
}

extension StringProtocol {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }

  func padded(to width: Int) -> String {
    count >= width ? String(self) : self + String(repeating: " ", count: width - count)
  }
}
