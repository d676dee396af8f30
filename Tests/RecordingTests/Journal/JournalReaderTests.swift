import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct JournalReaderTests {
  private func line(_ id: String, _ text: String = "x") -> String {
    #"{"v":1,"id":"\#(id)","at":"2026-11-21T18:04:05Z","by":{"role":"candidate","name":"me"},"#
      + #""type":"drafted","payload":{"text":"\#(text)","replaces":false}}"#
  }

  private func read(_ text: String) throws -> JournalContents {
    try JournalReader.read(Array(text.utf8), path: "t.jsonl")
  }

  @Test func `nothing is a journal without events`() throws {
    #expect(try read("") == JournalContents())
  }

  @Test(
    "a damaged line is named and the rest read",
    arguments: [
      ("{", .notJSON(column: 2)), ("hello", .notJSON(column: 1)), ("7", .wrongValue(key: "")),
      ("[]", .wrongValue(key: "")), ("{}", .missing(key: "v")),
      (#"{"v":0}"#, .wrongValue(key: "v")),
      (#"{"v":"1"}"#, .wrongValue(key: "v")), (#"{"v":1}"#, .missing(key: "id")),
      (#"{"v":1,"id":7}"#, .wrongValue(key: "id")),
      (
        #"{"v":1,"id":"x","at":"t","by":{"role":"boss","name":"n"},"type":"undone"}"#,
        .wrongValue(key: "by.role")
      ),
      (
        #"{"v":1,"id":"x","at":"t","by":{"role":"coach","name":"n"},"type":"finished"}"#,
        .missing(key: "payload")
      ),
      (
        #"{"v":1,"id":"x","at":"t","by":{"role":"coach","name":"n"},"type":"judged","payload":"#
          + #"{"verdict":{"principle":"p","verdict":"inclined","strength":"clear","#
          + #""evidence":[{"signal":"of-the-future"}]}}}"#,
        .wrongValue(key: "payload.verdict.evidence[0].signal")
      ),
    ] as [(String, JournalFault.Kind)])
  func damage(text: String, kind: JournalFault.Kind) throws {
    let contents = try read("\(line("a"))\n\(text)\n\(line("b"))\n")
    #expect(contents.events.map(\.id) == ["a", "b"])
    #expect(contents.lines == [1, 3])
    #expect(contents.faults == [JournalFault(line: 2, kind: kind)])
    #expect(contents.torn == nil)
  }

  @Test func `a line that is no UTF-8 is named with its byte`() throws {
    var bytes = Array((line("a") + "\n" + line("b", "x~z") + "\n" + line("c") + "\n").utf8)
    let start = line("a").utf8.count + 1
    let at = try #require(bytes.lastIndex(of: UInt8(ascii: "~")))
    bytes[at] = 0xFF
    let contents = try JournalReader.read(bytes, path: "t")
    #expect(contents.events.map(\.id) == ["a", "c"])
    #expect(
      contents.faults == [JournalFault(line: 2, kind: .notUTF8(column: at - start + 1))])
  }

  @Test func `an id that stands twice is passed over the second time`() throws {
    let contents = try read(
      [line("a"), line("b"), line("a"), line("b", "y"), ""].joined(separator: "\n"))
    #expect(contents.events.map(\.id) == ["a", "b"])
    #expect(
      contents.faults == [
        JournalFault(line: 3, kind: .repeatedID("a", firstLine: 1)),
        JournalFault(line: 4, kind: .conflictingID("b", firstLine: 2)),
      ])
  }

  @Test func `a newer version is refused with its line`() throws {
    let newer = #"{"v":2,"id":"x","strange":true}"#
    #expect(throws: RecordingError.newerVersion(path: "t.jsonl", found: 2, known: 1, line: 2)) {
      try read("\(line("a"))\n\(newer)\n")
    }
  }

  @Test func `a file of other text is no transcript`() throws {
    #expect(
      throws: RecordingError.notATranscript(
        path: "t.jsonl", fault: JournalFault(line: 1, kind: .notJSON(column: 1)))
    ) { try read("Dear diary,\nhello\n") }
    #expect(
      throws: RecordingError.notATranscript(
        path: "t", fault: JournalFault(line: 1, kind: .notUTF8(column: 1)))
    ) { try JournalReader.read([0xFF, 0xFE, 0x7B, 0, 0x0A, 0], path: "t") }
  }

  @Test func `empty lines, carriage returns and a byte order mark are passed over`() throws {
    let contents = try read("\u{FEFF}\(line("a"))\r\n\r\n \t\n\n\(line("b"))\r\n")
    #expect(contents.events.map(\.id) == ["a", "b"])
    #expect(contents.lines == [1, 5])
    #expect(contents.damage.isEmpty)
    #expect(!contents.lacksNewline)
  }

  @Test func `a whole last line without a line feed counts`() throws {
    let contents = try read("\(line("a"))\n\(line("b"))")
    #expect(contents.events.map(\.id) == ["a", "b"])
    #expect(contents.torn == nil)
    #expect(contents.lacksNewline)
    #expect(contents.wholeLength == line("a").utf8.count * 2 + 1)
  }

  @Test func `a torn last line is reported and no fault`() throws {
    let contents = try read("\(line("a"))\n\(line("b").dropLast())")
    #expect(contents.events.map(\.id) == ["a"])
    #expect(contents.faults.isEmpty)
    #expect(contents.torn == .init(line: 2, byteCount: line("b").utf8.count - 1))
    #expect(contents.wholeLength == line("a").utf8.count + 1)
  }

  @Test func `nothing but a torn line is a journal without events`() throws {
    #expect(try read(#"{"v":1,"#).torn == .init(line: 1, byteCount: 7))
    #expect(try read("\0\0\0\0").torn == .init(line: 1, byteCount: 4))
  }

  @Test func `keys that are not known are passed over`() throws {
    let text = line("a").replacing(#""payload":{"#, with: #""later":{"a":[1]},"payload":{"new":1,"#)
    #expect(try read(text + "\n").events == (try read(line("a") + "\n").events))
  }

  @Test func `many lines are read in order`() throws {
    let count = 20_000
    var text = ""
    for number in 0..<count { text += line("\(number)") + "\n" }
    let contents = try read(text)
    #expect(contents.events.count == count)
    #expect(contents.lines.last == count)
    #expect(contents.damage.isEmpty)
  }

  @Test func `the latest mark passes over times that are none`() throws {
    func latest(_ times: String...) throws -> String? {
      let lines = times.enumerated().map {
        line("\($0)").replacing("2026-11-21T18:04:05Z", with: $1) + "\n"
      }
      return try read(lines.joined()).latest?.time
    }
    #expect(try latest() == nil)
    #expect(try latest("2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z") == "2026-01-01T00:00:00Z")
    #expect(try latest("zzzz", "2025-01-01T00:00:00Z", "") == "2025-01-01T00:00:00Z")
    #expect(try latest("zzzz") == nil)
  }
}
