import InterviewModel

/// Finds a story that ends well in one telling and badly in the other.
///
/// Known to err where a setback in the middle of a story is told in the one telling only.
struct OutcomeConflict {
  let a: StoryFingerprint
  let b: StoryFingerprint
  /// The share of the one telling that stands in the other, in hundredths.
  let coverage: Int

  /// From here on the endings of two tellings are held against each other as a whole.
  private static let nearCopy = 40
  /// The shared weight of two sentences that speak of the same thing.
  private static let sameThing = 3

  /// The first pair of sentences that cannot both be true; `nil` when there is none.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of endings, at most 200 each.
  func conflict() -> Conflict? {
    for find in [pair, denial, end] {
      if let (first, second) = find(a, b) { return conflict(first, second) }
      if let (first, second) = find(b, a) { return conflict(second, first) }
    }
    return nil
  }

  private func conflict(_ first: Int, _ second: Int) -> Conflict {
    Conflict(what: .outcome, a: a.sentences[first].quote, b: b.sentences[second].quote)
  }

  /// A deed that is told as done in one story and denied in the other.
  private func denial(
    _ good: StoryFingerprint, _ bad: StoryFingerprint
  ) -> (good: Int, bad: Int)? {
    func isSame(_ left: ToldDeed, _ right: ToldDeed) -> Bool {
      guard left.verb == right.verb else { return false }
      return left.objects.filter(right.objects.contains)
        .reduce(0) { $0 + (good.terms[$1]?.weight ?? bad.terms[$1]?.weight ?? 0) } >= Self.sameThing
    }
    for denied in bad.deeds where denied.isNegated {
      guard let done = good.deeds.first(where: { !$0.isNegated && isSame($0, denied) }) else {
        continue
      }
      let isToldTwoWays =
        bad.deeds.contains { !$0.isNegated && isSame($0, denied) }
        || good.deeds.contains { $0.isNegated && isSame($0, denied) }
      if !isToldTwoWays { return (done.sentence, denied.sentence) }
    }
    return nil
  }

  /// One story ends with a success and no failure, the other with a failure and no success.
  private func end(
    _ good: StoryFingerprint, _ bad: StoryFingerprint
  ) -> (good: Int, bad: Int)? {
    guard coverage >= Self.nearCopy else { return nil }
    let half = good.sentences.count / 2
    let success = [
      good.endings.last { $0.isSuccess }?.sentence, good.figures.last?.sentence,
    ].compactMap(\.self).max()
    guard let success, success >= half,
      !good.endings.contains(where: { !$0.isSuccess && $0.sentence >= half }),
      let failure = bad.endings.last(where: { !$0.isSuccess }),
      failure.sentence * 3 >= bad.sentences.count * 2 - 3,
      !bad.endings.contains(where: {
        $0.isSuccess
          && ($0.sentence > failure.sentence || $0.sentence == failure.sentence && $0.isInTurn)
      })
    else { return nil }
    return (success, failure.sentence)
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
        guard
          success.stem == failure.stem && success.kind == .thing
            || shared(good, success.sentence, bad, failure.sentence) >= Self.sameThing
        else { continue }
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
