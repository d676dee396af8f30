import Foundation
import InterviewModel
import Recording

/// What a coach waits for in a folder of 10,000 transcripts, and with one of 1,000,000 lines.
///
/// Cold is without what earlier commands keep, warm with it; the files themselves are in the
/// system's own cache in both. Every figure is a whole process, its output thrown away.
@MainActor
func library() throws {
  let home =
    NSTemporaryDirectory() + "inclined-library-\(ProcessInfo.processInfo.processIdentifier)"
  defer { try? FileManager.default.removeItem(atPath: home) }
  let folder = home + "/Transcripts"
  let program = BuiltCommand(home: home)
  guard program.isThere else { return }
  let size = try writeLibrary(of: 10_000, in: folder)
  print("10,000 transcripts of \(size / 10_000 / 1024) KB".padded(44))
  let commands: [(String, [String])] = [
    ("list", ["review"]),
    ("list, by candidate", ["review", "--candidate", "candidate 7"]),
    ("list, by verdict", ["review", "--principle", "ownership", "--verdict", "not_inclined"]),
    ("list, by flag", ["review", "--flag", "we-dominates"]),
    ("list, by date and dispute", ["review", "--from", "2026-06-01", "--disputed"]),
    ("transcripts", ["transcripts"]),
    ("trends of one", ["trends", "--candidate", "candidate 7"]),
    ("trends of all", ["trends"]),
    ("search, a rare word", ["search", "zyxwvut"]),
    ("search, a common word", ["search", "customer"]),
    ("search, a phrase", ["search", "the next week"]),
    ("search, a beginning", ["search", "custom*"]),
    ("page of one candidate", ["report", "--candidate", "candidate 7", "-o", home + "/a.html"]),
    ("page of all", ["report", "-o", home + "/b.html"]),
  ]
  for (name, arguments) in commands {
    measure(name + ", cold", count: 1) { _ in
      try? FileManager.default.removeItem(atPath: home + "/.cache")
      program.run(arguments)
    }
    measure(name + ", warm", count: 5) { _ in program.run(arguments) }
  }
  try FileManager.default.removeItem(atPath: folder)
  try writeLongTranscript(of: 1_000_000, in: folder)
  for arguments in [["review"], ["review", "long"], ["show", "long"], ["search", "zyxwvut"]] {
    measure("1,000,000 lines: " + arguments.joined(separator: " "), count: 1) { _ in
      program.run(arguments)
    }
  }
  print("the most memory of any of these".padded(44), program.mostMemory, separator: "\t")
}

// MARK: - What is generated

