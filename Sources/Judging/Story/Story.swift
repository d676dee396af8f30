import InterviewModel
import Reading

/// An exchange as the judge sees it: every sentence of answer and replies with what it is.
package struct Story: Sendable {
  /// The exchange that was read.
  package let exchange: Exchange
  /// What the question asked for.
  package let about: Question.Subject
  /// The sentences of the answer, then those of each reply, in order.
  package let sentences: [StorySentence]
  /// Those that count: told for the first time and in answer to the question; in order.
  package let counted: [StorySentence]
  /// The readings of the answer and of each reply.
  package let readings: [TextReading]
  /// For each reply how likely it takes something back, and answers its probe, in thousandths.
  package let replies: [ReplyReading]
  /// How many words were said in all, repetitions left out.
  package let wordCount: Int
  /// How much of it reads as English.
  package internal(set) var fluency = Fluency()
  /// How much the whole story speaks for each aspect, in the order of ``Aspect``.
  package internal(set) var leanings: [Int] = []

  /// Counts of words, marks and neighbours among the words, by which invented words, words in any
  /// order and code are told from speech.
  package struct Fluency: Sendable {
    /// All words.
    package var words = 0
    /// Words that are in no list of the bank and were met in no case.
    package var strange = 0
    /// Marks between and within the words, of any sort.
    package var marks = 0
    /// All pairs of neighbouring words.
    package var pairs = 0
    /// Pairs that were met often in the cases.
    package var familiarPairs = 0
  }

  /// What a reply does to what was said before.
  package struct ReplyReading: Sendable {
    /// How likely it takes back or reduces a claim.
    package var withdraws: Int
    /// How likely it answers its probe with something concrete.
    package var answers: Int
  }

  /// A story as it was read; what is counted of it is set by the reader.
  init(
    exchange: Exchange, about: Question.Subject, sentences: [StorySentence],
    readings: [TextReading], replies: [ReplyReading], wordCount: Int
  ) {
    self.exchange = exchange
    self.about = about
    self.sentences = sentences
    self.readings = readings
    self.replies = replies
    self.wordCount = wordCount
    counted = sentences.filter { $0.standing == .counts }
  }

  /// How much the whole story speaks for an aspect, in thousandths; above 0 it is likelier shown.
  package func leaning(to aspect: Aspect) -> Int { leanings[aspect.column] }

  /// Sums a likelihood over the sentences that count, in thousandths.
  package func total(_ kinds: SentenceKind...) -> Int {
    counted.reduce(0) { $0 + $1.likelihood(of: kinds) }
  }

  /// The likelihood that at least one sentence is of one of the kinds, in thousandths.
  package func atLeastOne(_ kinds: SentenceKind...) -> Int {
    Self.atLeastOne(counted.lazy.map { $0.likelihood(of: kinds) })
  }

  /// The likelihood that at least one of several independent things holds, in thousandths.
  static func atLeastOne(_ likelihoods: some Sequence<Int>) -> Int {
    var none = 1_000_000
    for likelihood in likelihoods { none = none * (1000 - min(999, likelihood)) / 1000 }
    return 1000 - none / 1000
  }

  /// The sentences that can be quoted for something: those likely enough, and where there are none
  /// the likeliest, if it is more than a guess.
  ///
  /// - Parameters:
  ///   - sentences: The sentences to choose from.
  ///   - thresholds: The bounds.
  ///   - likelihood: How likely a sentence says it, in thousandths.
  /// - Returns: The sentences in their order.
  static func quotable(
    _ sentences: [StorySentence], under thresholds: JudgingThresholds,
    likelihood: (StorySentence) -> Int
  ) -> [StorySentence] {
    let found = sentences.filter { likelihood($0) >= thresholds.quote }
    guard found.isEmpty else { return found }
    guard let best = sentences.max(by: { likelihood($0) < likelihood($1) }),
      likelihood(best) >= thresholds.leastQuote
    else { return [] }
    return [best]
  }

  /// The sentences to quote for some kinds, the likeliest, in order of place.
  ///
  /// - Parameters:
  ///   - kinds: The kinds whose likelihoods are added.
  ///   - thresholds: The bounds.
  ///   - limit: How many at most; the likeliest stay.
  /// - Returns: The sentences in order of place; none where no sentence can be quoted.
  package func quotes(
    of kinds: [SentenceKind], under thresholds: JudgingThresholds, limit: Int = 3
  ) -> [StorySentence] {
    let found = Self.quotable(counted, under: thresholds) { $0.likelihood(of: kinds) }
    return Self.likeliest(found, of: kinds, limit: limit)
  }

  /// The sentences most likely of some kinds, at least as likely as a bound, in order of place.
  ///
  /// - Parameters:
  ///   - kinds: The kinds whose likelihoods are added.
  ///   - bound: The least likelihood, in thousandths.
  ///   - limit: How many at most; the likeliest stay.
  /// - Returns: The sentences in order of place.
  package func quotes(
    of kinds: [SentenceKind], atLeast bound: Int, limit: Int = 3
  ) -> [StorySentence] {
    let found = counted.filter { $0.likelihood(of: kinds) >= bound }
    return Self.likeliest(found, of: kinds, limit: limit)
  }

  private static func likeliest(
    _ sentences: [StorySentence], of kinds: [SentenceKind], limit: Int
  ) -> [StorySentence] {
    sentences
      .map { ($0, $0.likelihood(of: kinds)) }
      .sorted { ($1.1, $0.0.number) < ($0.1, $1.0.number) }
      .prefix(limit)
      .map(\.0)
      .sorted { $0.number < $1.number }
  }
}

