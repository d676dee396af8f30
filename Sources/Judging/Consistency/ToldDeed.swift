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

  /// The past deeds of one sentence, in order; those whose doer is not clear are left out.
  ///
  /// - Complexity: O(*n*) in the tokens of the sentence.
  func deeds(in sentence: Sentence, number: Int) -> [ToldDeed] {
    var result: [ToldDeed] = []
    for clause in sentence.clauses where clause.happening == .past {
      guard let doer = doer(of: clause, in: sentence) else { continue }
      let end = min(clause.token + 1 + Self.reach, sentence.tokens.upperBound)
      var objects: [UInt64] = []
      for index in (clause.token + 1)..<max(clause.token + 1, end) where weights[index] > 0 {
        let stem = reading.tokens[index].stem.hash
        if !objects.contains(stem) { objects.append(stem) }
      }
      result.append(
        ToldDeed(
          doer: doer, verb: reading.tokens[clause.token].stem.hash, classes: clause.verb,
          isNegated: clause.isNegated, objects: objects, sentence: number))
    }
    return result
  }

  private func doer(of clause: Clause, in sentence: Sentence) -> ToldDeed.Doer? {
    switch clause.doer {
    case .i: .me
    case .we: .us
    case .third, .superior, .worker, .group: .other
    case .customer, .thing, .passive, .you: nil
    case .nobody: hiddenDoer(of: clause, in: sentence)
    }
  }

  /// "Went there myself" is the speaker's; "Another intern, Wei, wrote it" is another's.
  private func hiddenDoer(of clause: Clause, in sentence: Sentence) -> ToldDeed.Doer? {
    let before = sentence.tokens.lowerBound..<clause.token
    if before.count <= 1 { return .me }
    var hasPerson = false
    for index in before {
      let token = reading.tokens[index]
      if token.word == Vocabulary.i || token.word == Vocabulary.we { return nil }
      if token.has(.worker) || token.has(.superior) || token.has(.name)
        || token.isCapitalised && index > sentence.tokens.lowerBound
      {
        hasPerson = true
      }
    }
    return hasPerson ? .other : nil
  }
}
