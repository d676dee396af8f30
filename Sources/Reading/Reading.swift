/// A text with everything the judge needs to know about its form.
///
/// Made in one linear pass; places are byte offsets into the text as given.
package struct TextReading: Sendable {
  /// The bytes that were read.
  package let bytes: [UInt8]
  /// The tokens in order.
  package let tokens: [Token]
  /// The sentences in order.
  package let sentences: [Sentence]
  /// How many scalars hide or reorder text.
  package let invisibleCount: Int
  /// How many letters belong to a script other than Latin.
  package let foreignLetterCount: Int
  /// How many words mix Latin letters with look-alikes of another script.
  package let mixedWordCount: Int

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes, in time and memory.
  package init(_ text: String, lexicon: Lexicon) {
    self.init(bytes: Array(text.utf8), lexicon: lexicon)
  }

  /// Reads bytes that should be UTF-8; malformed ones are passed over as marks.
  ///
  /// - Complexity: O(*n*) in the number of bytes, in time and memory.
  package init(bytes: [UInt8], lexicon: Lexicon) {
    self.init(bytes: bytes, lexicon: lexicon, cuts: nil)
  }

  /// Reads segments that were cut elsewhere; each becomes one sentence, joined by a space.
  ///
  /// - Parameters:
  ///   - segments: The sentences; an empty one is passed over.
  ///   - lexicon: The classes of words.
  package init(segments: [String], lexicon: Lexicon) {
    var bytes: [UInt8] = []
    var cuts: [Int] = []
    for segment in segments where !segment.isEmpty {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: segment.utf8)
      cuts.append(bytes.count)
    }
    self.init(bytes: bytes, lexicon: lexicon, cuts: cuts)
  }

  private init(bytes: [UInt8], lexicon: Lexicon, cuts: [Int]?) {
    self.bytes = bytes
    var found: [Sentence] = []
    (tokens, invisibleCount, foreignLetterCount, mixedWordCount) =
      bytes.withUnsafeBufferPointer { buffer in
        var tokenizer = Tokenizer(bytes: buffer, lexicon: lexicon)
        tokenizer.run()
        let tokens = tokenizer.tokens
        let ranges =
          cuts.map { Self.ranges(of: tokens, cutAt: $0) }
          ?? Segmenter(bytes: buffer, tokens: tokens).sentences()
        var clauseReader = ClauseReader(tokens: tokens, bytes: buffer)
        let quantityReader = QuantityReader(tokens: tokens, bytes: buffer)
        for range in ranges {
          var clauses: [Clause] = []
          clauseReader.clauses(in: range, into: &clauses)
          var quantities: [Quantity] = []
          quantityReader.quantities(in: range, into: &quantities)
          found.append(
            Sentence(
              tokens: range,
              bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end),
              clauses: clauses, quantities: quantities))
        }
        return (
          tokens, tokenizer.invisibleCount, tokenizer.foreignLetterCount,
          tokenizer.mixedWordCount
        )
      }
    sentences = found
  }

  /// The token ranges that end at given byte offsets; a segment without a token has no range.
  private static func ranges(of tokens: [Token], cutAt cuts: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for cut in cuts {
      var end = start
      while end < tokens.count, tokens[end].end <= cut { end += 1 }
      if end > start { result.append(start..<end) }
      start = end
    }
    return result
  }

  /// The words of a byte range.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// One sentence, or one clause of unpunctuated speech.
package struct Sentence: Sendable, Equatable {
  /// Its tokens, counted in the text.
  package var tokens: Range<Int>
  /// Its bytes, from the first letter to the closing mark.
  package var bytes: Range<Int>
  /// What is said to happen in it.
  package var clauses: [Clause]
  /// Its figures.
  package var quantities: [Quantity]
}
