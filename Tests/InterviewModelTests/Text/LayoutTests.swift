import InterviewModel
import Testing

@Suite struct `Display width` {
  @Test(arguments: [
    ("a" as Character, 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("你", 2), ("ー", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("👍🏽", 2),
    ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤", 1), ("❤️", 2), ("☎︎", 1), ("€", 1), ("…", 1), ("›", 1),
    ("·", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{1B}", 0), ("\n", 0), ("\u{9B}", 0),
    ("\u{AD}", 0), ("\u{FFFD}", 1), ("\u{3FFFD}", 2), ("⌚", 2), ("अ", 1), ("س", 1),
  ])
  func `a character takes the columns of a terminal`(character: Character, width: Int) {
    #expect(DisplayWidth.of(character) == width)
  }

  @Test func `a text is as wide as its widest line, colours aside`() {
    let style = Style(isOn: true)
    #expect(("" as SafeText).width == 0)
    #expect(("ab\n你好c\nd" as SafeText).width == 5)
    #expect(style.bold("ab\(style.red("你"))").width == 4)
  }

  @Test(arguments: [("ab", 4, "ab  "), ("你", 4, "你  "), ("abcd", 4, "abcd"), ("abcde", 4, "abcde")])
  func `padding fills up and never cuts`(text: String, width: Int, expected: String) {
    #expect(SafeText(line: text).padded(to: width).string == expected)
  }

  @Test(arguments: [
    ("abcd", 4, "abcd"), ("abcde", 4, "abc…"), ("你好吗", 4, "你…"), ("你好吗", 5, "你好…"),
    ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func `truncating cuts between characters`(text: String, width: Int, expected: String) {
    #expect(SafeText(line: text).truncated(to: width).string == expected)
  }

  @Test func `truncating still ends a colour`() {
    #expect(
      Style(isOn: true).red("abcdef").truncated(to: 3).string == "\u{1B}[31mab…\u{1B}[39m")
  }
}

@Suite struct `Wrapping` {
  @Test(arguments: [
    (text: "one two three", width: 7, hanging: 0, expected: "one two\nthree"),
    (text: "one two three", width: 8, hanging: 0, expected: "one two\nthree"),
    (text: "one  two", width: 20, hanging: 0, expected: "one  two"),
    (text: "one   two", width: 5, hanging: 0, expected: "one\ntwo"),
    (
      text: "Q1  one two three four", width: 14, hanging: 4, expected: "Q1  one two\n    three four"
    ),
    (text: "  indented words", width: 12, hanging: 2, expected: "  indented\n  words"),
    (text: "a\n\nb", width: 10, hanging: 2, expected: "a\n\n  b"),
    (text: "abcdefghij", width: 4, hanging: 0, expected: "abcd\nefgh\nij"),
    (text: "ab cdefghij", width: 4, hanging: 0, expected: "ab\ncdef\nghij"),
    (text: "你好你好你", width: 5, hanging: 0, expected: "你好\n你好\n你"),
    (text: "你好", width: 1, hanging: 0, expected: "你\n好"),
    (text: "one two", width: 0, hanging: 9, expected: "o\nn\ne\nt\nw\no"),
    (text: "", width: 10, hanging: 0, expected: ""),
    (text: "line\n", width: 10, hanging: 0, expected: "line\n"),
    (text: "not\u{A0}here but here", width: 9, hanging: 0, expected: "not\u{A0}here\nbut here"),
    (text: "long hanging", width: 10, hanging: 30, expected: "long\n  hanging"),
  ])
  func `lines break at spaces`(text: String, width: Int, hanging: Int, expected: String) {
    #expect(SafeText(block: text).wrapped(to: width, hanging: hanging).string == expected)
  }

  @Test func `colours take no room and never begin a line of their own`() {
    let style = Style(isOn: true)
    let text: SafeText = "\(style.bold("one two ")) \(style.red("three"))"
    #expect(text.wrapped(to: 7).string == "\u{1B}[1mone two\u{1B}[22m\n\u{1B}[31mthree\u{1B}[39m")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no word is lost, no line too wide and no character divided`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = [
      "a", "word", "longer-than-most", "你", "好吗", "é", "e\u{301}", "👩‍👩‍👧", "🇩🇪", "❤️", "·", " ",
      " ", " ", "  ", "\n", "supercalifragilisticexpialidocious",
    ]
    let text = (0..<dice.roll(60)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
    let width = 2 + dice.roll(50)
    let hanging = dice.roll(12)
    let safe = SafeText(block: text)
    let wrapped = safe.wrapped(to: width, hanging: hanging)
    #expect(wrapped.width <= width, "seed \(seed)")
    // The same characters in the same order, blanks aside.
    #expect(
      wrapped.string.filter { !$0.isWhitespace } == safe.string.filter { !$0.isWhitespace },
      "seed \(seed)")
    // Words that fit on a line stay whole.
    let room = width - max(0, min(hanging, width - 8))
    let lines = wrapped.string.split(whereSeparator: \.isWhitespace)
    for word in safe.string.split(whereSeparator: \.isWhitespace)
    where SafeText(line: word).width <= room {
      #expect(lines.contains { $0.contains(word) }, "seed \(seed): \(word)")
    }
    // Wrapping again changes nothing.
    #expect(safe.wrapped(to: width).wrapped(to: width) == safe.wrapped(to: width), "seed \(seed)")
  }
}

/// SplitMix64: the same rolls for the same seed everywhere.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to `sides`, not included.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(sides))
  }
}
