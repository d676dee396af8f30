import Reading

/// A word of a story that says whether something came about.
struct ToldEnding: Sendable {
  /// Whether it came about.
  var isSuccess: Bool
  /// What the success or failure is of.
  var kind: Kind
  /// The number of its sentence.
  var sentence: Int

  /// What can come about or not.
  enum Kind: Sendable, Equatable {
    /// A thing is opened, launched, finished, in use.
    case thing
    /// Somebody says yes or no.
    case consent
    /// A customer or contract stays or goes.
    case bond
    /// A change had an effect or none.
    case effect
  }
}

/// Finds words that say whether something came about, with denials turned round.
struct EndingReader {
  let reading: TextReading
  /// The weight of every token.
  let weights: [Int]

  /// The endings of one sentence, in order.
  ///
  /// - Complexity: O(*n*) in the tokens of the sentence.
  func endings(in sentence: Sentence, number: Int) -> [ToldEnding] {
    var result: [ToldEnding] = []
    var denied = -10
    for index in sentence.tokens {
      let token = reading.tokens[index]
      if token.shape == .stop || token.shape == .comma { denied = -10 }
      if token.has(.negation) || Self.denials.contains(token.word) {
        denied = index
        continue
      }
      if let kind = phrase(at: index, in: sentence) {
        result.append(ToldEnding(isSuccess: false, kind: kind, sentence: number))
        continue
      }
      let isDenied = index - denied <= 4
      if let kind = Self.successes[token.stem] {
        result.append(ToldEnding(isSuccess: !isDenied, kind: kind, sentence: number))
      } else if let kind = Self.failures[token.stem] {
        result.append(ToldEnding(isSuccess: isDenied, kind: kind, sentence: number))
      }
    }
    return result
  }

  /// A failure told in two or three words, such as "turned us down".
  private func phrase(at index: Int, in sentence: Sentence) -> ToldEnding.Kind? {
    let stem = reading.tokens[index].stem
    for (first, last, kind) in Self.phrases where first == stem {
      let end = min(index + 4, sentence.tokens.upperBound)
      if (index + 1..<max(index + 1, end)).contains(where: { reading.tokens[$0].word == last }) {
        return kind
      }
    }
    return nil
  }
}

// MARK: - Words

extension EndingReader {
  private static let denials: Set<Word> = Set(
    ["hardly", "barely", "failed", "refused", "unable", "stopped"].map { Word($0) })

  private static func table(_ groups: [(ToldEnding.Kind, String)]) -> [Word: ToldEnding.Kind] {
    let lexicon = Lexicon(classes: [])
    var table: [Word: ToldEnding.Kind] = [:]
    for (kind, words) in groups {
      for token in TextReading(words, lexicon: lexicon).tokens { table[token.stem] = kind }
    }
    return table
  }

  private static let successes = table([
    (
      .thing,
      """
      open opened opens launch launched ship shipped finish finished complete completed deliver \
      delivered succeed succeeded adopted
      """
    ),
    (
      .consent,
      "agree agreed agrees approve approved accept accepted sign signed consented granted voted"
    ),
    (.bond, "stayed renew renewed extended kept stays"),
    (.effect, "improved worked helped saved"),
  ])

  private static let failures = table([
    (
      .thing,
      """
      cancel cancelled canceled scrap scrapped shelve shelved abandon abandoned failed fails \
      stopped killed discontinued postponed
      """
    ),
    (.consent, "reject rejected refuse refused decline declined denied vetoed"),
    (.bond, "terminated defected"),
  ])

  private static let phrases: [(Word, Word, ToldEnding.Kind)] = {
    let lexicon = Lexicon(classes: [])
    func stem(_ word: String) -> Word {
      TextReading(word, lexicon: lexicon).tokens.first?.stem ?? Word(word)
    }
    let rows: [(String, String, ToldEnding.Kind)] = [
      ("turned", "down", .consent), ("gave", "up", .thing), ("given", "up", .thing),
      ("switched", "off", .thing), ("shut", "down", .thing), ("rolled", "back", .thing),
      ("pulled", "plug", .thing), ("fell", "through", .thing), ("called", "off", .thing),
      ("no", "difference", .effect), ("no", "effect", .effect), ("left", "us", .bond),
      ("walked", "away", .bond), ("too", "late", .thing),
    ]
    return rows.map { (stem($0.0), Word($0.1), $0.2) }
  }()
}
