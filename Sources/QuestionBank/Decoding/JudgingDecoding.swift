import InterviewModel

/// Reads the `judging` part of `framework.yaml`.
enum JudgingDecoding {
  /// Each key with the bound it sets.
  private static var bounds: [(key: String, bound: WritableKeyPath<JudgingThresholds, Int>)] {
    [
      ("ownActs", \.ownActs), ("ownShare", \.ownShare), ("result", \.result),
      ("weakResult", \.weakResult), ("hypothetical", \.hypothetical), ("principle", \.principle),
      ("disagreement", \.disagreement), ("concession", \.concession), ("commit", \.commit),
      ("cost", \.cost), ("change", \.change), ("managerTold", \.managerTold),
      ("replyAnswers", \.replyAnswers), ("withdrawn", \.withdrawn), ("fewestWords", \.fewestWords),
      ("quote", \.quote),
    ]
  }

  /// The bounds, with the usual ones where the file says nothing.
  static func thresholds(_ value: YAMLValue) -> JudgingThresholds? {
    let keys = bounds.map(\.key)
    guard
      let fields = value.fields(of: "mapping of thresholds", required: [], optional: keys)
    else { return nil }
    var thresholds = JudgingThresholds()
    for (key, bound) in bounds {
      guard let number = fields[key]?.wholeNumber(in: 0...10_000) else { continue }
      thresholds[keyPath: bound] = number
    }
    return thresholds
  }
}
