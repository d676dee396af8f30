import InterviewModel
import Reading

/// Reads the bank's examples, to see whether the judge takes them as they are labelled.
///
/// An example of a signal is a small story: its rule must find the signal, or not. An example of a
/// beat is a fragment that gives the aspects of whole stories little to go by: there it is enough
/// that its marked words could be quoted for one of the beat's signals, or for the principle.
package struct ExampleReader: Sendable {
  /// The judge to look at.
  private let judge: Judge
  /// The rubrics of the examples of beats, by principle.
  private let rubrics: [String: Rubric]

  /// - Parameters:
  ///   - judge: The judge to look at.
  ///   - rubrics: The rubrics of the examples of beats; others are not needed.
  package init(_ judge: Judge, rubrics: [Rubric] = []) {
    self.judge = judge
    self.rubrics = Dictionary(rubrics.map { ($0.principle, $0) }) { first, _ in first }
  }

  /// Whether the judge sees what a hit shows, or does not see it in a miss.
  ///
  /// - Parameter example: An example of a signal, or of a beat of one of the rubrics; what has
  ///   neither rule nor rubric is never seen.
  /// - Returns: For a hit whether it is seen, for a miss whether it is not.
  /// - Complexity: O(*n*) in the bytes of the example.
  package func isReadAsLabelled(_ example: Example) -> Bool {
    let rubric = rubrics[example.exchange.principle]
    let story = judge.reader.story(
      of: example.exchange, knownText: rubric.map { [$0.about] } ?? [])
    let isSeen =
      switch example.subject {
      case .signal(let signal): finding(of: signal, in: story) != nil
      case .beat(let id):
        rubric?.beats.first { $0.id == id }.map { shows(story, $0, in: example.spans) } ?? false
      }
    return isSeen == example.isHit
  }

  private func finding(of signal: Signal, in story: Story) -> Finding? {
    allSignalRules.first { $0.signal == signal }?
      .finding(in: story, under: judge.thresholds)
  }

  /// Whether a fragment shows a beat in one of its spans; in any of its words when it has none.
  private func shows(_ story: Story, _ beat: Beat, in spans: [Range<Int>]) -> Bool {
    let quote = judge.thresholds.quote
    let sentences = story.counted.filter { sentence in
      let place = sentence.quote.place
      return spans.isEmpty || spans.contains { $0.overlaps(place.start..<place.end) }
    }
    if sentences.contains(where: { $0.showsPrinciple >= quote }) { return true }
    let numbers = Set(sentences.map(\.number))
    return beat.shownBy.contains { signal in
      // A red signal names what is not there: the beat's examples show what it would be.
      guard signal.polarity == .green else { return leans(story, to: beat.covers) }
      if let kind = signal.quotedKind {
        return sentences.contains { $0.likelihood(of: kind) >= quote }
      }
      return finding(of: signal, in: story)?.sentences.contains { numbers.contains($0.number) }
        == true
    }
  }

  /// Whether a story speaks for the aspect that a beat covers.
  private func leans(_ story: Story, to covers: String) -> Bool {
    guard let aspect = Aspect(rawValue: covers) else { return false }
    return story.leaning(to: aspect) >= judge.thresholds.bound(of: aspect)
  }
}

extension Signal {
  /// The one kind of sentence that the signal is quoted from; `nil` where it takes more than that.
  fileprivate var quotedKind: SentenceKind? {
    switch self {
    case .clearIndividualContribution: .ownAct
    case .businessResult: .resultBusiness
    case .customerResult: .resultCustomer
    case .behaviourChange: .reflectionChange
    case .realFailureOwned: .costOfFailure
    case .concession: .concession
    case .commit: .commit
    default: nil
    }
  }
}

extension JudgingThresholds {
  /// How much a story must speak for an aspect.
  fileprivate func bound(of aspect: Aspect) -> Int {
    switch aspect {
    case .result: result
    case .meaning: meaning
    case .ownAct: ownAct
    case .independence: independence
    case .occasion: occasion
    case .principle: principle
    case .substance: substance
    case .evidence: evidence
    case .consequence: consequence
    case .concession: concession
    case .commit: commit
    case .realFailure: realFailure
    case .change: change
    }
  }
}
