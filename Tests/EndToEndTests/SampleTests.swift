import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

/// The loops that ship with the project, each beside the debrief that the program writes of it.
///
/// `INCLINED_RECORD=1` writes the debriefs again; a missing one is a failure.
@Suite struct SampleTests {
  /// The loops, by the beginnings of their file names.
  static let samples = [
    "2026-11-21-strong-sde-l5", "2026-11-21-mixed-sde-l6", "2026-11-21-weak-sde-l4",
    "2026-11-21-pm-from-engineering-pm-l5",
  ]

  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Transcripts/samples").path

  @Test func `the folder holds these loops and no others`() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
      .filter { $0.hasSuffix(".jsonl") }
    #expect(found.sorted() == Self.samples.map { $0 + ".jsonl" }.sorted())
  }

  @Test(arguments: samples)
  func `is a whole loop of five rounds, voted on and finished`(name: String) throws {
    let events = try events(of: name)
    let transcript = Transcript(id: name, events: events)
    let plan = try #require(transcript.opened?.plan)
    #expect(plan.rounds.count == 5)
    #expect(transcript.attempts.count == plan.rounds.reduce(0) { $0 + $1.questions.count })
    #expect(transcript.attempts.allSatisfy { $0.answer != nil && $0.judged != nil })
    #expect(
      events.filter { $0.type == "voted" }.count
        == plan.rounds.reduce(0) { $0 + $1.principles.count })
    #expect(events.last?.type == "finished")
  }

  @Test(arguments: samples)
  func `is shown and debriefed without being changed`(name: String) throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: path(of: name)))
    let shown = try run("show", path(of: name))
    #expect(shown.exitCode == 0, "\(shown.error)")
    #expect(shown.output.contains("Tell me") || shown.output.contains("Describe"))
    let debriefed = try run("debrief", path(of: name), "--json")
    #expect(debriefed.exitCode == 0, "\(debriefed.error)")
    #expect(debriefed.output.contains("\"outcome\""))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path(of: name))) == before)
  }

  @Test(arguments: samples)
  func `has the debrief that stands beside it`(name: String) throws {
    let result = try run("debrief", path(of: name), "--markdown")
    try #require(result.exitCode == 0, "\(result.error)")
    let golden = Self.folder + "/\(name).debrief.md"
    if ProcessInfo.processInfo.environment["INCLINED_RECORD"] == "1" {
      try Data(result.outputBytes).write(to: URL(fileURLWithPath: golden))
    }
    let expected = try #require(
      FileManager.default.contents(atPath: golden), "\(golden) is missing")
    #expect(result.output == String(decoding: expected, as: UTF8.self))
  }

  private func path(of name: String) -> String { Self.folder + "/\(name).jsonl" }

  private func events(of name: String) throws -> [Event] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path(of: name)))
    let contents = try JournalReader.read(Array(bytes), path: path(of: name))
    #expect(contents.faults.isEmpty && contents.torn == nil)
    return contents.events
  }

  /// Runs the program in an empty home, so that only the built-in bank and the file count.
  private func run(_ arguments: String...) throws -> ChildProcess.Result {
    try TestHome().run(arguments, input: [])
  }
}
