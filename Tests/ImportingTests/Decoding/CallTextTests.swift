@testable import Importing
import Testing

@Suite struct CallTextTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let call = try CallText(decoding: bytes)
    return call.lines.indices.map { call[line: $0].string }
  }

  /// A text in each way a file may write it.
  private static let written: [(encoding: CallText.Encoding, bytes: [UInt8])] = {
    let text = "Zoë: 80 € “fine”\nTom: 🙂"
    let units = Array(text.utf16)
    return [
      (.utf8, Array(text.utf8)),
      (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
      (.utf16LittleEndian, [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      (.utf16BigEndian, [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    ]
  }()

  @Test(arguments: written)
  func `a byte-order mark tells the encoding`(
    encoding: CallText.Encoding, bytes: [UInt8]
  ) throws {
    #expect(try lines(bytes) == ["Zoë: 80 € “fine”", "Tom: 🙂"])
    #expect(try CallText(decoding: bytes).encoding == encoding)
  }

  @Test func `bytes that are not UTF-8 are Windows-1252, one by one`() throws {
    let bytes = [0xE9, 0x20, 0x80, 0x20, 0x92, 0x20, 0xC3, 0xA9, 0xA0, 0x78] as [UInt8]
    #expect(try lines(bytes) == ["é € ’ é x"])
    #expect(try CallText(decoding: bytes).encoding == .windows1252)
  }

  @Test(arguments: [
    [0xC0, 0x80] as [UInt8], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3],
  ])
  func `what only looks like UTF-8 is not UTF-8`(bytes: [UInt8]) throws {
    let text = Array("a long enough line of words, twice a long enough line of words ".utf8)
    #expect(try CallText(decoding: text + text + text + bytes).encoding == .windows1252)
  }

  @Test func `a surrogate without its partner is replaced`() throws {
    #expect(try lines([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x63]) == ["a\u{FFFD}b"])
  }

  @Test func `lines end in every way, counted once`() throws {
    #expect(
      try lines(Array("a\nb\r\nc\rd\n\re\r\r\nf".utf8)) == ["a", "b", "c", "d", "", "e", "", "f"])
  }

  @Test func `control characters go and spaces of other kinds become spaces`() throws {
    let text = "h\u{7}e\u{1B}llo\u{0} a\u{A0}b\u{B}c\u{C}d\u{2028}e\u{85}f \u{FEFF}g " + "words "
    let padding = String(repeating: "and more words ", count: 10)
    #expect(try lines(Array((text + padding).utf8))[0].hasPrefix("hello a b c d e f g words and"))
  }

  @Test func `lines lose the spaces at their ends`() throws {
    #expect(try lines(Array("  \t a  b \t\n\t".utf8)) == ["a  b", ""])
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], ImportingError.document(.zip)),
      (Array("%PDF-1.7\n".utf8), .document(.pdf)),
      (Array("{\\rtf1\\ansi hello}".utf8), .document(.rtf)),
      ([], .empty), (Array(" \r\n\t\n\u{FEFF}".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
      ([0xFF, 0xFE], .empty), ([0xFF, 0xFE, 0x61], .empty),
      ([0x61, 0x00, 0x62, 0x00], .notText(controls: 2, characters: 4)),
      (Array(repeating: 0, count: 100), .notText(controls: 100, characters: 100)),
    ] as [([UInt8], ImportingError)])
  func `what is no text is refused`(bytes: [UInt8], error: ImportingError) {
    #expect(throws: error) { try CallText(decoding: bytes) }
  }

  @Test func `one control character in twenty is still text`() throws {
    let word = Array("abcdefghijklmnopqrs".utf8)
    #expect(try lines(word + [0x07]) == ["abcdefghijklmnopqrs"])
    #expect(throws: ImportingError.notText(controls: 2, characters: 21)) {
      try CallText(decoding: word + [0x07, 0x07])
    }
  }
}
