import Reading

/// Something a story says was done, with its doer.
struct ToldDeed: Sendable {
  /// Who did it.
  var doer: Doer
  /// The stem of the verb.
  var verb: UInt64
  /// The classes of the verb, as bits of `WordClass`.
  var classes: UInt64
  /// Whether it is denied.
  var isNegated: Bool
  /// The stems with a weight right behind the verb, without repetition, in order.
  var objects: [UInt64]
  /// The number of its sentence.
  var sentence: Int

  /// The stems of verbs that claim the lead whatever was led.
  static let leading: Set<UInt64> = {
    let words = "led headed chaired spearheaded initiated proposed invented"
    return Set(TextReading(words, lexicon: Lexicon(classes: [])).tokens.map(\.stem.hash))
  }()

  /// Who can do something.
  enum Doer: Sendable, Equatable {
    case me, us, other
  }
}

/// Finds what is said to have been done, and by whom.
struct DeedReader {
  let reading: TextReading
  /// The weight of every token.
  let weights: [Int]

  /// How many words behind a verb belong to what was done.
  private static let reach = 12
  /// How many words before a verb its subject may stand.
  private static let subjectReach = 6

  /// The past deeds of one sentence, in order; those whose doer is not clear are left out.
  ///
  /// - Complexity: O(*n*) in the tokens of the sentence.
  func deeds(in sentence: Sentence, number: Int) -> [ToldDeed] {
    var result: [ToldDeed] = []
    var last: ToldDeed.Doer?
    for clause in sentence.clauses
    where clause.happening == .past && !endsInING(reading.tokens[clause.token]) {
      guard let doer = doer(of: clause, after: last, in: sentence) else { continue }
      last = doer
      let end = min(clause.token + 1 + Self.reach, sentence.tokens.upperBound)
      var objects: [UInt64] = []
      for index in (clause.token + 1)..<max(clause.token + 1, end) {
        let token = reading.tokens[index]
        if token.shape == .comma || token.shape == .stop || Self.subjects.contains(token.word) {
          break
        }
        if weights[index] > 0, !objects.contains(token.stem.hash) {
          objects.append(token.stem.hash)
        }
      }
      result.append(
        ToldDeed(
          doer: doer, verb: reading.tokens[clause.token].stem.hash, classes: clause.verb,
          isNegated: clause.isNegated, objects: objects, sentence: number))
    }
    return result
  }

  /// "I had them repairing it" is no deed of the speaker's.
  private func endsInING(_ token: Token) -> Bool {
    token.end - token.start > 4
      && reading.bytes[Int(token.end) - 3..<Int(token.end)].elementsEqual("ing".utf8)
  }

  /// The subject right before the verb, or the last one where the sentence leaves it out ("she
  /// asked, and came back"); `nil` when it is no person.
  private func doer(
    of clause: Clause, after last: ToldDeed.Doer?, in sentence: Sentence
  ) -> ToldDeed.Doer? {
    let lower = sentence.tokens.lowerBound
    // "Went there myself, counted twice": the speaker's, at the start of a sentence.
    if clause.token == lower { return clause.doer == .nobody ? .me : nil }
    var index = clause.token - 1
    if let last, Self.joints.contains(reading.tokens[index].word) { return last }
    let limit = max(lower, clause.token - Self.subjectReach)
    while index >= limit {
      let token = reading.tokens[index]
      if token.word == Vocabulary.i { return .me }
      if token.word == Vocabulary.we { return .us }
      if isPerson(token, at: index, in: sentence) { return .other }
      if token.shape == .comma, index > lower,
        isPerson(reading.tokens[index - 1], at: index - 1, in: sentence)
      {
        return .other
      }
      if token.shape == .comma || token.shape == .stop || token.shape == .quote
        || token.has(.boundary)
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private static let subjects: Set<Word> = [
    Vocabulary.i, Vocabulary.we, Vocabulary.they, Vocabulary.person, Vocabulary.you,
  ]
  private static let joints: Set<Word> = [Word("and"), Word(","), Word("then")]

  private func isPerson(_ token: Token, at index: Int, in sentence: Sentence) -> Bool {
    guard token.shape == .word else { return false }
    if token.word == Vocabulary.person || token.word == Vocabulary.they { return true }
    if token.has(.worker) || token.has(.superior) || token.has(.name) { return true }
    return token.classes == 0 && index > sentence.tokens.lowerBound
      && reading.looksLikeName(token)
  }
}

extension TextReading {
  /// Whether a word has a capital first letter and a small second one; words in capitals throughout
  /// are no names.
  func looksLikeName(_ token: Token) -> Bool {
    guard token.isCapitalised, token.end - token.start > 1 else { return false }
    return !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[Int(token.start) + 1])
  }
}
