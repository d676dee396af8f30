import InterviewModel

/// Finds a story that ends well in one telling and badly in the other.
///
/// Known to err where a setback in the middle of a story is told in the one telling only.
struct OutcomeConflict {
  let a: StoryFingerprint
  let b: StoryFingerprint

  /// The shared weight of two sentences that speak of the same thing.
  private static let sameThing = 4

  /// The first pair of sentences that cannot both be true; `nil` when there is none.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of endings, at most 200 each.
  func conflict() -> Conflict? {
    if let (good, bad) = pair(a, b) {
      return Conflict(what: .outcome, a: a.sentences[good].quote, b: b.sentences[bad].quote)
    }
    if let (good, bad) = pair(b, a) {
      return Conflict(what: .outcome, a: a.sentences[bad].quote, b: b.sentences[good].quote)
    }
    return nil
  }

  /// A success in one story and a failure of the same kind in the other, each without its like in
  /// the other story.
  private func pair(
    _ good: StoryFingerprint, _ bad: StoryFingerprint
  ) -> (good: Int, bad: Int)? {
    for failure in bad.endings where !failure.isSuccess {
      let isToldThere = good.endings.contains {
        !$0.isSuccess && $0.kind == failure.kind
          && shared(good, $0.sentence, bad, failure.sentence) > 0
      }
      if isToldThere { continue }
      for success in good.endings where success.isSuccess && success.kind == failure.kind {
        guard shared(good, success.sentence, bad, failure.sentence) >= Self.sameThing else {
          continue
        }
        let isSuccessThere = bad.endings.contains {
          $0.isSuccess && $0.kind == success.kind && $0.sentence >= failure.sentence
        }
        if !isSuccessThere { return (success.sentence, failure.sentence) }
      }
    }
    return nil
  }

  private func shared(
    _ left: StoryFingerprint, _ first: Int, _ right: StoryFingerprint, _ second: Int
  ) -> Int {
    let stems = Set(right.sentences[second].stems)
    return left.sentences[first].stems.filter(stems.contains)
      .reduce(0) { $0 + (left.terms[$1]?.weight ?? 0) }
  }
}
