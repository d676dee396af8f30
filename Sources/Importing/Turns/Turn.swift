/// What one speaker said until somebody else spoke.
struct Turn: Sendable, Equatable {
  /// The speaker's number, counted from 0 in the order they first speak.
  var speaker: Int
  /// The words, one space between two of them.
  private(set) var text: String
  /// The lines the words come from, in order.
  private(set) var pieces: [Piece]

  /// The words of a turn that stand on one line of the file.
  struct Piece: Sendable, Equatable {
    /// Where they begin in the turn's text, in UTF-8 bytes.
    var offset: Int
    /// The line, counted from 1.
    var line: Int
    /// When they were said, in milliseconds since the call began; `nil` when not known.
    var time: Range<Int>?
  }

  /// A turn of no words.
  init(speaker: Int) {
    self.speaker = speaker
    text = ""
    pieces = []
  }

  /// Adds the words of a cue.
  ///
  /// - Complexity: O(*n*) in the bytes of the cue, amortised.
  mutating func append(_ cue: Cue) {
    guard let words = Self.singleSpaced(cue.text) else { return }
    var time: Range<Int>?
    if let start = cue.start, let end = cue.end, start <= end { time = start..<end }
    if !text.isEmpty { text.append(" ") }
    pieces.append(Piece(offset: text.utf8.count, line: cue.line, time: time))
    text.append(words)
  }

  /// The words with one space between two of them; `nil` without words.
  private static func singleSpaced(_ text: String) -> String? {
    text.utf8.withContiguousBytes { bytes -> String? in
      var isClean = bytes.first.map { !$0.isSpace } ?? false
      var wasSpace = false
      for byte in bytes {
        let isSpace = byte.isSpace
        if byte == 0x09 || (isSpace && wasSpace) { isClean = false }
        wasSpace = isSpace
      }
      guard !isClean || wasSpace else { return text }
      let words = bytes.split(whereSeparator: \.isSpace)
      guard !words.isEmpty else { return nil }
      return String(decoding: Array(words.joined(separator: CollectionOfOne(0x20))), as: UTF8.self)
    }
  }

  /// Adds what the same speaker said later.
  ///
  /// - Complexity: O(*n*) in the bytes of the other turn, amortised.
  mutating func append(_ other: Turn) {
    guard !other.text.isEmpty else { return }
    if !text.isEmpty { text.append(" ") }
    let shift = text.utf8.count
    text.append(other.text)
    for piece in other.pieces {
      pieces.append(Piece(offset: piece.offset + shift, line: piece.line, time: piece.time))
    }
  }

  /// The turn cut in two at a byte where a word begins.
  ///
  /// The time of the line that is cut stays with both parts.
  func split(at offset: Int) -> (head: Turn, tail: Turn) {
    var head = Turn(speaker: speaker)
    var tail = Turn(speaker: speaker)
    let cut = text.utf8.index(text.startIndex, offsetBy: min(max(offset, 0), text.utf8.count))
    head.text = String(text[..<cut])
    if head.text.last == " " { head.text.removeLast() }
    tail.text = String(text[cut...])
    for (index, piece) in pieces.enumerated() {
      let end = index + 1 < pieces.count ? pieces[index + 1].offset : text.utf8.count
      if piece.offset < offset { head.pieces.append(piece) }
      if end > offset {
        var rest = piece
        rest.offset = max(0, piece.offset - offset)
        tail.pieces.append(rest)
      }
    }
    return (head, tail)
  }

  /// The words line by line.
  ///
  /// - Complexity: O(*n*) in the bytes of the turn.
  func lines() -> [(line: Int, text: String)] {
    var result: [(line: Int, text: String)] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    for index in pieces.indices {
      let size =
        (index + 1 < pieces.count ? pieces[index + 1].offset : bytes.count) - pieces[index].offset
      let end = bytes.index(start, offsetBy: size)
      var words = text[start..<end]
      if words.last == " " { words.removeLast() }
      result.append((pieces[index].line, String(words)))
      start = end
    }
    return result
  }

  /// How many words it has.
  var wordCount: Int { text.isEmpty ? 0 : text.utf8.count { $0 == 0x20 } + 1 }
}

extension String.UTF8View {
  /// Hands over the bytes in one stretch.
  func withContiguousBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
  }
}
