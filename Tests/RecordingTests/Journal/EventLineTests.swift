import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct EventLineTests {
  private func line(_ event: Event) throws -> String {
    String(decoding: try EventLine.bytes(of: event), as: UTF8.self)
  }

  @Test(arguments: SampleEvents.events)
  func `every type of event is written, read and written again byte for byte`(
    event: Event
  ) throws {
    let bytes = try EventLine.bytes(of: event)
    let contents = try JournalReader.read(bytes, path: "t")
    #expect(contents.events == [event])
    #expect(contents.damage.isEmpty)
    #expect(try EventLine.bytes(of: contents.events) == bytes)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 })
  }

  @Test(arguments: SampleEvents.events)
  func `another reader of JSON reads the same event`(event: Event) throws {
    let bytes = try EventLine.bytes(of: event)
    #expect(try JSONDecoder().decode(Event.self, from: Data(bytes)) == event)
  }

  @Test func `the samples hold every type`() {
    let types = Set(SampleEvents.payloads.map { Event.sample($0).type })
    #expect(
      types == [
        "opened", "asked", "drafted", "answered", "probed", "replied", "skipped", "noted", "voted",
        "judged", "revealed", "contested", "overruled", "revoked", "undone", "retried",
        "imported", "finished",
      ])
  }

  @Test func `keys stand in the order that summaries rely on`() throws {
    #expect(
      try line(.sample(.drafted(.init(text: "a/b \"é\""))))
        == #"{"v":1,"id":"i","of":"o","at":"2026-11-21T18:04:05Z","#
        + #""by":{"role":"candidate","name":"me"},"type":"drafted","#
        + #""payload":{"text":"a/b \"é\"","replaces":false}}"# + "\n")
    #expect(
      try line(.sample(.undone))
        == #"{"v":1,"id":"i","of":"o","at":"2026-11-21T18:04:05Z","#
        + #""by":{"role":"candidate","name":"me"},"type":"undone"}"# + "\n")
    let opened = try line(
      Event(
        id: "i", time: "t", author: SampleEvents.engine, payload: .opened(SampleEvents.opened())))
    #expect(
      opened.hasPrefix(
        #"{"v":1,"id":"i","at":"t","by":{"role":"engine","name":"inclined"},"type":"opened","#
          + #""payload":{"mode":"mock","candidate":"me","plan":{"framework":"amazon","#
          + #""role":"sde","level":"L5","seed":18446744073709551615,"rounds":[{"number":1,"#))
    #expect(
      opened.hasSuffix(
        #""notAssessed":["frugality"]},"fingerprint":"5f2c","showPrinciples":false}}"# + "\n"))
    #expect(
      try line(.sample(SampleEvents.judged())).contains(
        #""payload":{"verdict":{"principle":"ownership","verdict":"inclined","#
          + #""strength":"borderline","evidence":[{"signal":"business-result","#
          + #""polarity":"green","quote":"30 % \"less\"","in":"answer","index":0,"start":4,"#
          + #""end":15},{"signal":"contradiction","polarity":"red","quote":"é","in":"reply","#
          + #""index":1,"start":0,"end":2,"against":{"quote":"e","in":"answer","index":0,"#
          + #""start":0,"end":1},"because":["figures differ"]}],"absent":["reflection-missing"]"#))
  }

  @Test func `an unknown event is written as it was read`() throws {
    let text =
      #"{"v":1, "id":"x","at":"t","by":{"name":"n","role":"coach"},"type":"sung","la":[1]}"#
    let contents = try JournalReader.read(Array((text + "\n").utf8), path: "t")
    #expect(contents.events.map(\.payload) == [.unknown(type: "sung", line: text)])
    #expect(try EventLine.bytes(of: contents.events) == Array((text + "\n").utf8))
  }
}

extension Event {
  /// An event around a payload.
  static func sample(_ payload: Payload) -> Event {
    Event(
      id: "i", of: "o", time: "2026-11-21T18:04:05Z", author: SampleEvents.candidate,
      payload: payload)
  }
}
