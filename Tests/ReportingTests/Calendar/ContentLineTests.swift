import Testing

@testable import struct Reporting.ContentLine

@Suite struct ContentLineTests {
  private func written(_ line: ContentLine) -> String {
    var text = ""
    line.write(to: &text)
    return text
  }

  @Test(arguments: [
    ("plain", "X:plain\r\n"),
    ("a, b; c", "X:a\\, b\\; c\r\n"),
    ("back\\slash", "X:back\\\\slash\r\n"),
    ("two\nlines", "X:two\\nlines\r\n"),
    ("two\r\nlines", "X:two\\nlines\r\n"),
    ("two\rlines\u{2028}three", "X:two\\nlines\\nthree\r\n"),
    ("a\tb\u{1B}[31m\u{0}c\u{7F}\u{85}d", "X:a b[31mc\\nd\r\n"),
    ("colon: \"quote\"", "X:colon: \"quote\"\r\n"),
    ("", "X:\r\n"),
  ])
  func `text is escaped`(text: String, expected: String) {
    #expect(written(ContentLine("X", text: text)) == expected)
  }

  @Test(arguments: [
    String(repeating: "a", count: 72), String(repeating: "a", count: 73),
    String(repeating: "a", count: 74), String(repeating: "a", count: 500),
    String(repeating: "é", count: 100), String(repeating: "漢", count: 100),
    "x" + String(repeating: "😀", count: 60), String(repeating: ",;\\\n", count: 80),
  ])
  func `no line has more than 75 octets and unfolding gives the text back`(text: String) {
    let line = written(ContentLine("XY", text: text))
    let parts = line.utf8.split(separator: UInt8(ascii: "\n"))
    for part in parts {
      #expect(part.last == UInt8(ascii: "\r"))
      #expect(part.count - 1 <= 75)
      #expect(String(part) != nil, "a character is torn apart")
    }
    let unfolded = line.unicodeScalars.split(separator: "\n").enumerated().map { index, part in
      String(String.UnicodeScalarView(part.dropFirst(index == 0 ? 0 : 1).dropLast()))
    }.joined()
    let plain = text.replacing("\\", with: "\\\\").replacing(",", with: "\\,")
      .replacing(";", with: "\\;").replacing("\n", with: "\\n")
    #expect(unfolded == "XY:" + plain)
  }

  @Test func `a line of exactly 75 octets is not folded`() {
    let line = written(ContentLine("X", exact: String(repeating: "a", count: 73)))
    #expect(line == "X:" + String(repeating: "a", count: 73) + "\r\n")
  }
}
