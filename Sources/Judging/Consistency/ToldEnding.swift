import Reading

/// A word of a story that says whether something came about.
struct ToldEnding: Sendable {
  /// Whether it came about.
  var isSuccess: Bool
  /// What the success or failure is of.
  var kind: Kind
  /// The stem of the word that says so.
  var stem: UInt64
  /// The number of its sentence.
  var sentence: Int
  /// Whether the sentence tells a turn ("then", "finally"): a later word undoes an earlier one.
  var isInTurn = false

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
        if Self.nobody.contains(token.word), isUnwilling(after: index, in: sentence) {
          result.append(
            ToldEnding(
              isSuccess: false, kind: .consent, stem: token.stem.hash, sentence: number))
        }
        continue
      }
      let isDenied = index - denied <= 4
      func add(_ kind: ToldEnding.Kind, _ isSuccess: Bool) {
        result.append(
          ToldEnding(
            isSuccess: isSuccess != isDenied, kind: kind, stem: token.stem.hash, sentence: number))
      }
      if let (kind, isSuccess) = phrase(at: index, in: sentence) {
        add(kind, isSuccess)
      } else if let kind = Self.successes[token.stem] {
        add(kind, true)
      } else if let kind = Self.failures[token.stem] {
        add(kind, false)
      } else if Self.passiveFailures.contains(token.stem), isPassive(index, in: sentence) {
        add(.thing, false)
      }
    }
    if sentence.tokens.contains(where: { Self.turns.contains(reading.tokens[$0].word) }) {
      for index in result.indices { result[index].isInTurn = true }
    }
    return result
  }

  /// "None of them would": whether a would, could or wanted follows within four words.
  private func isUnwilling(after index: Int, in sentence: Sentence) -> Bool {
    (index + 1..<max(index + 1, min(index + 5, sentence.tokens.upperBound))).contains {
      reading.tokens[$0].has(.conditional) || Self.unwilling.contains(reading.tokens[$0].word)
    }
  }

  /// Whether a form of be stands within two words before.
  private func isPassive(_ index: Int, in sentence: Sentence) -> Bool {
    (max(sentence.tokens.lowerBound, index - 2)..<index).contains {
      reading.tokens[$0].has(.passive)
    }
  }

  /// An ending told in two or three words, such as "turned us down".
  private func phrase(at index: Int, in sentence: Sentence) -> (ToldEnding.Kind, Bool)? {
    let stem = reading.tokens[index].stem
    for (first, last, kind, isSuccess) in Self.phrases where first == stem {
      let end = min(index + 4, sentence.tokens.upperBound)
      if (index + 1..<max(index + 1, end)).contains(where: { reading.tokens[$0].word == last }) {
        return (kind, isSuccess)
      }
    }
    return nil
  }
}

// MARK: - Words

extension EndingReader {
  private static let denials: Set<Word> = Set(
    ["hardly", "barely", "failed", "refused", "unable"].map { Word($0) })

  private static let turns: Set<Word> = Set(
    ["then", "finally", "until", "later", "eventually", "first"].map { Word($0) })
  private static let nobody: Set<Word> = Set(["none", "nobody", "neither"].map { Word($0) })
  private static let unwilling: Set<Word> = Set(["wanted", "agreed", "accepted"].map { Word($0) })

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
    (.bond, "renew renewed extended"),
    (.effect, "improved worked helped saved halved doubled tripled moved fell rose dropped"),
  ])

  private static let failures = table([
    (
      .thing,
      """
      cancel cancelled canceled scrap scrapped shelve shelved abandon abandoned fails \
      discontinued postponed
      """
    ),
    (.consent, "reject rejected refuse refused decline declined denied vetoed"),
    (.bond, "terminated defected"),
  ])

  private static let passiveFailures: Set<Word> = Set(
    table([(.thing, "stopped killed dropped withdrawn pulled delayed closed ended")]).keys)

  private static let phrases: [(Word, Word, ToldEnding.Kind, Bool)] = {
    let lexicon = Lexicon(classes: [])
    func stem(_ word: String) -> Word {
      TextReading(word, lexicon: lexicon).tokens.first?.stem ?? Word(word)
    }
    let rows: [(String, String, ToldEnding.Kind, Bool)] = [
      ("turned", "down", .consent, false), ("switched", "off", .thing, false),
      ("shut", "down", .thing, false), ("rolled", "back", .thing, false),
      ("pulled", "plug", .thing, false), ("fell", "through", .thing, false),
      ("called", "off", .thing, false), ("no", "difference", .effect, false),
      ("no", "effect", .effect, false), ("left", "us", .bond, false),
      ("walked", "away", .bond, false), ("too", "late", .thing, false),
      ("let", "us", .consent, true), ("let", "me", .consent, true),
      ("said", "yes", .consent, true), ("went", "live", .thing, true),
      ("stayed", "with", .bond, true), ("kept", "customer", .bond, true),
      ("kept", "client", .bond, true), ("kept", "account", .bond, true),
      ("kept", "contract", .bond, true), ("said", "no", .consent, false),
      ("gave", "idea", .thing, false),
      ("stayed", "same", .effect, false), ("stayed", "where", .effect, false),
      ("stayed", "exactly", .effect, false),
      ("as", "before", .effect, false), ("dropped", "idea", .thing, false),
      ("dropped", "plan", .thing, false), ("gave", "plan", .thing, false),
    ]
    return rows.map { (stem($0.0), Word($0.1), $0.2, $0.3) }
  }()
}
