/// One thing that is said to happen: who does it, what kind of act, and whether it is real.
package struct Clause: Sendable, Equatable {
  /// Who acts.
  package var doer: Doer
  /// Whether it happened.
  package var happening: Happening
  /// The classes of the verb, as bits of ``WordClass``; 0 for an unknown verb.
  package var verb: UInt64
  /// Whether it is denied ("did not").
  package var isNegated: Bool
  /// Whether it is said not to have come about: "would have called".
  package var isUnreal = false
  /// The token of the verb, counted in the text.
  package var token: Int

  /// Who acts in a clause.
  package enum Doer: UInt8, Sendable, CaseIterable {
    case i, we, you, third, superior, worker, customer, group, thing, nobody, passive
  }

  /// Whether a clause tells of something real.
  package enum Happening: UInt8, Sendable, CaseIterable {
    case past, present, conditional, intention
  }
}

/// Finds clauses: a single pass over the tokens of a sentence that carries the subject along.
struct ClauseReader {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  private var subject = Clause.Doer.nobody
  private var earlierSubject = Clause.Doer.nobody
  /// Whether the subject is a noun that no verb has confirmed yet.
  private var isUnconfirmed = false
  private var verbSeen = false
  private var modal: Clause.Happening?
  private var sawBe = false
  private var sawHave = false
  private var sawDo = false
  private var isNegated = false
  private var auxiliaryAt = -1

  init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// The clauses of one sentence, in the order of their verbs.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  mutating func clauses(in range: Range<Int>, into result: inout [Clause]) {
    subject = .nobody
    earlierSubject = .nobody
    isUnconfirmed = false
    clearVerb()
    verbSeen = false
    for index in range {
      let token = tokens[index]
      switch token.shape {
      case .comma, .stop, .quote: boundary()
      case .word: read(token, at: index, in: range, into: &result)
      default: break
      }
    }
    // "It was late": a form of be without a participle still tells of a state.
    if sawBe || modal != nil { emit(0, at: max(auxiliaryAt, range.lowerBound), &result) }
  }

  private mutating func clearVerb() {
    modal = nil
    sawBe = false
    sawHave = false
    sawDo = false
    isNegated = false
    auxiliaryAt = -1
  }

  private mutating func boundary() {
    if isUnconfirmed {
      subject = earlierSubject
      isUnconfirmed = false
    }
    verbSeen = false
  }

  private mutating func take(_ doer: Clause.Doer, confirmed: Bool) {
    if !isUnconfirmed { earlierSubject = subject }
    subject = doer
    isUnconfirmed = !confirmed
    verbSeen = false
    if confirmed { clearVerb() }
  }

  private mutating func read(
    _ token: Token, at index: Int, in range: Range<Int>, into result: inout [Clause]
  ) {
    if token.word == Vocabulary.i { return take(.i, confirmed: true) }
    if token.word == Vocabulary.we { return take(.we, confirmed: true) }
    if token.word == Vocabulary.they || token.word == Vocabulary.person {
      return take(.third, confirmed: true)
    }
    if token.word == Vocabulary.you { return take(.you, confirmed: true) }
    if token.has(.negation) { isNegated = true }
    if token.has(.boundary) { return boundary() }
    if token.has(.modal) {
      modal = token.has(.conditional) ? .conditional : .intention
      auxiliaryAt = index
      return
    }
    if token.has(.auxiliary) {
      if token.has(.passive) { sawBe = true } else { sawHave = true }
      auxiliaryAt = index
      return
    }
    let isPast = token.has(.past) || endsWithED(token)
    let isVerb = token.classes & WordClass.verbs != 0
    let afterAuxiliary = sawBe || sawHave || modal != nil
    let follows = index > range.lowerBound ? tokens[index - 1] : nil
    let isInfinitive = follows?.word == Self.to
    if isPast, !isInfinitive {
      return emit(token.classes & WordClass.verbs, at: index, &result)
    }
    if isVerb, afterAuxiliary, !isInfinitive {
      return emit(token.classes & WordClass.verbs, at: index, &result)
    }
    if isVerb, !isInfinitive, let follows, isPronoun(follows), !verbSeen {
      return emit(token.classes & WordClass.verbs, at: index, &result)
    }
    if isInfinitive { return }
    guard !verbSeen, !afterAuxiliary else { return }
    if token.classes & WordClass.nouns != 0 || token.has(.third) || token.has(.name)
      || token.has(.neuter)
    {
      let doer: Clause.Doer =
        if token.has(.superior) { .superior } else if token.has(.customer) {
          .customer
        } else if token.has(.worker) { .worker } else if token.has(.group) {
          .group
        } else if token.has(.third) || token.has(.name) { .third } else { .thing }
      take(doer, confirmed: false)
    } else if token.isCapitalised, index > range.lowerBound, token.classes == 0 {
      take(.third, confirmed: false)
    }
  }

  private mutating func emit(_ verb: UInt64, at index: Int, _ result: inout [Clause]) {
    let isPast = index < tokens.count && (tokens[index].has(.past) || endsWithED(tokens[index]))
    let wasBe = auxiliaryAt >= 0 && sawBe
    let happening: Clause.Happening =
      if let modal {
        modal
      } else if isPast || sawHave {
        .past
      } else if wasBe, Self.pastBe.contains(tokens[auxiliaryAt].word) {
        .past
      } else {
        .present
      }
    let passive = wasBe && isPast && verb != 0 && subject != .i && subject != .we
    result.append(
      Clause(
        doer: passive ? .passive : subject, happening: happening, verb: verb,
        isNegated: isNegated,
        isUnreal: sawHave && isPast && modal == .conditional, token: index))
    isUnconfirmed = false
    verbSeen = true
    clearVerb()
  }

  private func isPronoun(_ token: Token) -> Bool {
    token.word == Vocabulary.i || token.word == Vocabulary.we || token.word == Vocabulary.they
      || token.word == Vocabulary.person || token.word == Vocabulary.you || token.has(.neuter)
  }

  private func endsWithED(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.end - token.start > 3 && bytes[end - 1].asciiLower == 0x64
      && bytes[end - 2].asciiLower == 0x65
  }

  private static let to = Word("to")
  private static let pastBe: Set<Word> = [Word("was"), Word("were"), Word("been"), Word("got")]
}

extension UInt8 {
  fileprivate var asciiLower: UInt8 { self | 32 }
}
