/// The features of one sentence: hashed observations, each with the token it rests on.
///
/// A feature is a 32-bit hash of a template and the values in it; the same text gives the same
/// features on every machine.
package struct FeatureSet: Sendable {
  /// The hashed observations; one may stand several times.
  package var hashes: [UInt32] = []
  /// For each observation the token it rests on, or -1 for none.
  package var tokens: [Int32] = []

  /// No observations yet.
  package init() {}

  /// Observations that rest on no token.
  package init(hashes: [UInt32]) {
    self.hashes = hashes
    tokens = Array(repeating: -1, count: hashes.count)
  }

  /// Adds the observations of another set.
  package mutating func append(_ other: FeatureSet) {
    hashes.append(contentsOf: other.hashes)
    tokens.append(contentsOf: other.tokens)
  }

  /// Walks over the observations, each once however often it stands.
  ///
  /// A feature says as much when it is met twice; so were the weights learnt.
  ///
  /// - Parameter body: Takes the place of an observation among ``hashes``.
  /// - Complexity: O(*n*) in the number of observations.
  @inline(__always)
  func forEachOnce(_ body: (Int) -> Void) {
    var size = 256
    while size < hashes.count * 2 { size *= 2 }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { met in
      met.initialize(repeating: 0)
      for place in hashes.indices {
        let hash = hashes[place]
        var slot = Int(hash) & (size - 1)
        while met[slot] != 0, met[slot] != hash { slot = (slot + 1) & (size - 1) }
        guard met[slot] == 0 else { continue }
        met[slot] = hash
        body(place)
      }
    }
  }

  @inline(__always)
  mutating func add(
    _ template: Template, _ first: UInt64 = 0, _ second: UInt64 = 0, _ third: UInt64 = 0,
    at token: Int = -1
  ) {
    var hash = UInt64(template.rawValue) &* 0x9E37_79B9_7F4A_7C15
    hash = Self.mixed(hash ^ first)
    hash = Self.mixed(hash ^ second)
    hash = Self.mixed(hash ^ third)
    hashes.append(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
    tokens.append(Int32(token))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xBF58_476D_1CE4_E5B9
    return product ^ (product >> 29)
  }

  /// What an observation is about.
  enum Template: UInt8 {
    case bias = 1
    case word, stem, wordPair, firstWord, firstPair, lastWord
    case shape, shapePair, shapeTriple
    case doer, deed, act, firstAct, lastAct, negatedAct
    case quantity, quantityCount, change
    case position, length
    case before, after, beforeAct, afterAct
    case reply, askedFor, repeatedFigure, principleWord, principleStem, principleShape
  }
}

/// Turns the sentences of a text into features.
package struct FeatureReader {
  let reading: TextReading
  /// One symbol a token: the word with names and figures folded.
  private let words: [UInt64]
  /// One symbol a token: its class where it has one, its identity where it carries grammar.
  private let shapes: [UInt64]

  package init(_ reading: TextReading) {
    self.reading = reading
    var words: [UInt64] = []
    var shapes: [UInt64] = []
    words.reserveCapacity(reading.tokens.count)
    shapes.reserveCapacity(reading.tokens.count)
    for sentence in reading.sentences {
      var quantity = 0
      for index in sentence.tokens {
        let token = reading.tokens[index]
        while quantity < sentence.quantities.count,
          sentence.quantities[quantity].tokens.upperBound <= index
        {
          quantity += 1
        }
        if token.isNumber {
          var kind: UInt64 = 0
          if quantity < sentence.quantities.count,
            sentence.quantities[quantity].tokens.contains(index)
          {
            kind = UInt64(sentence.quantities[quantity].kind.rawValue)
          }
          words.append(Self.number)
          shapes.append(Self.number &+ 1 &+ kind)
        } else if token.has(.name) && token.isCapitalised
          || token.isCapitalised && index > sentence.tokens.lowerBound && token.classes == 0
            && token.word != Vocabulary.i
        {
          words.append(Self.name)
          shapes.append(Self.name)
        } else {
          words.append(token.word.hash)
          shapes.append(Self.shape(of: token))
        }
      }
    }
    self.words = words
    self.shapes = shapes
  }

  private static let number: UInt64 = 0xA100_0000
  private static let name: UInt64 = 0xA200_0000
  private static let unknown: UInt64 = 0xA300_0000
  private static let past: UInt64 = 0xA400_0000

  private static func shape(of token: Token) -> UInt64 {
    guard token.shape == .word else { return token.word.hash }
    if token.classes & grammar != 0 { return token.word.hash }
    let meaning = token.classes & (WordClass.verbs | WordClass.nouns | other)
    guard meaning != 0 else { return unknown }
    return past &+ UInt64(meaning.trailingZeroBitCount)
  }

  private static let grammar: UInt64 =
    WordClass.function.bit | WordClass.modal.bit | WordClass.auxiliary.bit
    | WordClass.negation.bit | WordClass.boundary.bit | WordClass.third.bit
    | WordClass.neuter.bit
  private static let other: UInt64 =
    WordClass.vague.bit | WordClass.size.bit | WordClass.quick.bit | WordClass.hedge.bit
    | WordClass.habit.bit | WordClass.quantifier.bit

  /// The features of one sentence among its neighbours.
  ///
  /// - Parameters:
  ///   - index: The sentence, counted from 0.
  ///   - isReply: Whether the text replies to a probe.
  ///   - isAlone: Whether the sentence is given without its text, so that place says nothing.
  /// - Returns: The features, each with the token it rests on where there is one.
  /// - Complexity: O(*n*) in the tokens of the sentence and its neighbours.
  package func features(
    ofSentence index: Int, isReply: Bool, isAlone: Bool = false
  ) -> FeatureSet {
    let sentence = reading.sentences[index]
    var set = FeatureSet()
    set.add(.bias)
    own(sentence, into: &set)
    set.add(.length, UInt64(min(6, sentence.tokens.count / 5)))
    if isAlone { return set }
    let count = reading.sentences.count
    let place = index == 0 ? 0 : index == count - 1 ? 9 : 1 + index * 4 / max(1, count - 1)
    set.add(.position, UInt64(place))
    if isReply { set.add(.reply) }
    if index > 0 { neighbour(reading.sentences[index - 1], .before, .beforeAct, into: &set) }
    if index + 1 < count {
      neighbour(reading.sentences[index + 1], .after, .afterAct, into: &set)
    }
    return set
  }

  private func own(_ sentence: Sentence, into set: inout FeatureSet) {
    let range = sentence.tokens
    var isFirst = true
    for index in range {
      let token = reading.tokens[index]
      let word = words[index]
      let shape = shapes[index]
      set.add(.word, word, at: index)
      if token.stem != token.word, word == token.word.hash {
        set.add(.stem, token.stem.hash, at: index)
      } else {
        set.add(.stem, word, at: index)
      }
      if isFirst, token.shape == .word || token.isNumber {
        set.add(.firstWord, word, at: index)
        if index + 1 < range.upperBound {
          set.add(.firstPair, word, words[index + 1], at: index)
        }
        isFirst = false
      }
      if shape != Self.unknown { set.add(.shape, shape, at: index) }
      if index > range.lowerBound {
        set.add(.wordPair, words[index - 1], word, at: index)
        set.add(.shapePair, shapes[index - 1], shape, at: index)
      }
      if index > range.lowerBound + 1 {
        set.add(.shapeTriple, shapes[index - 2], shapes[index - 1], shape, at: index)
      }
    }
    if let last = range.last(where: { reading.tokens[$0].shape == .word }) {
      set.add(.lastWord, words[last], at: last)
    }
    for (place, clause) in sentence.clauses.enumerated() {
      let doer = UInt64(clause.doer.rawValue)
      let deed = doer << 8 | UInt64(clause.happening.rawValue)
      let verb = clause.verb == 0 ? 64 : UInt64(clause.verb.trailingZeroBitCount)
      set.add(.doer, doer, at: clause.token)
      set.add(.deed, deed, at: clause.token)
      set.add(.act, deed, verb, at: clause.token)
      if clause.isNegated { set.add(.negatedAct, deed, verb, at: clause.token) }
      if place == 0 { set.add(.firstAct, deed, verb, at: clause.token) }
      if place == sentence.clauses.count - 1 { set.add(.lastAct, deed, verb, at: clause.token) }
    }
    for quantity in sentence.quantities {
      set.add(.quantity, UInt64(quantity.kind.rawValue), at: quantity.tokens.lowerBound)
    }
    set.add(.quantityCount, UInt64(min(3, sentence.quantities.count)))
  }

  private func neighbour(
    _ sentence: Sentence, _ word: FeatureSet.Template, _ act: FeatureSet.Template,
    into set: inout FeatureSet
  ) {
    for index in sentence.tokens where reading.tokens[index].shape == .word {
      let token = reading.tokens[index]
      set.add(word, words[index] == token.word.hash ? token.stem.hash : words[index])
    }
    for clause in sentence.clauses {
      set.add(
        act, UInt64(clause.doer.rawValue) << 8 | UInt64(clause.happening.rawValue),
        clause.verb == 0 ? 64 : UInt64(clause.verb.trailingZeroBitCount))
    }
  }

  /// The pairs of neighbouring words of a sentence, as features.
  ///
  /// - Parameter index: The sentence, counted from 0.
  /// - Returns: One feature a pair, the same as among ``features(ofSentence:isReply:isAlone:)``.
  package func pairs(ofSentence index: Int) -> FeatureSet {
    var set = FeatureSet()
    for index in reading.sentences[index].tokens.dropFirst() {
      set.add(.wordPair, words[index - 1], words[index], at: index)
    }
    return set
  }

  /// What a reply gives of what its probe asked for.
  ///
  /// - Parameters:
  ///   - reply: The whole reply.
  ///   - probe: The probe's words.
  /// - Returns: The features of the reply as a whole.
  package static func replyFeatures(of reply: TextReading, to probe: TextReading) -> FeatureSet {
    var set = FeatureSet()
    let asksFigure = probe.tokens.contains { figureWords.contains($0.word) }
    let asksOwn = probe.tokens.contains { $0.word == Vocabulary.you || $0.word == yourself }
    let figures = min(2, reply.sentences.reduce(0) { $0 + $1.quantities.count })
    let own = reply.sentences.contains { sentence in
      sentence.clauses.contains { $0.doer == .i && $0.happening == .past && !$0.isNegated }
    }
    set.add(.askedFor, asksFigure ? 1 : 0, UInt64(figures))
    set.add(.askedFor, asksOwn ? 3 : 2, own ? 1 : 0)
    set.add(.repeatedFigure, UInt64(min(5, reply.tokens.count / 15)))
    return set
  }

  private static let yourself = Word("yourself")
  private static let figureWords: Set<Word> = Set(
    [
      "many", "much", "measure", "measured", "number", "numbers", "figure", "figures", "count",
      "counted", "percent", "long", "often", "quantify",
    ].map { Word($0) })

  /// The features by which a sentence may show a principle: its words, bound to the principle.
  ///
  /// - Parameters:
  ///   - index: The sentence, counted from 0.
  ///   - principle: The id of the principle.
  /// - Returns: The features of the sentence, each bound to the principle.
  package func principleFeatures(ofSentence index: Int, principle: String) -> FeatureSet {
    let sentence = reading.sentences[index]
    let bound = Word(principle).hash
    var set = FeatureSet()
    for index in sentence.tokens where reading.tokens[index].shape == .word {
      let token = reading.tokens[index]
      let stem = words[index] == token.word.hash ? token.stem.hash : words[index]
      set.add(.principleStem, bound, stem, at: index)
      if shapes[index] != Self.unknown {
        set.add(.principleShape, bound, shapes[index], at: index)
      }
    }
    for clause in sentence.clauses {
      set.add(
        .principleWord, bound,
        UInt64(clause.doer.rawValue) << 8 | UInt64(clause.happening.rawValue),
        clause.verb == 0 ? 64 : UInt64(clause.verb.trailingZeroBitCount), at: clause.token)
    }
    return set
  }
}
