import InterviewModel

/// The words of every class, looked up by identity.
///
/// Immutable after it is built; one lexicon serves every reading.
package struct Lexicon: Sendable {
  private var keys: [UInt64]
  private var sets: [UInt64]
  private let mask: Int

  /// Builds the table.
  ///
  /// - Parameter classes: For each class its words, single ones, in any case.
  /// - Complexity: O(*n*) in the number of letters.
  package init(classes: [(WordClass, [String])]) {
    var found: [UInt64: UInt64] = [:]
    for (wordClass, words) in classes {
      for word in words { found[Word(word).hash, default: 0] |= wordClass.bit }
    }
    for (wordClass, words) in Vocabulary.closedClasses {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        found[Word(String(word)).hash, default: 0] |= wordClass.bit
      }
    }
    for key in Vocabulary.neutral.keys { found[key, default: 0] |= WordClass.folded.bit }
    for key in Vocabulary.contractions.keys { found[key, default: 0] |= WordClass.folded.bit }
    found[Vocabulary.person.hash, default: 0] |= WordClass.third.bit
    var size = 1024
    while size < found.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    sets = Array(repeating: 0, count: size)
    for (key, set) in found {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      sets[slot] = set
    }
  }

  /// Builds the table from the bank's word lists; lists for other purposes are passed over.
  package init(_ lists: [WordList]) {
    self.init(
      classes: lists.compactMap { list in WordClass(id: list.name).map { ($0, list.words) } })
  }

  /// The classes of a word as a set of bits; 0 for an unknown word.
  @inline(__always)
  package func classes(of word: Word) -> UInt64 {
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == word.hash { return sets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
