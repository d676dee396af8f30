/// A text cut at its blanks for redaction, with byte offsets.
struct RedactionScan {
  /// A run of text between blanks, without the marks around it.
  struct Chunk {
    /// Byte range of the core in the text.
    var range: Range<Int>
    /// The core.
    var text: String
    /// The core in small letters.
    var lower: String
    /// Whether a sentence may begin with it.
    var startsSentence: Bool

    var hasDigit: Bool { text.unicodeScalars.contains { $0.properties.numericType != nil } }
    var hasLetter: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
  }

  /// A word inside a chunk.
  struct Word {
    var range: Range<Int>
    var text: String
    var startsSentence: Bool
  }

  var chunks: [Chunk] = []

  /// Cuts a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: String) {
    var startsSentence = true
    let utf8 = text.utf8
    var offset = 0
    for piece in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.properties.isWhitespace })
    {
      // Pieces and the blanks between them follow each other without gaps.
      let start =
        utf8.distance(from: utf8.startIndex, to: piece.startIndex) == offset
        ? offset : utf8.distance(from: utf8.startIndex, to: piece.startIndex)
      offset = start + piece.utf8Count
      guard !piece.isEmpty else { continue }
      var core = piece
      while let first = core.first, Self.isOpening(first) { core.removeFirst() }
      let lead = piece.utf8Count - core.utf8Count
      var ends = false
      while let last = core.last, Self.isClosing(last) {
        if Self.endsSentence(last) { ends = true }
        core.removeLast()
      }
      if !core.isEmpty {
        let text = String(core)
        chunks.append(
          Chunk(
            range: start + lead..<start + lead + core.utf8Count, text: text,
            lower: text.lowercased(), startsSentence: startsSentence || lead > 0))
        startsSentence = ends
      } else if ends {
        startsSentence = true
      }
    }
  }

  /// The words of a chunk: runs of letters, digits and inner apostrophes, a final 's left out.
  static func words(of chunk: Chunk) -> [Word] {
    var words: [Word] = []
    var offset = chunk.range.lowerBound
    var start = offset
    var current = String.UnicodeScalarView()
    func close(at end: Int) {
      defer { current = String.UnicodeScalarView() }
      var text = String(current)
      while let last = text.last, last == "'" || last == "\u{2019}" { text.removeLast() }
      for ending in ["'s", "\u{2019}s", "'S"] where text.hasSuffix(ending) {
        text.removeLast(ending.count)
      }
      guard !text.isEmpty else { return }
      words.append(
        Word(
          range: start..<start + text.utf8.count, text: text,
          startsSentence: chunk.startsSentence && words.isEmpty))
    }
    for scalar in chunk.text.unicodeScalars {
      let width = UTF8.width(scalar)
      let isInner =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
        || (!current.isEmpty && (scalar == "'" || scalar == "\u{2019}"))
      if isInner {
        if current.isEmpty { start = offset }
        current.append(scalar)
      } else {
        close(at: offset)
      }
      offset += width
    }
    close(at: offset)
    return words
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "{", "<", "\"", "'", "\u{201C}", "\u{2018}", "\u{AB}", "-", "\u{2013}", "\u{2014}",
      "*", "_", ">", ",", ".", ";", ":", "!", "?", "\u{2026}", "=":
      true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "}", ">", "\"", "'", "\u{201D}", "\u{2019}", "\u{BB}", "-", "\u{2013}", "\u{2014}",
      "*", "_", ",", ".", ";", ":", "!", "?", "\u{2026}", "(", "\u{201C}", "=", "/":
      true
    default: false
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "\u{2026}", "\"", "\u{201D}", ";": true
    default: false
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}

extension Slice<String.UnicodeScalarView> {
  fileprivate var utf8Count: Int { reduce(0) { $0 + UTF8.width($1) } }
}
