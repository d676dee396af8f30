import InterviewModel
import TestSupport
import Testing

@testable import Recording

@Suite struct JournalSummaryTests {
  /// The summary that whole reading gives.
  private func whole(_ bytes: [UInt8]) throws -> JournalSummary? {
    JournalSummary(
      Transcript(id: "t", events: try JournalReader.read(bytes, path: "t.jsonl").events))
  }

  @Test func `every kind of fact is in it`() throws {
    let events = SampleEvents.events.filter { $0.payload != .revoked && $0.payload != .undone }
    let summary = try #require(
      try JournalSummary.read(try EventLine.bytes(of: events), path: "x/t.jsonl"))
    #expect(summary.id == "t")
    #expect(
      summary.opening
        == .init(
          mode: .mock, candidate: "me", framework: "amazon", role: "sde", level: "L5", rounds: 2,
          source: nil))
    #expect(summary.began == SampleEvents.events.first?.time)
    #expect(summary.latest == SampleEvents.events.last?.time)
    #expect(summary.finishedRounds == [2])
    #expect(summary.isFinished)
    #expect(summary.attempts == 2)
    #expect(summary.votes.map(\.vote) == [.noData, .inclined])
    #expect(summary.votes.map(\.blind) == [true, false])
    #expect(summary.overrules.map(\.stance) == [.disagree])
    #expect(summary.contests == 2)
    #expect(summary.notes == 2)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `reading only beginnings gives what reading all gives`(seed: UInt64) throws {
    var history = RandomHistory(seed: seed)
    history.grow(by: 80)
    let bytes = try EventLine.bytes(of: history.events)
    let quick = GlanceReader.summary(of: bytes, id: "t")
    #expect(quick != nil, "seed \(seed)")
    #expect(try quick == whole(bytes), "seed \(seed)")
  }

  @Test(arguments: SampleEvents.events.dropFirst())
  func `no type of event needs the slow way`(event: Event) throws {
    let bytes = try EventLine.bytes(of: [SampleEvents.events[0], event])
    #expect(GlanceReader.summary(of: bytes, id: "t") != nil)
    #expect(try GlanceReader.summary(of: bytes, id: "t") == whole(bytes))
  }

  @Test func `an opening with a source and strange names is read alike`() throws {
    for (candidate, source) in [("Zoë \"Z\"", "a"), ("back\\slash", nil), ("\n", "b\"")] {
      var opened = SampleEvents.opened(candidate: candidate)
      opened.source = source
      let bytes = try EventLine.bytes(of: .sample(.opened(opened)))
      #expect(try JournalSummary.read(bytes, path: "t.jsonl") == whole(bytes))
      #expect(try whole(bytes)?.opening?.candidate == candidate)
    }
  }

  @Test(
    "a journal that was not written here is read whole",
    arguments: [
      ("\"v\":1,", "\"v\": 1,"), ("\"v\":1,\"id\":\"e1\",", "\"id\":\"e1\",\"v\":1,"),
      ("\"role\":\"sde\",\"level\":\"L5\"", "\"level\":\"L5\",\"role\":\"sde\""),
      ("\"round\":1,\"principle\"", "\"round\" : 1,\"principle\""), ("\n", "\r\n"), ("\n", "\n\n"),
      ("\"blind\":true", "\"blind\":true,\"later\":1"), ("\"type\":\"asked\"", "\"type\":\"sung\""),
    ])
  func foreign(text: String, other: String) throws {
    let bytes = try EventLine.bytes(of: SampleEvents.events)
    let changed = Array(String(decoding: bytes, as: UTF8.self).replacing(text, with: other).utf8)
    #expect(changed != bytes)
    #expect(try JournalSummary.read(changed, path: "t.jsonl") == whole(changed))
  }

  @Test func `a torn, a repeated and a damaged line do not disturb it`() throws {
    let bytes = try EventLine.bytes(of: SampleEvents.events)
    let torn = try EventLine.bytes(of: SampleEvents.events[2]).dropLast(9)
    let again = try EventLine.bytes(of: SampleEvents.events[14])
    for more in [Array(torn), again, Array("{}\n".utf8)] {
      #expect(try JournalSummary.read(bytes + more, path: "t.jsonl") == whole(bytes))
    }
  }

  @Test func `what is empty has no summary, what is newer is refused`() throws {
    #expect(try JournalSummary.read([], path: "t.jsonl") == nil)
    #expect(throws: RecordingError.newerVersion(path: "t.jsonl", found: 9, known: 1, line: 1)) {
      try JournalSummary.read(Array("{\"v\":9}\n".utf8), path: "t.jsonl")
    }
  }

  @Test func `a journal without its opening still has a summary`() throws {
    let bytes = try EventLine.bytes(of: Array(SampleEvents.events.dropFirst(2)))
    let summary = try JournalSummary.read(bytes, path: "t.jsonl")
    #expect(summary?.opening == nil)
    #expect(summary?.attempts == 2)
  }
}