/// Writes loops of seven answers by fifty candidates over two years; gives their bytes together.
@MainActor
private func writeLibrary(of count: Int, in folder: String) throws -> Int {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  var total = 0
  for number in 0..<count {
    // A step that shares no factor with the year spreads candidates and days.
    let day = number * 7 % 730
    let began = UTCTime(seconds: 1_735_732_800 + Int64(day) * 86_400 + Int64(number))
    let candidate = "candidate \(number % 50)"
    let bytes = try EventLine.bytes(of: loop(number, by: candidate, at: began))
    total += bytes.count
    let path =
      folder + "/\(began.date)-\(candidate.replacing(" ", with: "-"))-sde-l5-\(number).jsonl"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
  return total
}

@MainActor
private func loop(_ number: Int, by candidate: String, at began: UTCTime) -> [Event] {
  let author = Event.Author(role: .candidate, name: candidate)
  let engine = Event.Author(role: .engine, name: "Inclined")
  var events: [Event] = []
  func add(_ payload: Event.Payload, of target: String? = nil, by who: Event.Author) -> String {
    let place = String(events.count)
    let id = "e" + String(repeating: "0", count: 5 - place.count) + place
    events.append(
      Event(
        id: id, of: target,
        time: UTCTime(seconds: began.seconds + Int64(events.count * 40))
          .description, author: who, payload: payload))
    return id
  }
  let rounds = (1...5).map { round in
    Plan.Round(
      number: round, title: "Round \(round)", kind: .behavioral, barRaiser: round == 4,
      hiringManager: round == 1, minutes: 60, behavioralMinutes: 45, principles: [],
      questions: [])
  }
  _ = add(
    .opened(
      .init(
        mode: .mock, candidate: candidate,
        plan: Plan(
          framework: framework.id, role: "sde", level: "L5", seed: UInt64(number), rounds: rounds,
          coverage: [], notAssessed: []), fingerprint: "0123456789abcdef")), by: author)
  for place in 0..<7 {
    let principle = framework.principles[(number + place) % framework.principles.count].id
    let round = place / 2 + 1
    let answer = cases[(number * 7 + place) % cases.count].exchange.answer
    let reply = cases[(number * 3 + place) % cases.count].exchange.answer
    let asked = add(
      .asked(
        .init(
          round: round, exchange: place % 2 + 1, principle: principle, question: principle + "-1",
          about: .success, text: "Tell me about a time you did more than was asked.")),
      by: author)
    _ = add(.answered(.init(text: answer, seconds: 90)), of: asked, by: author)
    let probed = add(
      .probed(.init(text: "What changed for the customer?", seeks: "result")), of: asked,
      by: engine)
    _ = add(.replied(.init(text: String(reply.prefix(500)), seconds: 20)), of: probed, by: author)
    let quote = String(answer.unicodeScalars.prefix(60))
    let evidence = Evidence(
      signal: Signal.allCases[(number + place) % Signal.allCases.count],
      quote: Quote(
        text: quote, place: Place(part: .answer, index: 0, start: 0, end: quote.utf8.count)),
      because: ["words"])
    _ = add(
      .judged(
        .init(
          verdict: Verdict(
            principle: principle, decision: (number + place) % 3 == 0 ? .notInclined : .inclined,
            strength: place % 2 == 0 ? .clear : .borderline, evidence: [evidence],
            absent: [.reflectionMissing], beats: [], missing: [], flips: [], rung: .process),
          fingerprint: "0123456789abcdef")), of: asked, by: engine)
    _ = add(
      .voted(
        .init(
          round: round, principle: principle, vote: place % 4 == 0 ? .notInclined : .inclined,
          blind: true)), by: author)
    if place % 2 == 1 { _ = add(.finished(.init(round: round)), by: author) }
  }
  return events
}

/// Writes one transcript of so many lines.
private func writeLongTranscript(of lines: Int, in folder: String) throws {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let author = Event.Author(role: .candidate, name: "me")
  let time = "2026-11-20T10:00:00Z"
  let plan = Plan(
    framework: "amazon", role: "sde", level: "L5", seed: 1,
    rounds: [
      Plan.Round(
        number: 1, title: "Round 1", kind: .behavioral, barRaiser: false, hiringManager: false,
        minutes: 60, behavioralMinutes: 45, principles: [], questions: [])
    ], coverage: [], notAssessed: [])
  func line(_ place: Int, of target: String? = nil, _ payload: Event.Payload) -> Event {
    let id = String(place)
    return Event(
      id: "e" + String(repeating: "0", count: 8 - id.count) + id, of: target, time: time,
      author: author, payload: payload)
  }
  var bytes = try EventLine.bytes(of: [
    line(
      0, .opened(.init(mode: .mock, candidate: "me", plan: plan, fingerprint: "0123456789abcdef")))
  ])
  // Exchanges of ten lines each: a question, eight lines typed, the answer they became.
  var place = 1
  var exchange = 0
  while place < lines {
    exchange += 1
    let asked = line(
      place,
      .asked(
        .init(
          round: 1, exchange: exchange, principle: "ownership", question: nil, about: .success,
          text: "Tell me about a time.")))
    var events = [asked]
    for number in 1...8 {
      events.append(
        line(place + number, of: asked.id, .drafted(.init(text: "I fixed part \(number) of it."))))
    }
    events.append(
      line(place + 9, of: asked.id, .answered(.init(text: "I fixed all of it.", seconds: 9))))
    bytes += try EventLine.bytes(of: events)
    place += 10
  }
  try Data(bytes).write(to: URL(fileURLWithPath: folder + "/long.jsonl"))
}
