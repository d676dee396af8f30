import InterviewModel

extension Judge {
  /// Explains every sentence of an exchange that was read.
  ///
  /// - Parameters:
  ///   - reading: What ``read(_:rubric:role:level:explaining:)`` found.
  ///   - rubric: The rubric it was read under.
  ///   - address: Where the exchange stands.
  /// - Returns: One explanation a sentence, in the order of answer and replies.
  /// - Complexity: O(*n* + *s* · *f*) in the bytes, sentences and findings.
  package func explanations(
    of reading: Reading, rubric: Rubric, at address: Address
  ) -> [Explanation] {
    let rules = Dictionary(allSignalRules.map { ($0.signal, $0) }) { first, _ in first }
    return reading.story.sentences.map { sentence in
      let signals = reading.findings.filter { finding in
        finding.sentences.contains { $0.number == sentence.number }
      }
      return Explanation(
        address: Address(
          round: address.round, exchange: address.exchange, line: sentence.number + 1),
        quote: sentence.quote, kinds: Self.kinds(of: sentence),
        setAside: sentence.standing.setAside,
        because: reader.reasons(for: sentence, as: sentence.kind, in: reading.story),
        signals: signals.map { finding in
          Explanation.SignalWords(
            signal: finding.signal, definition: rules[finding.signal]?.definition ?? "",
            failureMode: rules[finding.signal]?.failureMode ?? "",
            beats: rubric.beats.filter { $0.shownBy.contains(finding.signal) }.map(\.label))
        })
    }
  }

  /// The three likeliest kinds, likeliest first; of equal ones the first in the order of kinds.
  private static func kinds(of sentence: StorySentence) -> [Explanation.Likelihood] {
    SentenceKind.allCases
      .map { Explanation.Likelihood(kind: $0, thousandths: sentence.likelihood(of: $0)) }
      .enumerated()
      .sorted { left, right in
        (-left.element.thousandths, left.offset) < (-right.element.thousandths, right.offset)
      }
      .prefix(3).map(\.element)
      .filter { $0.thousandths > 0 }
  }
}

extension StorySentence.Standing {
  /// Why the sentence does not count; `nil` when it does.
  fileprivate var setAside: Explanation.SetAside? {
    switch self {
    case .counts: nil
    case .repeated: .repeated
    case .pasted: .pasted
    case .addressesJudge: .addressesJudge
    case .unreadable: .unreadable
    }
  }
}
