/// What is searched for: words, phrases and beginnings of words, all of which must occur.
///
/// Written as `bounced`, `"two ladies"` and `invoic*`; case does not count, and neither do the
/// marks between the words of a phrase.
package struct SearchQuery: Sendable, Equatable {
  /// What must occur, in the order it was written.
  package var terms: [Term]

  /// Words that must stand one after the other.
  package struct Term: Sendable, Equatable {
    /// The words in ``WordScan``'s folded form; never empty.
    package var words: [[UInt8]]
    /// Whether the last word may go on.
    package var isPrefix: Bool
  }

  /// Reads a query; `nil` when it holds no word at all.
  ///
  /// An open quotation mark reaches to the end; a star anywhere but at the end of a word is a mark
  /// like any other.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init?(_ text: String) {
    terms = []
    var rest = text[...]
    while let first = rest.first {
      if first == "\"" || first == "\u{201C}" {
        rest.removeFirst()
        let end = rest.firstIndex { $0 == "\"" || $0 == "\u{201D}" } ?? rest.endIndex
        let phrase = rest[..<end]
        rest = rest[end...].dropFirst()
        var isPrefix = phrase.hasSuffix("*")
        if rest.first == "*" {
          isPrefix = true
          rest.removeFirst()
        }
        add(phrase, isPrefix: isPrefix)
      } else {
        let end = rest.firstIndex { $0.isWhitespace || $0 == "\"" } ?? rest.endIndex
        let word = rest[..<end]
        rest = rest[end...]
        if rest.first?.isWhitespace == true { rest.removeFirst() }
        add(word, isPrefix: word.hasSuffix("*"))
      }
    }
    if terms.isEmpty { return nil }
  }

  private mutating func add(_ text: Substring, isPrefix: Bool) {
    var bytes: [UInt8] = []
    let folded = WordScan.folded(Array(text.utf8))
    var words: [[UInt8]] = []
    WordScan.words(in: folded) { range in
      bytes = Array(folded[range])
      words.append(bytes)
    }
    if !words.isEmpty { terms.append(Term(words: words, isPrefix: isPrefix)) }
  }
}
