import InterviewModel

/// Reads `signals.yaml`: word classes, a block of words for each name.
enum WordClassDecoding {
  /// The readable classes, in the order of the file.
  static func classes(_ root: YAMLValue) -> [WordList] {
    (root.entries() ?? []).compactMap { key, value in
      guard let name = key.id(), let text = value.text() else { return nil }
      let words = text.split(separator: " ").map(String.init)
      for word in words where !isWord(word) { value.report(.notPhrase(word)) }
      return WordList(name: name, words: words)
    }
  }

  /// Whether a text is one lower-case word, so that it can ever match.
  private static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 39 || $0 >= 0x80 }
  }
}
