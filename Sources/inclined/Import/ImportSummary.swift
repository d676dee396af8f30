import Console
import Importing
import InterviewModel
import Recording

/// Says what was recognised in a call, how to correct it, and what to type next.
struct ImportSummary {
  let call: ImportedCall
  let record: CallRecord
  /// The command as it was typed.
  let command: String
  let desk: Desk
  let framework: Framework

  /// The most left-over lines that are shown here; `show` has them all.
  private static let mostLines = 12

  /// Says everything, what comes next last; `former` are earlier imports of the same file, by id.
  func say(recorded entry: TranscriptLibrary.Entry, former: [String]) throws {
    try sayHeading()
    for index in call.exchanges.indices { try say(index) }
    try sayLeftOver(entry)
    try sayCorrection()
    try sayNext(entry, former)
  }

  private var prefix: String { desk.isAtPrompt ? "" : "inclined " }

  private func sayHeading() throws {
    let form = Self.names[call.format] ?? call.format
    try desk.say(
      wrapped:
        "Read as \(form): \(call.candidate) answers, \(call.interviewer) "
        + (call.interviewer.contains(", ") ? "ask." : "asks."))
    let probes = call.exchanges.reduce(0) { $0 + $1.followUps.count }
    try desk.say(
      wrapped: desk.style.bold(
        "\(Self.count(call.exchanges.count, "question")), \(Self.count(probes, "follow-up"))."))
  }

  private func say(_ index: Int) throws {
    let exchange = call.exchanges[index]
    let number = "\(index + 1)"
    let indent = number.count + 2
    let blank = SafeText(trusting: String(repeating: " ", count: indent))
    try desk.say()
    let name = exchange.principle.flatMap { framework.principle($0)?.name }
    let matched: SafeText =
      name.map { "\(desk.style.bold("\($0)"))\(Self.certainty(exchange))" }
      ?? desk.style.yellow("no principle found, not judged")
    try desk.say(wrapped: "\(number)  \(matched)", hanging: indent)
    let question: SafeText =
      exchange.question.isEmpty
      ? "the question is not in the file" : "\"\(exchange.question)\""
    try desk.say(wrapped: blank + question, hanging: indent)
    try desk.say(wrapped: blank + desk.style.dim(Self.size(exchange)), hanging: indent)
  }

  /// How certain the principle is, as people read it.
  private static func certainty(_ exchange: ImportedCall.Exchange) -> SafeText {
    exchange.certainty >= 1000 ? " · you said so" : " · \(exchange.certainty / 10) % certain"
  }

  private static func size(_ exchange: ImportedCall.Exchange) -> SafeText {
    guard exchange.isAnswered else { return "no answer in the call" }
    let words = exchange.answer.split(whereSeparator: \.isWhitespace).count
    var parts: [SafeText] = [count(words, "word")]
    if let seconds = exchange.seconds { parts.append(MockSession.duration(seconds)) }
    let probes = exchange.followUps.count
    parts.append(probes == 0 ? "no follow-up" : count(probes, "follow-up"))
    return parts.joined(separator: " · ")
  }

  private static func count(_ number: Int, _ word: SafeText) -> SafeText {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// How the formats are called by people.
  private static let names = [
    "webvtt": "WebVTT", "srt": "SRT", "otter": "Otter text", "teams": "Teams text",
    "labelled": "text with names", "markdown": "Markdown",
  ]
}

// MARK: - What is left over

extension ImportSummary {
  /// Reasons a person should look at, most first; the others are only counted.
  private static let telling: [ImportedCall.LeftOver.Reason] = [
    .unreadable, .nameless, .remark, .clarification, .note,
  ]

  private func sayLeftOver(_ entry: TranscriptLibrary.Entry) throws {
    guard !call.leftOver.isEmpty else { return }
    try desk.say()
    let counts: [SafeText] = ImportedCall.LeftOver.Reason.allCases.compactMap { reason in
      let count = call.leftOver.count { $0.reason == reason }
      return count == 0 ? nil : "\(Self.name(reason)) \(count)"
    }
    try desk.say(
      wrapped: desk.style.bold("Left over, and kept: \(Self.count(call.leftOver.count, "line"))"))
    try desk.say(wrapped: "  " + counts.joined(separator: " · "), hanging: 2)
    let shown = Self.telling.flatMap { reason in call.leftOver.filter { $0.reason == reason } }
      .prefix(Self.mostLines)
    for left in shown.sorted(by: { $0.line < $1.line }) {
      let speaker: SafeText = left.speaker.map { "\($0): " } ?? ""
      let label = desk.style.dim("line \(left.line)")
      try desk.say(("  \(label) \(speaker)\(left.text)" as SafeText).truncated(to: desk.width))
    }
    if shown.count < call.leftOver.count {
      try desk.say(wrapped: "  All of them, at the end of:", hanging: 2)
      try desk.say("  \(prefix)show \(entry.id)")
    }
  }

  private static func name(_ reason: ImportedCall.LeftOver.Reason) -> SafeText {
    switch reason {
    case .backchannel: "listening"
    case .smallTalk: "small talk"
    case .clarification: "about the question"
    case .remark: "remarks"
    case .closing: "goodbye"
    case .note: "notes"
    case .nameless: "nobody named"
    case .unreadable: "not understood"
    }
  }
}

// MARK: - What comes next

extension ImportSummary {
  /// How to set a principle right, with the question that is least certain as the example.
  private func sayCorrection() throws {
    let open = call.exchanges.indices.filter { call.exchanges[$0].certainty < 1000 }
    guard let least = open.min(by: { call.exchanges[$0].certainty < call.exchanges[$1].certainty })
    else { return }
    let wrong = call.exchanges[least].principle
    guard
      let other = framework.principles.first(where: { $0.id != wrong && $0.id == "ownership" })
        ?? framework.principles.first(where: { $0.id != wrong })
    else { return }
    try desk.say()
    try desk.say(
      wrapped: "A principle is wrong or missing? Import again and name it; bank list has the names:"
    )
    try desk.say("  \(prefix)\(command) --principle \(least + 1)=\(other.id)")
  }

  private func sayNext(_ entry: TranscriptLibrary.Entry, _ former: [String]) throws {
    let plan = record.opened.plan
    let role = framework.role(plan.role)?.name ?? plan.role
    try desk.say()
    try desk.say(
      wrapped: "Judged as \(role), \(plan.level) (--role and --level change that). Recorded in")
    try desk.say("\(desk.shortened(path: entry.path))")
    if !call.isCandidateNamed {
      try desk.say()
      try desk.say(
        wrapped:
          "The file does not name \(call.candidate): recorded as \(record.opened.candidate). "
          + "--candidate NAME names them.")
    }
    if let first = former.first {
      try desk.say()
      try desk.say(
        wrapped: former.count == 1
          ? "A file of this name was imported before. This deletes that one:"
          : "Files of this name were imported \(former.count) times before. This deletes one:")
      try desk.say("  \(prefix)forget \(first)")
    }
    try desk.say()
    try desk.say(desk.style.bold("Next"))
    try desk.say("  \(prefix)debrief \(entry.id)")
    try desk.say("  \(prefix)guide \(entry.id)")
  }
}
