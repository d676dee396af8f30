import InterviewModel
import Judging

/// The measures of whole stories with what people missed in them.
struct StoryLesson {
  private struct Row {
    var measures: [Double]
    var isInclined: Bool
    var missing: Set<Aspect>
    var asksForFailure: Bool
    var isBackbone: Bool
  }

  private var rows: [Row] = []

  /// How many stories there are.
  var count: Int { rows.count }

  /// How strongly weights are drawn to 0: the inverse of the variance that is expected of them.
  private static let ridge = 0.5

  /// Adds the stories of a file.
  mutating func add(_ cases: [EvaluationCase], reader: StoryReader) {
    for labelled in cases {
      let story = reader.story(of: labelled.exchange)
      let measures = StoryMeasures(story, withdrawn: StoryReader.withdrawn)
      rows.append(
        Row(
          measures: [1] + measures.values.map { Double($0) / 1000 },
          isInclined: labelled.decision == .inclined, missing: Self.missing(in: labelled),
          asksForFailure: story.about == .failure,
          isBackbone: labelled.exchange.principle.hasPrefix("have-backbone")))
    }
  }

  /// What people missed: in their own words where they gave them, else by the signals they saw.
  private static func missing(in labelled: EvaluationCase) -> Set<Aspect> {
    guard labelled.decision == .notInclined else { return [] }
    let words = Set((labelled.missing ?? []).compactMap(Aspect.init(rawValue:)))
    guard words.isEmpty else { return words }
    return Set((labelled.signals ?? []).compactMap { aspects[$0] })
  }

  private static let aspects: [Signal: Aspect] = [
    .resultMissing: .result, .engineeringOnlyResult: .meaning, .weDominates: .ownAct,
    .managerOnlyOwnership: .independence, .hypothetical: .occasion, .fakeFailure: .realFailure,
    .concessionMissing: .concession, .commitMissing: .commit, .trivialDisagreement: .consequence,
    .offPrinciple: .principle, .keywordStuffing: .substance, .notAnAnswer: .substance,
    .tooShort: .substance, .contradiction: .result,
  ]

  /// Learns every aspect from the stories that show it and those that people missed it in.
  ///
  /// An inclined story shows what applies to it. Of a refused story people name what was decisive:
  /// what else it lacks is left out, but that it was told, when, and by whom they would have said,
  /// so that this counts as shown, if less.
  func weights() -> AspectModel {
    var base: [Int] = []
    var weights = Array(repeating: [Int](), count: StoryMeasures.names.count)
    for aspect in Aspect.allCases {
      let used = rows.filter { row in
        applies(aspect, to: row)
          && (row.isInclined || row.missing.contains(aspect) || Self.isAlwaysNamed(aspect))
      }
      let learnt = LogisticFit(ridge: Self.ridge).weights(
        rows: used.map(\.measures), holds: used.map { !$0.missing.contains(aspect) },
        counts: used.map {
          $0.isInclined || $0.missing.contains(aspect) ? 1 : Self.unnamedCount
        })
      let whole = learnt.map {
        max(-AspectModel.limit, min(AspectModel.limit, Int(($0 * 1000).rounded())))
      }
      base.append(whole[0])
      for place in weights.indices { weights[place].append(whole[place + 1]) }
    }
    return AspectModel(base: base, weights: weights)
  }

  /// How much a refused story counts for an aspect that people did not miss in it.
  private static let unnamedCount = 0.3

  /// Whether people name an aspect whenever it lacks.
  private static func isAlwaysNamed(_ aspect: Aspect) -> Bool {
    switch aspect {
    case .substance, .occasion, .ownAct, .independence: true
    case .result, .meaning, .principle, .evidence, .consequence, .concession, .commit,
      .realFailure, .change:
      false
    }
  }

  private func applies(_ aspect: Aspect, to row: Row) -> Bool {
    switch aspect {
    case .result, .meaning: !row.isBackbone
    case .evidence, .consequence, .concession, .commit: row.isBackbone
    case .realFailure, .change: row.asksForFailure
    case .ownAct, .independence, .occasion, .principle, .substance: true
    }
  }
}
