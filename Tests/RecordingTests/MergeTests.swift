import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct MergeTests {
  private func copy(_ name: String, _ events: [Event]) throws -> Merge.Copy {
    Merge.Copy(path: name, bytes: try EventLine.bytes(of: events))
  }

  /// Two copies that went on apart, in the same hours.
  private func copies(seed: UInt64) -> (left: [Event], right: [Event]) {
    var common = RandomHistory(seed: seed)
    common.grow(by: Int(seed % 20))
    var left = RandomHistory(
      continuing: common, seed: seed &* 3 &+ 1, start: "2026-11-21T18:00:20Z")
    var right = RandomHistory(
      continuing: common, seed: seed &* 5 &+ 2, start: "2026-11-21T18:00:10Z")
    left.grow(by: Int(seed % 31))
    right.grow(by: Int(seed % 17))
    return (left.events, right.events)
  }

  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func `two copies merge to the same bytes whichever way round`(seed: UInt64) throws {
    let (left, right) = copies(seed: seed)
    let one = try Merge(copy("l", left), copy("r", right))
    let other = try Merge(copy("r", right), copy("l", left))
    #expect(one.bytes == other.bytes, "seed \(seed)")
    #expect((one.onlyLeft, one.onlyRight) == (other.onlyRight, other.onlyLeft))
    let events = try JournalReader.read(one.bytes, path: "m").events
    #expect(events.count == one.count)
    #expect(Set(events.map(\.id)) == Set((left + right).map(\.id)), "seed \(seed)")
    let places = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($1.id, $0) })
    for (place, event) in events.enumerated() {
      if let target = event.of, let before = places[target] {
        #expect(before < place, "seed \(seed): \(event.id) before \(target)")
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `merging again, or with itself, changes nothing`(seed: UInt64) throws {
    let (left, right) = copies(seed: seed)
    let merged = Merge.Copy(path: "m", bytes: try Merge(copy("l", left), copy("r", right)).bytes)
    #expect(try Merge(merged, copy("l", left)).bytes == merged.bytes)
    #expect(try Merge(copy("r", right), merged).bytes == merged.bytes)
    #expect(try Merge(merged, merged).bytes == merged.bytes)
    // A journal of our own is in canonical order already.
    let alone = try copy("l", left)
    #expect(try Merge(alone, alone).bytes == alone.bytes, "seed \(seed)")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `three copies merge to the same bytes in any order`(seed: UInt64) throws {
    let (left, right) = copies(seed: seed)
    var third = RandomHistory(seed: seed)
    third.grow(by: Int(seed % 20))
    var other = RandomHistory(continuing: third, seed: seed &* 7, start: "2026-11-21T18:00:15Z")
    other.grow(by: 9)
    let all = try [copy("a", left), copy("b", right), copy("c", other.events)]
    func merged(_ order: [Int]) throws -> [UInt8] {
      let first = try Merge(all[order[0]], all[order[1]])
      return try Merge(.init(path: "m", bytes: first.bytes), all[order[2]]).bytes
    }
    let expected = try merged([0, 1, 2])
    for order in [[0, 2, 1], [1, 2, 0], [2, 1, 0]] {
      #expect(try merged(order) == expected, "seed \(seed), \(order)")
    }
  }

  @Test func `counts say what came from where`() throws {
    let events = SampleEvents.events.filter { $0.id != "e1" }
    let merge = try Merge(
      copy("l", Array(events.prefix(7))), copy("r", [events[0]] + events[5..<9]))
    #expect(merge.count == 9)
    #expect((merge.onlyLeft, merge.onlyRight) == (4, 2))
  }

  @Test func `one id with two contents is refused with both places`() throws {
    let events = SampleEvents.events
    var changed = events
    changed[5].payload = .drafted(.init(text: "other"))
    #expect(
      throws: RecordingError.conflict(
        id: "e5", left: .init(path: "l", line: 6), right: .init(path: "r", line: 6))
    ) { try Merge(copy("l", events), copy("r", changed)) }
  }

  @Test func `one id with two contents in one copy is refused too`() throws {
    var event = SampleEvents.events[5]
    event.payload = .undone
    let events = SampleEvents.events
    #expect(
      throws: RecordingError.conflict(
        id: "e5", left: .init(path: "l", line: 6), right: .init(path: "l", line: 30))
    ) { try Merge(copy("l", events + [event]), copy("r", events)) }
  }

  @Test func `spaces and the order of keys are no difference`() throws {
    let events = Array(SampleEvents.events.prefix(1))
    let line = String(decoding: try EventLine.bytes(of: events), as: UTF8.self)
    let other =
      " "
      + line.replacing("{\"v\":1,\"id\":\"e0\",", with: "{\"id\":\"\\u0065\\u0030\" , \"v\":1, ")
      .dropLast() + "\r\n"
    let copies = [
      Merge.Copy(path: "l", bytes: Array(line.utf8)), .init(path: "r", bytes: Array(other.utf8)),
    ]
    let merged = try Merge(copies[0], copies[1])
    #expect(merged.count == 1)
    #expect(try Merge(copies[1], copies[0]).bytes == merged.bytes)
  }

  @Test func `a key of a newer program is kept, and makes a difference`() throws {
    let line = String(decoding: try EventLine.bytes(of: SampleEvents.events[0]), as: UTF8.self)
    let newer = line.replacing("\"payload\":{", with: "\"payload\":{\"later\":[1],")
    let merged = try Merge(
      .init(path: "l", bytes: Array(newer.utf8)), .init(path: "r", bytes: Array(newer.utf8)))
    #expect(merged.bytes == Array(newer.utf8))
    #expect(throws: RecordingError.self) {
      try Merge(
        .init(path: "l", bytes: Array(newer.utf8)), .init(path: "r", bytes: Array(line.utf8)))
    }
  }

  @Test func `unknown types are carried over as they are`() throws {
    let opened = try EventLine.bytes(of: SampleEvents.events[0])
    let sung = Array(
      (#"{"v":1,"id":"s","of":"e0","at":"2026-11-21T18:04:05Z","by":{"role":"coach","name":"A"},"#
        + #""type":"sung","song":"la"}"# + "\n").utf8)
    let merged = try Merge(.init(path: "l", bytes: opened), .init(path: "r", bytes: opened + sung))
    #expect(merged.bytes == opened + sung)
  }

  @Test func `transcripts begun apart are refused`() throws {
    var other = SampleEvents.events
    other[0].id = "other"
    #expect(throws: RecordingError.differentOpenings(left: "l", right: "r")) {
      try Merge(copy("l", SampleEvents.events), copy("r", other))
    }
  }

  @Test func `one opening is enough when the copies share an event`() throws {
    let events = SampleEvents.events.filter { $0.id != "e1" }
    let headless = Array(events.dropFirst())
    #expect(
      try Merge(copy("l", headless), copy("r", events)).bytes
        == Merge(copy("r", events), copy("l", events)).bytes)
    #expect(throws: RecordingError.noOpening(path: "r")) {
      try Merge(copy("l", Array(events.prefix(3))), copy("r", Array(headless.suffix(3))))
    }
    #expect(throws: RecordingError.noOpening(path: "l")) {
      try Merge(copy("l", headless), copy("r", headless))
    }
  }

  @Test func `a line damaged in one copy comes from the other, and is named`() throws {
    let events = SampleEvents.events.filter { $0.id != "e1" }
    var bytes = try EventLine.bytes(of: events)
    let line = try EventLine.bytes(of: events[0]).count
    bytes[line] = UInt8(ascii: "?")
    let merged = try Merge(
      .init(path: "l", bytes: bytes + Array("{\"v\":".utf8)), copy("r", events))
    #expect(merged.bytes == (try EventLine.bytes(of: CanonicalOrder.sorted(events))))
    #expect(merged.left.faults == [JournalFault(line: 2, kind: .notJSON(column: 1))])
    #expect(merged.left.torn?.byteCount == 5)
    #expect(merged.right.isEmpty)
  }
}