/// One sentence of a story.
package struct StorySentence: Sendable {
  /// Its number in the story, counted from 0 through answer and replies.
  package var number: Int
  /// Which text it stands in: 0 for the answer, 1 for the first reply.
  package var part: Int
  /// Its number in that text's reading.
  package var index: Int
  /// Where it stands.
  package var quote: Quote
  /// The likeliest kind.
  package var kind: SentenceKind
  /// How likely each kind is, in thousandths, in the order of ``SentenceKind``.
  package var likelihoods: [Int]
  /// How likely it shows what the principle is about, in thousandths.
  package var showsPrinciple: Int
  /// Whether it counts as told, and if not, why.
  package var standing: Standing

  /// Whether a sentence counts.
  package enum Standing: Sendable, Equatable {
    case counts
    /// Said before, word for word or nearly.
    case repeated
    /// Copied from the question or the rubric.
    case pasted
    /// Speaks to the judge instead of answering.
    case addressesJudge
    /// No readable English.
    case unreadable
  }

  /// How likely the sentence is of a kind, in thousandths.
  package func likelihood(of kind: SentenceKind) -> Int { likelihoods[kind.column] }

  /// How likely the sentence is of one of some kinds, in thousandths.
  package func likelihood(of kinds: [SentenceKind]) -> Int {
    kinds.reduce(0) { $0 + likelihood(of: $1) }
  }
}

extension SentenceKind {
  /// The place of the kind among all kinds; a table, because it is asked for at every turn.
  package var column: Int {
    switch self {
    case .situation: 0
    case .ownAct: 1
    case .collectiveAct: 2
    case .othersAct: 3
    case .managerTold: 4
    case .disagreement: 5
    case .concession: 6
    case .commit: 7
    case .resultCustomer: 8
    case .resultBusiness: 9
    case .resultEngineering: 10
    case .resultVague: 11
    case .activity: 12
    case .costOfFailure: 13
    case .reflectionChange: 14
    case .reflectionGeneric: 15
    case .hypothetical: 16
    case .opinion: 17
    case .reportedSpeech: 18
    case .filler: 19
    case .other: 20
    }
  }
}
