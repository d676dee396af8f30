@testable import Importing
import Testing

@Suite struct CueTimingTests {
  private func reading(_ line: String) -> CueTiming.Reading {
    CueTiming.reading(Array(line.utf8)[...])
  }

  @Test(arguments: [
    ("00:01.000 --> 00:02.500", 1000, 2500, false),
    ("00:00:01,000 --> 00:00:02,500", 1000, 2500, true),
    ("0:0:1.0 --> 0:0:2.50", 1000, 2500, false),
    ("00:01.000-->00:02.500 align:start position:0%", 1000, 2500, false),
    ("00:01.000\t-->\t00:01.000", 1000, 1000, false),
  ])
  func `two times are a cue`(line: String, start: Int, end: Int, usesComma: Bool) {
    #expect(reading(line) == .timing(CueTiming(start: start, end: end, usesComma: usesComma)))
  }

  @Test(arguments: [
    "00:02.000 --> 00:01.000", "99:99:99.999 --> 00:01.000", "00:01.000 --> soon",
    "aa:bb --> cc:dd", "00:01.000 --> 00:02.000 Hello there", "00:01.000 -->",
  ])
  func `times that make no sense are no words either`(line: String) {
    #expect(reading(line) == (line.hasSuffix("-->") ? .text : .bad))
  }

  @Test(arguments: ["a --> b", "we went --> home at 10:30", "-->", "Sam: --> 1", ""])
  func `an arrow alone is words`(line: String) {
    #expect(reading(line) == .text)
  }
}
