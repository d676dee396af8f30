import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct `An imported call` {
  @Test func `the project has one in every format`() {
    #expect(CallFiles.names.count >= 9)
  }

  @Test(arguments: CallFiles.names)
  func `is a transcript like any other`(name: String) throws {
    let home = try TestHome()
    let imported = try home.run(["import", CallFiles.path(name)], input: [])
    #expect(imported.exitCode == 0, "\(imported.error)")
    #expect(imported.error == "")
    let expected = try CallFiles.expected(name)
    let exchanges = expected["exchanges"]?.elements ?? []
    let events = try home.events()
    #expect(events.texts("asked") == exchanges.compactMap { $0["question"]?.text })
    #expect(events.texts("answered") == exchanges.compactMap { $0["answer"]?.text })
    let followUps = exchanges.flatMap { $0["followUps"]?.elements ?? [] }
    #expect(events.texts("probed") == followUps.compactMap { $0["probe"]?.text })
    #expect(events.texts("replied") == followUps.compactMap { $0["reply"]?.text })
    let matched = exchanges.filter { $0["principle"]?.text != nil }
    #expect(events.count("judged") == matched.count)
    #expect(events.types.prefix(2) == ["opened", "imported"])
    #expect(events.types.suffix(2) == ["finished", "finished"])
    #expect(home.permissions(of: try home.transcript()) == 0o600)

    // Everything that was recognised is said, and everything else is kept and can be read.
    let said = unwrapped(imported.output)
    for question in events.texts("asked") { #expect(said.contains(question)) }
    let shown = unwrapped(try home.run("show").output)
    for left in expected["leftOver"]?.elements ?? [] {
      #expect(shown.contains(unwrapped(left["text"]?.text ?? "")))
    }

    let debrief = try JSON(home.run("debrief", "--json").output)
    let round = try #require(debrief["rounds"]?.elements.first)
    #expect(
      (round["exchanges"]?.elements ?? []).map { $0["principle"]?.text }
        == matched.map { $0["principle"]?.text })
    #expect(try home.run("sheet").exitCode == 0)
  }

  @Test(arguments: CallFiles.names)
  func `is guided from, question by question`(name: String) throws {
    let home = try TestHome()
    let imported = try home.run(["import", CallFiles.path(name)], input: [])
    #expect(imported.exitCode == 0)
    let source = try home.transcript()
    let before = home.bytes(of: source)
    let matched = (try CallFiles.expected(name)["exchanges"]?.elements ?? [])
      .filter { $0["principle"]?.text != nil }
    let lines = matched.flatMap { _ in ["i looked at it myself that night /own", "", "1", "/next"] }
    let led = try home.run(
      ["guide", source, "--interviewer", "Robin"],
      input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(led.exitCode == 0, "\(led.error)")
    let words = unwrapped(led.output)
    for exchange in matched {
      #expect(words.contains("READ ALOUD \(exchange["question"]?.text ?? "?")"))
    }
    #expect(words.contains("LAST TIME"))
    #expect(words.contains("ASK NEXT"))
    #expect(home.bytes(of: source) == before)
    #expect(home.transcripts.count == 2)
  }

  @Test(arguments: CallFiles.names)
  func `fits 40 columns, but for what is copied`(name: String) throws {
    let home = try TestHome()
    let arguments = ["import", CallFiles.path(name)]
    let result = try home.run(arguments, input: [], environment: ["COLUMNS": "40"])
    for line in result.output.split(separator: "\n")
    where !line.hasPrefix("  inclined ") && !line.hasPrefix("Transcripts/") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  @Test(arguments: CallFiles.names)
  func `as JSON is the contract's, and nothing is recorded`(name: String) throws {
    let home = try TestHome()
    let result = try home.run(["import", CallFiles.path(name), "--json"], input: [])
    #expect(result.exitCode == 0)
    #expect(result.error == "")
    #expect(result.output.split(separator: "\n").count == 1)
    let found = try JSON(result.output)
    #expect(found.keys == ["candidate", "interviewer", "exchanges", "leftOver"])
    #expect(try found.description == CallFiles.expected(name).description)
    #expect(home.transcripts == [])
  }

  // MARK: - Authors and names

  @Test func `says who said what`() throws {
    let home = try TestHome()
    _ = try home.run("import", CallFiles.path("bakery-ovens.vtt"), "--role", "pm", "--level", "L6")
    let events = try home.events()
    let authors = Dictionary(grouping: events, by: \.type).mapValues { Set($0.map(\.author)) }
    #expect(authors["asked"] == ["interviewer Marta Lind"])
    #expect(authors["probed"] == ["interviewer Marta Lind"])
    #expect(authors["answered"] == ["candidate Jonas Weber"])
    #expect(authors["replied"] == ["candidate Jonas Weber"])
    #expect(authors["judged"] == ["engine inclined"])
    #expect(try home.transcript().hasSuffix("-jonas-weber-pm-l6.jsonl"))
    let seconds = events.filter { $0.type == "answered" }.map { $0.payload["seconds"] as? Int }
    #expect(seconds == [45, 29])
  }

  @Test func `whose file names nobody is the reader's own, unless a name is given`() throws {
    let home = try TestHome()
    let path = CallFiles.path("clinic-phones.otter.txt")
    let own = try home.run("import", path)
    #expect(unwrapped(own.output).contains("does not name Speaker 2: recorded as me"))
    #expect(try home.transcript().contains("-me-"))
    let named = try home.run("import", path, "--candidate", "Sam Lee", "--interviewer", "Kim")
    #expect(named.output.contains("Sam Lee answers, Kim asks"))
    #expect(home.transcripts.contains { $0.contains("-sam-lee-") })
  }

  @Test func `is read from standard input`() throws {
    let home = try TestHome()
    let result = try home.run(
      "import", "-",
      input: "Ann: Tell me about a time you failed.\nBob: I broke the gate in March.\n")
    #expect(result.exitCode == 0, "\(result.error)")
    #expect(try home.events().texts("answered") == ["I broke the gate in March."])
  }

  @Test func `can be imported at the prompt`() throws {
    let home = try TestHome()
    let name = "a call.txt"
    try home.write("Ann: Tell me about a time you failed.\nBob: I broke it.\n", to: name)
    let result = try home.run(
      input: "import 'a call.txt'\nimport \"a call.txt\" --principle 1=owner\n")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("  import 'a call.txt' --principle 1="))
    #expect(result.output.contains("Ownership · you said so"))
    #expect(unwrapped(result.output).contains("A file of this name was imported before"))
    #expect(home.transcripts.count == 2)
  }

  // MARK: - Corrections

  @Test func `takes the principles that a person gives`() throws {
    let home = try TestHome()
    let path = CallFiles.path("school-timetable.txt")
    let result = try home.run(
      "import", path, "--principle", "2=Earn-Trust", "--principle", "3=none")
    #expect(result.exitCode == 0, "\(result.error)")
    #expect(unwrapped(result.output).contains("2 Earn Trust · you said so"))
    #expect(unwrapped(result.output).contains("3 no principle found, not judged"))
    let asked = try home.events().filter { $0.type == "asked" }
    #expect(asked.map { $0.payload["principle"] as? String } == ["frugality", "earn-trust", ""])
    #expect(try home.events().count("judged") == 2)
    let json = try JSON(
      home.run("import", path, "--json", "--principle", "2=have").output)
    let second = try #require(json["exchanges"]?.elements.dropFirst().first)
    #expect(second["principle"]?.text == "have-backbone-disagree-and-commit")
    #expect(second["certainty"]?.number == 1000)
  }

  @Test func `can be used although a question was not understood`() throws {
    let home = try TestHome()
    _ = try home.run("import", CallFiles.path("school-timetable.txt"))
    for arguments in [
      ["why", "1.2"], ["retry", "1.2"], ["vote", "1.2", "inclined"],
      ["overrule", "1.2", "inclined", "--reason", "x", "--quote", "evening"],
    ] {
      let result = try home.run(arguments, input: [])
      #expect(result.exitCode == 64, "\(arguments)")
      #expect(result.error.contains("no principle was found for its question"))
    }
    #expect(try home.run("search", "evening").output.contains("1.2"))
    #expect(try home.run("why", "1.1").exitCode == 0)
    #expect(try home.run("report").exitCode == 0)
    #expect(try home.run("trends").exitCode == 0)
    #expect(try home.run("resume").output.contains("played to its end. Read it with"))
    #expect(try home.run("note", "1.2", "good").exitCode == 0)
  }

  // MARK: - Going on

  @Test func `is retried, and the call's own answer still counts`() throws {
    let home = try TestHome()
    _ = try home.run("import", CallFiles.path("school-timetable.txt"))
    let before = try JSON(home.run("debrief", "--json").output)
    let retried = try home.run(
      "retry", "1.3", input: "I would always go to the head first.\n\n/skip\n/skip\n/skip\n")
    #expect(retried.exitCode == 0, "\(retried.error)")
    #expect(unwrapped(retried.output).contains("Think of a decision you had argued against"))
    #expect(retried.output.contains("This attempt: not inclined"))
    let after = try JSON(home.run("debrief", "--json").output)
    #expect(
      after["rounds"]?.elements.first?["principles"]?.description
        == before["rounds"]?.elements.first?["principles"]?.description)
    #expect(try home.events().count("asked") == 4)
    #expect(unwrapped(try home.run("show").output).contains("1.3 again"))
  }

  @Test func `whose recording began late is asked with a question of the bank`() throws {
    let home = try TestHome()
    let story = String(repeating: "so i wrote the check that night and it held. ", count: 6)
    try home.write(
      "Bob: \(story)\nAnn: What did it cost?\nBob: A weekend of mine.\n", to: "late.txt")
    let first = try home.run("import", "late.txt")
    #expect(first.output.contains("the question is not in the file"), "\(first.error)")
    #expect(try home.run("show").output.contains("(the question is not in the file)"))
    let again = try home.run(
      "import", "late.txt", "--principle", "1=ownership", "--candidate", "Bob Ray")
    #expect(again.exitCode == 64)
    #expect(again.error.contains("no speaker Bob Ray: late.txt has Bob, Ann"))
    _ = try home.run("import", "late.txt", "--principle", "1=ownership", "--level", "L6")
    let guided = try home.run("guide", "2", input: "/quit\n")
    #expect(guided.exitCode != 0)
    let id = try #require(home.transcripts.first { $0.contains("-l6") }).dropLast(6)
    let led = try home.run("guide", String(id), input: "/quit\n")
    #expect(unwrapped(led.output).contains(try Regex("READ ALOUD [A-Z]")))
    let retried = try home.run("retry", "1.1", String(id), input: "I did.\n\n/quit\n")
    #expect(retried.exitCode == 0, "\(retried.error)")
    #expect(retried.output.contains(try Regex("Q1  [A-Z]")))
  }

  @Test(arguments: ["an imported call", "a sample"])
  func `leads a whole round, to votes, the engine's view and the page, from`(
    source: String
  ) throws {
    let home = try TestHome()
    if source == "a sample" {
      let folder = CallFiles.samples + "/2026-11-21-mixed-sde-l6.jsonl"
      try FileManager.default.createDirectory(
        atPath: home.path + "/Transcripts/samples", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: folder, toPath: home.path + "/Transcripts/samples/example.jsonl")
    } else {
      _ = try home.run("import", CallFiles.path("bakery-ovens.vtt"))
    }
    let id =
      try source == "a sample" ? "example" : String(home.transcript().dropFirst(12).dropLast(6))
    let question = ["looked at it myself that night /own", "", "1", "from 60 to 4 /fig", "/next"]
    let questions = Array(repeating: question, count: source == "a sample" ? 3 : 2).flatMap(\.self)
    // The friend leads with the candidate's name, votes, and keeps each vote.
    let votes = Array(repeating: ["i", "1", "a figure"], count: 3).flatMap(\.self)
    let lines = questions + votes + Array(repeating: "", count: 12)
    let led = try home.run(
      ["guide", id, "--interviewer", "Robin", "--candidate", "Kim"],
      input: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(led.exitCode == 0, "\(led.error)")
    for part in ["READ ALOUD", "LISTEN FOR", "LAST TIME", "ASK NEXT", "MY VIEW"] {
      #expect(led.output.contains(part), "\(part)")
    }
    #expect(unwrapped(led.output).contains("somebody else's: its answers are an example"))
    let name = try #require(home.transcripts.first { $0.contains("-kim-") })
    let events = try RecordedEvent.read(home.bytes(of: "Transcripts/" + name))
    #expect(events.contains { $0.type == "finished" })
    #expect(events.first?.payload["source"] as? String == id)
    #expect(try home.run("sheet", String(name.dropLast(6))).output.contains("asked by Robin"))
  }

  // MARK: - Refusals

  /// A file that is no call, with how it is refused.
  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var error: String

    init(_ name: String, _ bytes: [UInt8], _ error: String) {
      testDescription = name
      self.bytes = bytes
      self.error = error
    }

    init(_ name: String, _ text: String, _ error: String) {
      self.init(name, Array(text.utf8), error)
    }
  }

  private static let hostile = [
    Hostile("nothing", "", "there is no word in it"),
    Hostile("blanks", " \n\t\n\u{FEFF}", "there is no word in it"),
    Hostile("zeros", [UInt8](repeating: 0, count: 5000), "it is no text"),
    Hostile(
      "a program", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }, "it is no text"),
    Hostile("a PDF", "%PDF-1.7\n", "it is a PDF"),
    Hostile("a document", [0x50, 0x4B, 3, 4, 0, 0], "it is a word processor's document"),
    Hostile("rich text", "{\\rtf1 hello}", "it is a rich-text document"),
    Hostile("prose", "It was a dark night.\nThe gate fell.\n", "no line says who speaks"),
    Hostile(
      "a line of 10 MB", String(repeating: "and then the gate fell ", count: 440_000),
      "no line says who speaks"),
    Hostile(
      "times without names", "WEBVTT\n\n00:01.000 --> 00:02.000\nhello there\n",
      "it has times and no speaker's name"),
    Hostile("one speaker", "Ann: Hello.\nAnn: Anybody?\n", "only Ann speaks in it"),
    Hostile("twins", "Ann: The gate fell.\nBob: The gate fell.\n", "--candidate NAME"),
    Hostile("small talk", "Ann: Hi, how are you?\nBob: Fine.\n", "nothing to import in call.txt"),
  ]

  @Test(arguments: hostile)
  func `is no file like this`(file: Hostile) throws {
    let home = try TestHome()
    try Data(file.bytes).write(to: URL(fileURLWithPath: home.path + "/call.txt"))
    let result = try home.run("import", "call.txt")
    #expect(result.exitCode == 65)
    #expect(result.output == "")
    #expect(result.error.contains("call.txt"))
    #expect(result.error.contains(file.error), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(home.transcripts == [])
  }

  @Test(arguments: [
    (["--principle", "ownership"], "write it as 2=ownership"),
    (["--principle", "9=ownership"], "no question 9: call.txt has 1"),
    (["--principle", "1=ownersihp"], "did you mean ownership?"),
    (["--candidate", "Bib"], "did you mean Bob?"),
    (["--candidate", " "], "no name for the candidate"),
    (["--candidate", "Bob", "--interviewer", "bob"], "one person cannot be both"),
    (["--role", "pilot"], "unknown role pilot"), (["--level", "L9"], "unknown level L9"),
    (["--mode", "x"], "unknown option"),
  ])
  func `is not made from wrong words`(arguments: [String], error: String) throws {
    let home = try TestHome()
    try home.write("Ann: Tell me about a time you failed.\nBob: I broke it.\n", to: "call.txt")
    let result = try home.run(["import", "call.txt"] + arguments, input: [])
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.error.contains(error), "\(result.error)")
    #expect(home.transcripts == [])
  }

  @Test func `needs a file that can be read`() throws {
    let home = try TestHome()
    let missing = try home.run("import", "no.vtt")
    #expect(missing.exitCode == 66)
    #expect(
      missing.error == "inclined: cannot read no.vtt: No such file or directory, check the name\n")
    #expect(try home.run("import", ".").exitCode == 66)
    let endless = try home.run("import", "/dev/zero")
    #expect(endless.exitCode == 65)
    #expect(endless.error.contains("more than 64 MB"))
  }

  @Test func `cannot steer the terminal`() throws {
    let home = try TestHome()
    try home.write(
      "A\u{1B}[31mn: Tell me about a time you failed\u{1B}[2J.\nBob: I broke it\u{9B}5m.\n",
      to: "call.txt")
    for arguments in [["import", "call.txt"], ["show"], ["debrief"]] {
      let result = try home.run(arguments, input: [])
      #expect(!result.outputBytes.contains(0x1B))
      #expect(!result.output.unicodeScalars.contains("\u{9B}"))
    }
  }
}
