import InterviewModel

/// Reads `signals.yaml`: word classes, a list of words and phrases for each name.
enum WordClassDecoding {
  /// The readable classes, in the order of the file.
  static func classes(_ root: YAMLValue) -> [WordClass] {
    (root.entries() ?? []).compactMap { key, value in
      guard let name = key.id() else { return nil }
      let items = value.list(of: "words") ?? []
      var first: [String: BankProblem.Other] = [:]
      let words: [String] = items.compactMap { item in
        guard let word = item.text(), isPhrase(word, in: item) else { return nil }
        if let earlier = first[word] {
          item.report(.repeated(word, kind: "word", first: earlier))
          return nil
        }
        first[word] = item.place
        return word
      }
      return WordClass(name: name, words: words)
    }
  }

  /// Whether a text is lower-case words with single spaces, so that it can ever match.
  private static func isPhrase(_ text: String, in value: YAMLValue) -> Bool {
    let isPhrase = text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy {
          ($0.isLetter && !$0.isUppercase) || $0.isNumber || $0 == "'" || $0 == "-"
        }
    }
    if !isPhrase { value.report(.notPhrase(text)) }
    return isPhrase
  }
}
