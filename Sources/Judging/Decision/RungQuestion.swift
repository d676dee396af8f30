import InterviewModel

/// The question that leads a result to the next rung of the impact ladder.
enum RungQuestion {
  /// Asks who adopted what was done.
  static let adoption = "Who else works that way now because of it?"
  /// Asks for the meaning, where a rubric has no probe for it.
  static let meaning = "Who felt the difference, and what could they do that they could not before?"
  /// A quote in a question has at most so many words.
  static let quoteWords = 14

  /// The question for a verdict.
  ///
  /// - Parameters:
  ///   - verdict: The verdict with its rung and evidence.
  ///   - rubric: Where a probe for the meaning is looked for; `nil` when it is not known.
  /// - Returns: `nil` without a result and at the top.
  static func question(after verdict: Verdict, rubric: Rubric?) -> String? {
    switch verdict.rung {
    case nil, .outcome: nil
    case .execution: adoption
    case .process: probe(for: verdict, rubric)
    }
  }

  /// A probe of the beat that asks for the meaning, with the candidate's words where it takes any.
  private static func probe(for verdict: Verdict, _ rubric: Rubric?) -> String {
    let beat = rubric?.beats.first {
      $0.need == .required && $0.shownBy.contains(.customerResult)
        && !$0.shownBy.contains(.engineeringOnlyResult)
    }
    guard let probes = beat?.probes else { return meaning }
    let words = verdict.evidence.first { $0.signal == .engineeringOnlyResult }?
      .quote.text.shortened(toWords: quoteWords)
    if let words, let probe = probes.first(where: { $0.contains("{quote}") }) {
      return probe.replacing("{quote}", with: "\"\(words)\"")
    }
    return probes.first { !$0.contains("{") } ?? meaning
  }
}
