import Reading

/// Single words that the comparison of figures must know.
enum Vocabularies {
  static let from = Word("from").hash
  static let to = Word("to").hash
}
