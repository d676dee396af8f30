/// Finds sentences in tokens, and clauses where dictated speech has no full stops.
struct Segmenter {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// A sentence with more words than this is cut at clause boundaries.
  static let longSentence = 36
  /// Speech that goes on for more words than this without a stop is cut at looser joints too.
  static let endlessSpeech = 60
  /// The fewest words that a cut may leave on its left.
  static let leftWords = 9
  /// The fewest words that a cut may leave on its right.
  static let rightWords = 6

  /// The token ranges of the sentences, in order, without gaps.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func sentences() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      let next = index + 1
      if tokens[index].shape == .stop, endsSentence(at: index) {
        var end = next
        while end < tokens.count, belongsToEnd(end) { end += 1 }
        cut(start..<end, into: &result)
        start = end
        index = end
        continue
      }
      if next < tokens.count, hasLineBreak(between: index, and: next) {
        cut(start..<next, into: &result)
        start = next
      }
      index = next
    }
    if start < tokens.count { cut(start..<tokens.count, into: &result) }
    return result
  }

  /// Whether the stop at an index is followed by space and is not the point of an abbreviation.
  private func endsSentence(at index: Int) -> Bool {
    let after = Int(tokens[index].end)
    if after < bytes.count {
      let byte = bytes[after]
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      let isClosing = byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte >= 0x80
      let isStop = byte == 0x2E || byte == 0x21 || byte == 0x3F
      guard isSpace || isClosing || isStop else { return false }
    }
    guard index > 0, bytes[Int(tokens[index].start)] == 0x2E else { return true }
    let before = tokens[index - 1]
    guard before.end == tokens[index].start, before.shape == .word else { return true }
    if before.end - before.start == 1 { return before.word == Vocabulary.i }
    return !Self.abbreviations.contains(before.word)
  }

  private static let abbreviations: Set<Word> = Set(
    ["mr", "mrs", "ms", "dr", "st", "prof", "vs", "approx", "inc", "ltd", "jr", "sr", "e.g"]
      .flatMap { [Word($0), Vocabulary.neutral[Word($0).hash] ?? Word($0)] })

  /// Further stops and closing quotes that stand tight behind a stop.
  private func belongsToEnd(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.start == tokens[index - 1].end else { return false }
    return token.shape == .stop || token.shape == .quote || bytes[Int(token.start)] == 0x29
      || bytes[Int(token.start)] == 0x27
  }

  private func hasLineBreak(between left: Int, and right: Int) -> Bool {
    var index = Int(tokens[left].end)
    while index < Int(tokens[right].start) {
      if bytes[index] == 0x0A { return true }
      index += 1
    }
    return false
  }

  /// Adds one sentence, cut into clauses when it is long.
  private func cut(_ range: Range<Int>, into result: inout [Range<Int>]) {
    guard !range.isEmpty else { return }
    let words = range.count(where: isWord)
    guard words > Self.longSentence else {
      result.append(range)
      return
    }
    for piece in pieces(of: range, where: startsClause) {
      if words > Self.endlessSpeech, piece.count(where: isWord) > Self.longSentence {
        result += pieces(of: piece, where: startsLooseClause)
      } else {
        result.append(piece)
      }
    }
  }

  /// Cuts a range where a clause starts, so that enough words stand on either side.
  private func pieces(
    of range: Range<Int>, where starts: (Int, Range<Int>) -> Bool
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var left = 0
    var remaining = range.count(where: isWord)
    for index in range {
      if left >= Self.leftWords, remaining >= Self.rightWords, starts(index, range) {
        result.append(start..<index)
        start = index
        left = 0
      }
      if isWord(index) {
        left += 1
        remaining -= 1
      }
    }
    result.append(start..<range.upperBound)
    return result
  }

  /// Whether a clause may start without a joint: with a subject of its own, behind a mark or a word
  /// that binds nothing to it ("that I", "was it", "of them" go on).
  private func startsLooseClause(_ index: Int, in range: Range<Int>) -> Bool {
    guard Self.looseSubjects.contains(tokens[index].word), index > range.lowerBound else {
      return false
    }
    let before = tokens[index - 1]
    guard before.shape == .word else { return !before.isNumber }
    return !before.has(.function) && !before.has(.boundary) && !before.has(.auxiliary)
      && !before.has(.modal)
  }

  private static let looseSubjects = Set(
    ["i", "we", "they", "it", "nobody", "everybody", "everyone", "that", "there", "this"]
      .map { Word($0) } + [Vocabulary.person])

  private func isWord(_ index: Int) -> Bool {
    tokens[index].shape == .word || tokens[index].isNumber
  }

  /// Whether "and", "so", "but" or "then" starts a clause with a subject of its own.
  private func startsClause(_ index: Int, in range: Range<Int>) -> Bool {
    guard Self.joints.contains(tokens[index].word) else { return false }
    var next = index + 1
    if next < range.upperBound, tokens[next].word == Self.then { next += 1 }
    guard next < range.upperBound else { return false }
    return Self.subjects.contains(tokens[next].word)
  }

  private static let then = Word("then")
  private static let joints = Set(["and", "so", "but", "then"].map { Word($0) })
  private static let subjects = Set(
    ["i", "we", "they", "it", "the", "my", "our"].map { Word($0) } + [Vocabulary.person])
}
