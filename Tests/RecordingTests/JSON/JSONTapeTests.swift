import Foundation
import TestSupport
import Testing

@testable import Recording

@Suite struct JSONTapeTests {
  private func fault(_ text: [UInt8]) -> JSONTape.Fault? {
    do throws(JSONTape.Fault) {
      _ = try JSONTape(text, in: text.indices)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "the first byte that cannot stand is named",
    arguments: [
      ("", 0), (" ", 1), ("{", 1), ("[", 1), ("{]", 1), ("[}", 1), ("[1,]", 3), ("[,1]", 1),
      (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), (#"{a:1}"#, 1), ("1 2", 2), ("01", 1),
      ("-", 1), ("1.", 2), ("1e", 2), ("+1", 0), ("tru", 0), ("\"a", 2), ("\"\\x\"", 1),
      ("\"\\u12g4\"", 1), ("\"\n\"", 1), ("nulll", 4), ("[1 2]", 3), ("NaN", 0),
    ])
  func broken(text: String, offset: Int) {
    #expect(fault(Array(text.utf8)) == .notJSON(offset: offset))
  }

  @Test(
    "bytes that are no UTF-8 are named before all else",
    arguments: [
      ([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2), ([0xFF, 0xFE], 0),
      ([0x22, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0x22], 3), ([0x22, 0xC3, 0xA9, 0xE2, 0x80], 3),
    ])
  func notUTF8(bytes: [UInt8], offset: Int) {
    #expect(fault(bytes) == .notUTF8(offset: offset))
  }

  @Test func `depth is limited, not the stack`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(fault(nested(JSONTape.depthLimit)) == nil)
    #expect(fault(nested(1_000_000)) == .notJSON(offset: JSONTape.depthLimit))
  }

  @Test func `containers know what is inside`() throws {
    let bytes = Array(#" {"a":[1,{},[],"x"],"b\n":{"c":null},"d":true} "#.utf8)
    let tape = try JSONTape(bytes, in: bytes.indices)
    let a = try #require(tape.value(of: "a", in: 0))
    #expect(tape.children(of: a).map { tape.nodes[$0].kind } == [.number, .object, .array, .plain])
    let b = try #require(tape.value(of: "b\n", in: 0))
    #expect(tape.value(of: "c", in: b).map { tape.nodes[$0].kind } == .null)
    #expect(tape.value(of: "d", in: 0).map { tape.nodes[$0].kind } == .yes)
    #expect(tape.value(of: "c", in: 0) == nil)
    #expect(tape.nodes[0].next == tape.nodes.count)
  }

  @Test(
    "escapes are read",
    arguments: [
      (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\u20AC""#, "é€"),
      (#""\ud83d\ude00!""#, "😀!"), (#""\u0000""#, "\0"), (#""\ud83d""#, nil),
      (#""\ude00""#, nil), (#""\ud83dx""#, nil), (#""\ud83d\u0041""#, nil),
      (#""\ud83d\ud83d""#, nil),
    ] as [(String, String?)])
  func escapes(json: String, text: String?) throws {
    let tape = try JSONTape(Array(json.utf8), in: 0..<json.utf8.count)
    #expect(tape.string(0) == text)
  }

  @Test func `whole numbers are exact up to their ends`() throws {
    func read<Value: FixedWidthInteger>(_ text: String, _ type: Value.Type) throws -> Value? {
      let tape = try JSONTape(Array(text.utf8), in: 0..<text.utf8.count)
      return tape.integer(0, type)
    }
    #expect(try read("18446744073709551615", UInt64.self) == .max)
    #expect(try read("18446744073709551616", UInt64.self) == nil)
    #expect(try read("-9223372036854775808", Int64.self) == .min)
    #expect(try read("-9223372036854775809", Int64.self) == nil)
    #expect(try read("-1", UInt64.self) == nil)
    #expect(try read("1.0", Int.self) == nil)
    #expect(try read("1e2", Int.self) == nil)
    #expect(try read("\"1\"", Int.self) == nil)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `mutated lines are refused exactly when Foundation refuses them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // No `e`: Foundation refuses numbers beyond its own, this reader leaves them to who asks.
    let letters = Array("{}[]\",:\\ut01-.9 ntru\u{1}é".utf8)
    for round in 0..<2000 {
      let event = SampleEvents.events.randomElement(using: &random)
      var line = try EventLine.bytes(of: try #require(event)).dropLast() as [UInt8]
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let at = line.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line.remove(at: at)
        case 1: line.insert(letters.randomElement(using: &random) ?? 0, at: at)
        default: line[at] = letters.randomElement(using: &random) ?? 0
        }
      }
      // Foundation takes a comma before an end, which is no JSON.
      let text = String(decoding: line, as: UTF8.self)
      if text.contains(/,\s*[}\]]/) { continue }
      let theirs = try? JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
      // Foundation also refuses what only shows when strings are made; so do we, when reading.
      let tape = try? JSONTape(line, in: line.indices)
      let ours =
        tape.map { tape in
          tape.nodes.indices.allSatisfy {
            tape.nodes[$0].kind != .escaped || tape.string($0) != nil
          }
        } ?? false
      if ours != (theirs != nil) {
        Issue.record("seed \(seed), round \(round): \(ours) for \(text)")
        return
      }
    }
  }
}
