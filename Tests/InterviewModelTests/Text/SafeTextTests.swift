import InterviewModel
import Testing

/// A text of a file or a person, and what may be written of it.
struct CleaningCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let line: String
  /// Where it differs from the line.
  var block: String?

  var testDescription: String { name }

  static let all = [
    CleaningCase(name: "plain words", text: "plain words, 100%", line: "plain words, 100%"),
    CleaningCase(name: "nothing", text: "", line: ""),
    CleaningCase(name: "colour", text: "\u{1B}[31mred\u{1B}[0m", line: "^[[31mred^[[0m"),
    CleaningCase(
      name: "window title", text: "\u{1B}]0;owned\u{7}", line: "^[]0;owned^G"),
    CleaningCase(name: "clipboard", text: "\u{1B}]52;c;AAAA\u{1B}\\", line: "^[]52;c;AAAA^[\\"),
    CleaningCase(name: "NUL", text: "a\u{0}b", line: "a^@b"),
    CleaningCase(name: "backspace and delete", text: "a\u{8}\u{7F}b", line: "a^H^?b"),
    CleaningCase(name: "one-byte escape", text: "a\u{9B}31mb", line: "a<U+009B>31mb"),
    CleaningCase(name: "string command", text: "\u{90}q\u{9C}", line: "<U+0090>q<U+009C>"),
    CleaningCase(name: "newline", text: "a\nb", line: "a b", block: "a\nb"),
    CleaningCase(name: "CR LF", text: "a\r\nb", line: "a b", block: "a\nb"),
    CleaningCase(
      name: "overwriting CR", text: "safe\revil", line: "safe evil", block: "safe\nevil"),
    CleaningCase(
      name: "other line ends", text: "a\u{85}b\u{2028}c\u{2029}d", line: "a b c d",
      block: "a\nb\nc\nd"),
    CleaningCase(name: "form feed", text: "a\u{C}b\u{B}c", line: "a^Lb^Kc"),
    CleaningCase(name: "tab", text: "a\tb", line: "a b", block: "a    b"),
    CleaningCase(name: "right-to-left override", text: "a\u{202E}b\u{202C}", line: "ab"),
    CleaningCase(name: "isolates", text: "\u{2066}a\u{2069}\u{2067}b\u{2068}", line: "ab"),
    CleaningCase(name: "direction marks", text: "\u{200E}a\u{200F}\u{61C}", line: "a"),
    CleaningCase(
      name: "zero width", text: "a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{FEFF}", line: "abcde"),
    CleaningCase(name: "soft hyphen", text: "co\u{AD}operate", line: "cooperate"),
    CleaningCase(name: "tags", text: "a\u{E0041}\u{E0042}\u{E007F}b", line: "ab"),
    CleaningCase(name: "fillers", text: "a\u{3164}\u{115F}\u{FFA0}b", line: "ab"),
    CleaningCase(name: "annotation", text: "a\u{FFF9}b\u{FFFA}c\u{FFFB}", line: "abc"),
    CleaningCase(name: "noncharacters", text: "a\u{FFFE}\u{1FFFF}", line: "a\u{FFFD}\u{FFFD}"),
    CleaningCase(
      name: "bytes that are not UTF-8", text: String(decoding: [0x61, 0xFF, 0x62], as: UTF8.self),
      line: "a\u{FFFD}b"),
    CleaningCase(name: "accents", text: "é e\u{301}", line: "é e\u{301}"),
    CleaningCase(
      name: "an accent with nothing before it", text: "\u{301}a", line: "\u{25CC}\u{301}a"),
    CleaningCase(
      name: "an accent after a newline", text: "a\n\u{301}", line: "a \u{301}",
      block: "a\n\u{25CC}\u{301}"),
    CleaningCase(
      name: "a hundred accents", text: "a" + String(repeating: "\u{301}", count: 100) + "b",
      line: "a" + String(repeating: "\u{301}", count: 30) + "b"),
    CleaningCase(name: "emoji of several people", text: "👩‍👩‍👧!", line: "👩‍👩‍👧!"),
    CleaningCase(name: "emoji by selector", text: "❤️ ☎︎", line: "❤️ ☎︎"),
    CleaningCase(
      name: "many selectors", text: "❤" + String(repeating: "\u{FE0F}", count: 9), line: "❤️"),
    CleaningCase(name: "flag and skin", text: "🇩🇪 👍🏽", line: "🇩🇪 👍🏽"),
    CleaningCase(name: "other scripts", text: "你好 مرحبا שלום नमस्ते", line: "你好 مرحبا שלום नमस्ते"),
  ]
}

@Suite struct `Text made safe` {
  @Test(arguments: CleaningCase.all)
  func `a line keeps what can be read and shows or drops the rest`(row: CleaningCase) {
    #expect(SafeText(line: row.text).string.unicodeScalars.elementsEqual(row.line.unicodeScalars))
  }

  @Test(arguments: CleaningCase.all)
  func `a block keeps its newlines too`(row: CleaningCase) {
    let expected = row.block ?? row.line
    #expect(SafeText(block: row.text).string.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: CleaningCase.all)
  func `cleaning twice changes nothing more`(row: CleaningCase) {
    let once = SafeText(block: row.text)
    #expect(SafeText(block: once.string) == once)
  }

  @Test func `no scalar of Unicode gets through that could move a cursor or hide`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let kept = SafeText(line: "a\(Character(scalar))b").string.unicodeScalars
      let isHarmful = kept.contains {
        $0.properties.generalCategory == .control
          || ($0.properties.isDefaultIgnorableCodePoint && !$0.properties.isVariationSelector)
          || $0.properties.isBidiControl
      }
      if isHarmful { Issue.record("U+\(String(value, radix: 16)) is harmful") }
    }
  }

  @Test func `words of the source stand as they are, inserted ones are cleaned`() {
    let hostile = "a\u{1B}[2J\nb"
    let bold = Style(isOn: true).bold("ok")
    #expect(
      "\u{1B}[1m\(hostile)|\(block: hostile)|\(bold)|\(-7)" as SafeText
        == SafeText(trusting: "\u{1B}[1ma^[[2J b|a^[[2J\nb|\u{1B}[1mok\u{1B}[22m|-7"))
  }

  @Test func `cleaning a megabyte of hostile text is linear in its length`() {
    let text = String(repeating: "\u{301}\u{202E}\u{1B}", count: 1 << 17)
    let dotted = "\u{25CC}\u{301}^["
    let expected = dotted + String(repeating: "\u{301}^[", count: (1 << 17) - 1)
    #expect(SafeText(line: text).string.utf8.count == expected.utf8.count)
  }
}

@Suite struct `Styles` {
  @Test func `nothing is written without colour`() {
    let style = Style.plain
    #expect(style.bold("a \(style.red("b"))") + style.reset == "a b")
  }

  @Test func `each style ends only itself`() {
    let style = Style(isOn: true)
    #expect(
      style.bold("a \(style.green("b")) c").string
        == "\u{1B}[1ma \u{1B}[32mb\u{1B}[39m c\u{1B}[22m")
    #expect(style.dim("x").string == "\u{1B}[2mx\u{1B}[22m")
    #expect(style.red("x").string == "\u{1B}[31mx\u{1B}[39m")
    #expect(style.yellow("x").string == "\u{1B}[33mx\u{1B}[39m")
    #expect(style.cyan("x").string == "\u{1B}[36mx\u{1B}[39m")
    #expect(style.reset.string == "\u{1B}[0m")
    #expect(style.cyan("") == "")
  }
}
