import InterviewModel

/// Reads `signals.yaml`: for each name either a list of words and phrases, or one text of words
/// with spaces between, which is a great deal quicker to read when there are thousands.
enum WordListDecoding {
  /// The readable lists, in the order of the file.
  static func lists(_ root: YAMLValue) -> [WordList] {
    (root.entries() ?? []).compactMap { key, value in
      guard let name = key.id() else { return nil }
      return WordList(name: name, words: value.isList ? phrases(value) : words(value))
    }
  }

  private static func phrases(_ value: YAMLValue) -> [String] {
    var first: [String: BankProblem.Other] = [:]
    return (value.list(of: "words") ?? []).compactMap { item in
      guard let phrase = item.text() else { return nil }
      let parts = phrase.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.allSatisfy(isWord) else {
        item.report(.notPhrase(phrase))
        return nil
      }
      if let earlier = first[phrase] {
        item.report(.repeated(phrase, kind: "word", first: earlier))
        return nil
      }
      first[phrase] = item.place
      return phrase
    }
  }

  private static func words(_ value: YAMLValue) -> [String] {
    guard let text = value.text() else { return [] }
    var seen: Set<Substring> = []
    return text.split(separator: " ").compactMap { word in
      guard isWord(word) else {
        value.report(.notPhrase(String(word)))
        return nil
      }
      guard seen.insert(word).inserted else {
        value.report(.repeated(String(word), kind: "word", first: value.place))
        return nil
      }
      return String(word)
    }
  }

  /// Whether a text is one word in small letters, so that it can ever fit.
  private static func isWord(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "'"
          || scalar == "-"
        : scalar.properties.isAlphabetic && !scalar.properties.isUppercase
    }
  }
}
