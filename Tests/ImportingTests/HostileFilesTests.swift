import Importing
import Testing

/// Files that are made to break a reader: each is refused with facts or imported whole.
///
/// How long they take is measured by the benchmark.
@Suite struct HostileFilesTests {
  private static let question = "Tell me about a time you built something."
  private static let story = "the gate fell in march and i built it again with two boards "

  /// The times of one cue, ten a second.
  private static func times(_ index: Int) -> String {
    func clock(_ time: Int) -> String {
      let digits = String(time % 60_000 + 100_000)
      return "\(time / 60_000):\(digits.dropFirst().prefix(2)).\(digits.suffix(3))"
    }
    return "\(clock(index * 100)) --> \(clock(index * 100 + 90))"
  }

  @Test func `a cue of a megabyte without a line end is one answer`() throws {
    let answer = String(repeating: Self.story, count: 17_000)
    let call = try Calls.imported(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>\(Self.question)\n\n00:02.000 --> 00:03.000\n<v Bob>"
        + answer)
    #expect(call.exchanges.map(\.answer.utf8.count) == [answer.utf8.count - 1])
    #expect(call.exchanges.map(\.question) == [Self.question])
  }

  @Test(arguments: ["<v ", "a", "&", "<", "{\\", "-->", "()", "?", "?! ", "\u{202E}", "…"])
  func `one thing over and over is words`(text: String) throws {
    let answer = String(repeating: text, count: 30_000)
    let call = try Calls.imported(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>\(Self.question)\n\n00:02.000 --> 00:03.000\n<v Bob>"
        + "so " + answer)
    #expect(call.words.joined().utf8.count > answer.utf8.count / 2)
  }

  @Test(arguments: [">", "*", "-", "#", ":", "a:", "[", "0:", "a: ", "\t", "_", "(0:1) "])
  func `a line of marks is refused or imported`(text: String) {
    do throws(ImportingError) {
      let call = try Calls.imported(String(repeating: text, count: 30_000))
      #expect(!call.words.isEmpty)
    } catch {
      switch error {
      case .notRecognised, .empty, .oneSpeaker, .noSpeakers: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test func `many tiny cues are many probes`() throws {
    var text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>\(Self.question)\n\n"
    for index in 0..<10_000 {
      let words = index % 2 == 0 ? "<v Bob>so it was" : "<v Ann>why?"
      text += "\(Self.times(index))\n\(words)\n\n"
    }
    let call = try Calls.imported(text)
    #expect(call.exchanges.map(\.followUps.count) == [5000])
    #expect(call.leftOver.isEmpty)
  }

  @Test func `a listener in every word does not break a story`() throws {
    var text = "Interviewer: \(Self.question)\n"
    for _ in 0..<10_000 { text += "Candidate: word\nInterviewer: yes\n" }
    let call = try Calls.imported(text)
    #expect(call.exchanges.map(\.answer.utf8.count) == [49_999])
    #expect(call.leftOver.count == 10_000)
  }

  @Test func `every cue by somebody else is imported or refused`() {
    var text = "WEBVTT\n\n"
    for index in 0..<5000 { text += "\(Self.times(index))\n<v P\(index)x>what is it?\n\n" }
    #expect(throws: ImportingError.self) { try Calls.imported(text) }
  }

  @Test func `times that make no sense lose only themselves`() throws {
    let call = try Calls.imported(
      """
      WEBVTT

      99:99:99.999 --> 00:00:01.000
      <v Ann>\(Self.question)

      00:00:09.000 --> 00:00:02.000
      <v Bob>It was in March.

      999999999999999999999:00 --> 1:00
      <v Bob>It fell.

      aa:bb --> cc:dd
      <v Ann>Why?

      --> 00:01.000
      <v Bob>The wind.
      """)
    #expect(call.exchanges.map(\.answer) == ["It was in March. It fell."])
    #expect(call.exchanges.map(\.seconds) == [nil])
    #expect(
      call.leftOver.filter { $0.reason == .unreadable }.map(\.line) == [3, 6, 9, 12])
  }

  @Test func `mixed encodings, line ends and control characters are imported`() throws {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Array("Ann: \(Self.question)\r\n".utf8)
    bytes += Array("Bob: The caf".utf8) + [0xE9] + Array(" was ours. ".utf8)
    bytes += [0xEF, 0xBB, 0xBF] + Array("Cafés\u{0} ar\u{7}e.\rAnn: Why?\n\rBob: B".utf8)
    bytes += [0xFF, 0xC3] + Array("cause.".utf8)
    let call = try Calls.imported(bytes)
    #expect(call.exchanges.map(\.answer) == ["The café was ours. Cafés are."])
    #expect(call.exchanges.first?.followUps.map(\.reply) == ["BÿÃcause."])
  }

  @Test(arguments: ["\r", "\r\n", "\n\r", "\n", "\n\n\n", " \t\n \n"])
  func `every line end gives the same call`(end: String) throws {
    let lines = [
      "**Ann:** \(Self.question)", "**Bob:** It fell.", "**Ann:** Why?", "**Bob:** Wind.",
    ]
    let call = try Calls.imported(lines.joined(separator: end))
    #expect(call.exchanges.map(\.answer) == ["It fell."])
    #expect(call.exchanges.first?.followUps.map(\.reply) == ["Wind."])
  }

  @Test(arguments: [0x0000, 0xFEFF, 0xFFFE, 0xD800] as [UInt16])
  func `stray units of UTF-16 do no harm`(unit: UInt16) throws {
    let units = Array("Ann: \(Self.question)\nBob: It fell.".utf16) + [unit]
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in units { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes.append(0x41)
    #expect(try Calls.imported(bytes).exchanges.count == 1)
  }
}
