import Reading

/// How much a word tells about which story it stands in: nothing for everyday words, most for
/// words that hardly any story holds.
struct StoryWeights: Sendable {
  /// The weight of a word that the table does not hold.
  static let rarest = 11
  /// The weights of the table's bands, the most frequent words first.
  static let bands = [0, 1, 3, 5, 7]

  private let weights: [UInt64: Int]

  /// Reads the table once.
  static let shared = StoryWeights()

  private init() {
    // Only the closed classes are needed: stems do not depend on the word list.
    let lexicon = Lexicon(classes: [])
    var weights: [UInt64: Int] = [:]
    for (band, words) in zip(Self.bands, Self.table) {
      for token in TextReading(words, lexicon: lexicon).tokens
      where weights[token.stem.hash] == nil {
        weights[token.stem.hash] = band
      }
    }
    self.weights = weights
  }

  /// The weight of a token, 0 to ``rarest``; 0 for figures and marks.
  @inline(__always)
  func weight(of token: Token) -> Int {
    guard token.shape == .word, token.end - token.start > 2, !token.has(.auxiliary),
      !token.has(.negation), !token.has(.modal)
    else { return 0 }
    return weights[token.stem.hash] ?? Self.rarest
  }
}
