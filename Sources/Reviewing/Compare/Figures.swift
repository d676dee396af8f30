/// The figures of a text, as they were said.
package struct Figures: Sendable, Equatable {
  /// Every figure once, in the order of its first place.
  package var all: [Figure]

  /// A figure with the words it was said in.
  package struct Figure: Sendable, Hashable {
    /// The digits or number words, with a sign of currency or percent where one stands.
    package var text: String
    /// The word after it, in small letters; empty at the end and before a word that counts nothing.
    package var unit: String

    /// The figure with its unit.
    package var words: String { unit.isEmpty ? text : "\(text) \(unit)" }
  }

  /// Reads the figures of a text.
  ///
  /// A figure is a word that begins with a digit (signs of currency before it and of percent after
  /// it belong to it), or a run of number words above one.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(in text: String) {
    let words = text.split { $0.isWhitespace }.map(Self.trimmed)
    var found: [Figure] = []
    var seen: Set<Figure> = []
    var index = 0
    while index < words.count {
      guard Self.isFigure(words[index]) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < words.count, Self.isFigure(words[index]) { index += 1 }
      let next = index < words.count ? words[index].lowercased() : ""
      let figure = Figure(
        text: words[start..<index].joined(separator: " "),
        unit: Self.smallWords.contains(next) ? "" : next)
      if seen.insert(figure).inserted { found.append(figure) }
    }
    all = found
  }

  /// The figures that other ones lack.
  package func subtracting(_ other: Figures) -> [Figure] {
    let known = Set(other.all)
    return all.filter { !known.contains($0) }
  }

  private static func trimmed(_ word: Substring) -> String {
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber, !"$€£¥".contains(first) {
      word.removeFirst()
    }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "%" { word.removeLast() }
    return String(word)
  }

  private static func isFigure(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first.isNumber { return true }
    if "$€£¥".contains(first) { return word.dropFirst().first?.isNumber == true }
    let parts = word.lowercased().split(separator: "-")
    return !parts.isEmpty && parts.allSatisfy { numberWords.contains(String($0)) }
  }

  /// Words that no figure counts.
  private static let smallWords: Set<String> = [
    "a", "an", "and", "are", "as", "at", "but", "by", "did", "for", "from", "had", "has", "have",
    "he", "i", "in", "is", "it", "of", "on", "or", "our", "she", "so", "than", "that", "the",
    "then", "they", "to", "was", "we", "were", "when", "which", "who", "with", "you",
  ]

  /// English number words but "one", which is mostly no figure.
  static let numberWords: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    "million", "billion",
  ]
}
