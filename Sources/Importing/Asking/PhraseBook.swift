/// A list of phrases that can be found in words quickly.
struct PhraseBook: Sendable {
  /// The phrases by their first word, each without it.
  private let byFirst: [String: [[String]]]

  /// Makes a book.
  ///
  /// - Parameter phrases: Words as they are spoken. `(a|an)` stands for either of its parts,
  ///   an empty part for nothing; marks inside words do not count, so "that's" is "thats".
  init(_ phrases: [String]) {
    var book: [String: [[String]]] = [:]
    for phrase in phrases.flatMap({ Self.ways(of: $0[...]) }) {
      let words = SpokenWords.words(in: Array(phrase.utf8)[...])
      guard let first = words.first else { continue }
      book[first, default: []].append(Array(words.dropFirst()))
    }
    byFirst = book
  }

  /// How many words the longest phrase that begins at an index has; 0 when none does.
  ///
  /// - Complexity: O(1): the phrases of one first word are few and short.
  func length(at index: Int, of words: [String]) -> Int {
    guard let rests = byFirst[words[index]] else { return 0 }
    var longest = 0
    for rest in rests
    where rest.count >= longest && index + rest.count < words.count
      && words[(index + 1)..<(index + 1 + rest.count)].elementsEqual(rest)
    {
      longest = rest.count + 1
    }
    return longest
  }

  /// Where the first phrase begins, and how many words it has.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func first(in words: [String]) -> (index: Int, count: Int)? {
    for index in words.indices {
      let count = length(at: index, of: words)
      if count > 0 { return (index, count) }
    }
    return nil
  }

  /// Whether a phrase stands anywhere.
  func isIn(_ words: [String]) -> Bool { first(in: words) != nil }

  /// Whether the words are phrases of the book and nothing else.
  func covers(_ words: [String]) -> Bool {
    var index = 0
    while index < words.count {
      let count = length(at: index, of: words)
      guard count > 0 else { return false }
      index += count
    }
    return !words.isEmpty
  }

  /// The phrase with each choice of its `(a|b)` parts, which may hold parts themselves.
  private static func ways(of phrase: Substring) -> [String] {
    guard let open = phrase.firstIndex(of: "(") else { return [String(phrase)] }
    var depth = 0
    var choices: [Substring] = []
    var start = phrase.index(after: open)
    for index in phrase[open...].indices {
      switch phrase[index] {
      case "(": depth += 1
      case "|" where depth == 1:
        choices.append(phrase[start..<index])
        start = phrase.index(after: index)
      case ")":
        depth -= 1
        guard depth == 0 else { break }
        choices.append(phrase[start..<index])
        let ends = ways(of: phrase[phrase.index(after: index)...])
        return choices.flatMap { ways(of: $0) }
          .flatMap { choice in ends.map { phrase[..<open] + choice + $0 } }
      default: break
      }
    }
    return [String(phrase)]
  }
}
