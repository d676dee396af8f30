/// The words of a turn in the plain form in which phrases are looked up, sentence by sentence.
struct SpokenWords: Sendable {
  /// The sentences in order.
  let sentences: [Sentence]

  /// One sentence.
  struct Sentence: Sendable, Equatable {
    /// Its bytes in the turn.
    var bytes: Range<Int>
    /// Its words, small letters, without marks; "that's" is "thats".
    var words: [String]
    /// Whether a question mark ends it.
    var hasQuestionMark: Bool
  }

  /// Reads a turn.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: String) {
    sentences = text.utf8.withContiguousBytes { bytes in
      var result: [Sentence] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        let mark = bytes[index]
        index += 1
        guard Self.isStop(mark) else { continue }
        var isQuestion = mark == 0x3F
        while index < bytes.count, Self.isStop(bytes[index]) || Self.closes(bytes, at: index) {
          if bytes[index] == 0x3F { isQuestion = true }
          index += bytes[index] == 0xE2 ? 3 : 1
        }
        guard index >= bytes.count || bytes[index].isSpace else { continue }
        Self.add(bytes, start..<min(index, bytes.count), isQuestion, to: &result)
        while index < bytes.count, bytes[index].isSpace { index += 1 }
        start = index
      }
      if start < bytes.count { Self.add(bytes, start..<bytes.count, false, to: &result) }
      return result
    }
  }

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isQuestion: Bool,
    to result: inout [Sentence]
  ) {
    result.append(
      Sentence(bytes: range, words: words(in: bytes[range]), hasQuestionMark: isQuestion))
  }

  /// Full stop, exclamation mark or question mark.
  static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  /// Whether a closing quote or bracket stands at an index.
  private static func closes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x22, 0x27, 0x29, 0x5D: true
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9D)
    default: false
    }
  }

  /// The plain words of bytes: small ASCII letters, digits and letters that are not ASCII.
  ///
  /// An apostrophe or a hyphen inside a word does not count, any other mark ends it.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func words(in bytes: some Collection<UInt8>) -> [String] {
    var result: [String] = []
    var word: [UInt8] = []
    var wide = 0
    func end() {
      if !word.isEmpty { result.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      // General punctuation, curly quotes and dashes among it, is E2 80 xx.
      if wide == 1 {
        wide = byte == 0x80 ? 2 : 0
        if wide == 0 { word.append(contentsOf: [0xE2, byte]) }
        continue
      }
      if wide == 2 {
        wide = 0
        if byte == 0x93 || byte == 0x94 || byte == 0xA6 { end() }
        continue
      }
      switch byte {
      case 0x27, 0x2D: break
      case 0xE2: wide = 1
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
      default: end()
      }
    }
    end()
    return result
  }
}
