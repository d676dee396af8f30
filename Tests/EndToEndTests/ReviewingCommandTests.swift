import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

/// The coach's commands, run as a coach runs them.
struct ReviewingCommandTests {
  /// A home with one transcript that is full of secrets; gone with the value's last use.
  private final class Home {
    let path: String
    let id = "2026-11-20-priya-raman-sde-l5"

    init() throws {
      path = FileManager.default.temporaryDirectory.path + "/inclined-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: path + "/Transcripts", withIntermediateDirectories: true)
      let candidate = Event.Author(role: .candidate, name: "Priya Raman")
      let answer =
        "At Globex, Bob Okonkwo and i shipped Zephyrlane. It cut calls from 4711 to 23; mail "
        + "bob@globex.example, call +1 206 555 0199, 12 Elmwood Street, https://globex.example/z"
      let verdict = Verdict(
        principle: "ownership", decision: .inclined, strength: .clear,
        evidence: [
          Evidence(
            signal: .businessResult,
            quote: Quote(
              text: "At Globex", place: Place(part: .answer, index: 0, start: 0, end: 9)),
            because: ["globex"])
        ], absent: [], beats: [], missing: [], flips: [], rung: .outcome)
      let payloads: [(Event.Payload, String?)] = [
        (.opened(SampleEvents.opened(candidate: "Priya Raman", rounds: 1)), nil),
        (SampleEvents.asked(), nil),
        (.drafted(.init(text: answer)), "e1"),
        (.answered(.init(text: answer)), "e1"),
        (.judged(.init(verdict: verdict, fingerprint: "5f2c")), "e1"),
        (.contested(.init(beat: nil, quote: "from 4711", reason: "Okonkwo knows")), "e1"),
        (
          .probed(.init(text: "You said \"At Globex\". Who?", seeks: nil, quote: "At Globex")), "e1"
        ),
        (.replied(.init(text: "Ask Okonkwo at Globex, or 4711 others.", seconds: 9)), "e6"),
        (
          .noted(
            .init(
              text: "Bob from Globex said 4711 too", marks: [], quote: "At Globex", round: 1)), nil
        ),
        (
          .voted(
            .init(
              round: 1, principle: "ownership", vote: .inclined, quotes: ["Bob Okonkwo and i"],
              wouldChange: "Ask Zephyrlane's Okonkwo", blind: true)), nil
        ),
        (
          .overruled(
            .init(
              round: 1, principle: "ownership", stance: .disagree, vote: .notInclined,
              reason: "Globex did it", quotes: ["12 Elmwood Street"])), "e1"
        ),
        (.skipped(.init(reason: "Globex forbids it")), nil),
        (.finished(.init(round: 1)), nil),
        (
          .imported(
            .init(
              format: "webvtt", file: "globex-priya.vtt",
              leftOver: [.init(line: 1, text: "NOTE Zephyrlane")])), nil
        ),
      ]
      let coach = Event.Author(role: .coach, name: "Okonkwo Raman")
      let events = payloads.enumerated().map { place, item in
        Event(
          id: "e\(place)", of: item.1,
          time: UTCTime(seconds: 1_795_200_000 + Int64(place)).description,
          author: place % 8 == 7 ? coach : candidate,
          payload: item.0)
      }
      try Data(EventLine.bytes(of: events)).write(to: URL(fileURLWithPath: transcript()))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func transcript(_ number: String = "") -> String {
      path + "/Transcripts/\(id)\(number).jsonl"
    }

    func run(_ arguments: String...) throws -> ChildProcess.Result {
      try ChildProcess.run(
        try BuiltProgram.inclined(), arguments,
        environment: ChildProcess.environment(adding: [
          "INCLINED_HOME": path, "XDG_CACHE_HOME": path + "/cache", "HOME": path,
        ]))
    }
  }

  private static let secrets = [
    "priya", "raman", "globex", "bob", "okonkwo", "zephyrlane", "4711", "206", "0199", "elmwood",
  ]

  @Test func `no secret survives in a shared pack, its names included`() throws {
    let home = try Home()
    #expect(try home.run("share", home.id).exitCode == 0)
    let shared = home.path + "/Shared"
    let names = try FileManager.default.subpathsOfDirectory(atPath: shared)
    #expect(
      Set(names.map { $0.split(separator: ".").dropFirst().joined(separator: ".") }) == [
        "", "jsonl", "debrief.md", "report.html", "sheet.html",
      ])
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: shared + "/" + name)
      let mode = attributes[.posixPermissions] as? Int
      #expect(mode == (name.contains(".") ? 0o600 : 0o700), "\(name)")
      let bytes = FileManager.default.contents(atPath: shared + "/" + name) ?? Data()
      let text = (name + String(decoding: bytes, as: UTF8.self)).lowercased()
      for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(name)") }
    }
  }

  @Test func `an overrule needs evidence, and can be taken back`() throws {
    let home = try Home()
    let before = FileManager.default.contents(atPath: home.transcript())
    let refused = try home.run("overrule", "1.1", "not", home.id, "--reason", "we")
    #expect(refused.exitCode == 64)
    #expect(refused.error.contains("a verdict needs the candidate's words or a missing beat"))
    #expect(FileManager.default.contents(atPath: home.transcript()) == before)
    let made = try home.run(
      "overrule", "1.1", "not", home.id, "--reason", "we", "--quote", "Bob Okonkwo and i")
    #expect(made.exitCode == 0)
    #expect(try home.run("revoke", home.id, "--as", "Eve").exitCode == 66)
    #expect(try home.run("revoke", home.id).exitCode == 0)
  }

  @Test func `copies that went separate ways merge to the same bytes either way round`()
    throws
  {
    let home = try Home()
    try FileManager.default.copyItem(
      atPath: home.transcript(), toPath: home.path + "/copy.jsonl")
    _ = try home.run("note", "1.1", "mine", home.id)
    _ = try home.run("note", "1.1", "theirs", home.path + "/copy.jsonl", "--as", "Eve")
    #expect(try home.run("merge", home.id, home.path + "/copy.jsonl").exitCode == 0)
    #expect(try home.run("merge", home.path + "/copy.jsonl", home.transcript()).exitCode == 0)
    let results = try FileManager.default.contentsOfDirectory(atPath: home.path + "/Transcripts")
      .filter { $0 != home.id + ".jsonl" }
      .map { FileManager.default.contents(atPath: home.path + "/Transcripts/" + $0) }
    #expect(results.count == 2)
    #expect(results.first == results.last)
  }

  @Test func `forgetting leaves nothing behind`() throws {
    let home = try Home()
    for command in [["share"], ["report"], ["search", "globex"], ["review"]] {
      let words = command.count > 1 ? command : command + [home.id]
      let done = try home.run(words[0], words[1])
      #expect(done.exitCode == 0)
    }
    #expect(try home.run("forget", home.id, "--yes").exitCode == 0)
    for folder in ["Transcripts", "Shared", "cache"] {
      let left = try FileManager.default.subpathsOfDirectory(atPath: home.path + "/" + folder)
      #expect(
        left.filter { $0.contains(".") || $0.contains("search") || $0.contains("summaries") }
          .isEmpty)
    }
  }
}
