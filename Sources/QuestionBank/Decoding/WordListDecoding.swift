import InterviewModel

/// Reads `signals.yaml`: for each name one text of words with spaces between.
///
/// A list of thousands of items would take many times as long to read.
enum WordListDecoding {
  /// The readable lists, in the order of the file.
  ///
  /// A word that stands twice in a list does no harm; only a check looks for it (`isChecking`).
  static func lists(_ root: YAMLValue, isChecking: Bool = false) -> [WordList] {
    (root.entries() ?? []).compactMap { key, value in
      guard let name = key.id(), let text = value.text() else { return nil }
      let words = words(text, value)
      if isChecking { findRepeats(words, value) }
      return WordList(name: name, words: words)
    }
  }

  /// The words of a text with spaces between; what can never be a word is logged and left out.
  static func words(_ text: String, _ value: YAMLValue) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).compactMap { bytes in
      let word = String(Substring(bytes))
      guard isWord(bytes, word) else {
        value.report(.notWord(word))
        return nil
      }
      return word
    }
  }

  private static func findRepeats(_ words: [String], _ value: YAMLValue) {
    var seen: Set<String> = []
    for word in words where !seen.insert(word).inserted {
      value.report(.repeated(word, kind: "word", first: value.place))
    }
  }

  /// Whether a text is one word in small letters, so that it can ever fit.
  private static func isWord(_ bytes: Substring.UTF8View, _ word: String) -> Bool {
    let isPlain = bytes.allSatisfy { byte in
      (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || byte == UInt8(ascii: "'")
    }
    return isPlain
      || word.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          ? scalar.properties.isLowercase || ("0"..."9").contains(scalar) || scalar == "'"
          : scalar.properties.isAlphabetic && !scalar.properties.isUppercase
      }
  }
}
