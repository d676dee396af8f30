import InterviewModel
import Reading

/// Judges that know nothing of stories: they count one thing and are inclined above a bound.
///
/// The bound, and whether more or less is better, is chosen in hindsight on the very cases that
/// are measured, so each figure is the best that such a judge can reach. The engine must stay
/// clear of them.
package struct TrivialJudges: Sendable {
  /// What is counted.
  package enum Measure: String, CaseIterable, Sendable {
    /// Words of answer and replies.
    case length
    /// The word I.
    case i = "count of I"
    /// Figures, in digits or words.
    case figures = "count of figures"
    /// Words that guides to interviews recommend.
    case cueWords = "count of cue words"
  }

  private var cases: [(counts: [Int], decision: Decision, pair: String?)] = []

  package init() {}

  /// Counts a case.
  ///
  /// - Parameters:
  ///   - labelled: The case.
  ///   - story: What the judge read.
  package mutating func add(_ labelled: EvaluationCase, story: Story) {
    var words = 0
    var own = 0
    var figures = 0
    var cues = 0
    for reading in story.readings {
      for token in reading.tokens where token.shape == .word || token.isNumber {
        words += 1
        if token.word == Self.i { own += 1 }
        if Self.cueWords.contains(token.word) { cues += 1 }
      }
      figures += reading.sentences.reduce(0) { $0 + $1.quantities.count }
    }
    cases.append(([words, own, figures, cues], labelled.decision, labelled.pair))
  }

  /// The agreement with people that counting one thing reaches at best.
  ///
  /// - Complexity: O(*n*²) in the cases.
  package func best(_ measure: Measure) -> (agreement: Agreement, pairs: (count: Int, right: Int)) {
    let place = Measure.allCases.firstIndex(of: measure) ?? 0
    var best = (kappa: -2.0, bound: 0, more: true)
    for bound in Set(cases.map { $0.counts[place] }).sorted() {
      for more in [true, false] {
        let kappa = agreement(place, bound, more).kappa ?? -1
        if kappa > best.kappa { best = (kappa, bound, more) }
      }
    }
    var pairs = MinimalPairs()
    for labelled in cases {
      let decision = Self.decision(labelled.counts[place], best.bound, best.more)
      pairs.add(labelled.pair, isRight: decision == labelled.decision)
    }
    return (agreement(place, best.bound, best.more), pairs.bothRight)
  }

  private func agreement(_ place: Int, _ bound: Int, _ more: Bool) -> Agreement {
    var agreement = Agreement()
    for labelled in cases {
      agreement.add(labelled.decision, Self.decision(labelled.counts[place], bound, more))
    }
    return agreement
  }

  private static func decision(_ count: Int, _ bound: Int, _ more: Bool) -> Decision {
    (more ? count >= bound : count < bound) ? .inclined : .notInclined
  }

  private static let i = Word("i")
  private static let cueWords: Set<Word> = Set(
    [
      "because", "result", "results", "resulted", "impact", "increased", "reduced", "improved",
      "achieved", "led", "owned", "drove", "initiative", "data", "customer", "customers",
      "learned", "metrics", "stakeholders", "decided", "delivered", "percent",
    ].map { Word($0) })
}
