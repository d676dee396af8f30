extension String {
  /// The text with whole words replaced.
  ///
  /// - Parameters:
  ///   - swaps: Words with what stands in their place.
  ///   - foldingCase: Whether capitals and the sort of apostrophe make no difference.
  /// - Returns: The text with the swapped words.
  func replacingWords(_ swaps: [(String, String)], foldingCase: Bool = false) -> String {
    let table = Dictionary(uniqueKeysWithValues: swaps)
    var result = ""
    var word = ""
    func flush() {
      let key = foldingCase ? word.lowercased().replacing("\u{2019}", with: "'") : word
      result += table[key] ?? word
      word = ""
    }
    for character in self {
      if character.isLetter || character == "'" || character == "\u{2019}" {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }
}
