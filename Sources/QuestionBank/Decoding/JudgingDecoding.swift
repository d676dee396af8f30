import InterviewModel

/// Reads the `judging` part of `framework.yaml`.
enum JudgingDecoding {
  /// Each key with the bound it sets.
  private static var bounds: [(key: String, bound: WritableKeyPath<JudgingThresholds, Int>)] {
    [
      ("result", \.result), ("meaning", \.meaning), ("ownAct", \.ownAct),
      ("independence", \.independence), ("occasion", \.occasion), ("principle", \.principle),
      ("substance", \.substance), ("evidence", \.evidence), ("consequence", \.consequence),
      ("concession", \.concession), ("commit", \.commit), ("realFailure", \.realFailure),
      ("change", \.change), ("weak", \.weak), ("disagreement", \.disagreement),
      ("quote", \.quote), ("leastQuote", \.leastQuote), ("fewestWords", \.fewestWords),
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
      guard let number = fields[key]?.wholeNumber(in: -10_000...10_000) else { continue }
      thresholds[keyPath: bound] = number
    }
    return thresholds
  }
}
