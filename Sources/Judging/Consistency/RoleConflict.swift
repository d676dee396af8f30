import InterviewModel

/// Finds deeds that the speaker claims in one telling and gives to somebody else in the other.
///
/// "We" beside "I" is no conflict. Known to err where two people did much the same thing in turn.
struct RoleConflict {
  let a: StoryFingerprint
  let b: StoryFingerprint
  /// The share of the one telling that stands in the other, in hundredths.
  let coverage: Int

  /// From here on one deed with another doer is enough.
  private static let nearCopy = 60
  /// The shared weight of the things that a deed was done to, for one and the same verb.
  private static let sameVerb = 4
  /// The shared weight for verbs of one class.
  private static let sameClass = 8
  /// The shared weight for any verbs.
  private static let anyVerb = 14
  /// Points from which the deeds are in conflict.
  private var enough: Int { coverage >= Self.nearCopy ? 2 : 3 }

  /// The conflict with the most telling pair of deeds; `nil` when there is none.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of deeds, at most 400 each.
  func conflict() -> Conflict? {
    let forward = pairs(from: a, to: b)
    let backward = pairs(from: b, to: a)
    let (best, isForward) = forward.points >= backward.points ? (forward, true) : (backward, false)
    guard best.points >= enough, let mine = best.mine, let other = best.other else {
      return nil
    }
    return isForward
      ? Conflict(what: .role, a: a.sentences[mine].quote, b: b.sentences[other].quote)
      : Conflict(what: .role, a: a.sentences[other].quote, b: b.sentences[mine].quote)
  }

  /// The deeds of mine in one telling that are another's in the other.
  private func pairs(
    from first: StoryFingerprint, to second: StoryFingerprint
  ) -> (points: Int, mine: Int?, other: Int?) {
    var points = 0
    var best = (points: 0, mine: Int?.none, other: Int?.none)
    var used: Set<Int> = []
    for deed in first.deeds where deed.doer == .me && !deed.isNegated {
      var strongest = (points: 0, index: -1)
      var isMineThere = false
      for (index, other) in second.deeds.enumerated() where !other.isNegated {
        let match = Self.match(deed, other, first)
        guard match > 0 else { continue }
        if other.doer != .other {
          isMineThere = true
          break
        }
        if match > strongest.points, !used.contains(index) { strongest = (match, index) }
      }
      guard !isMineThere, strongest.points > 0 else { continue }
      used.insert(strongest.index)
      points += strongest.points
      if strongest.points > best.points {
        best = (strongest.points, deed.sentence, second.deeds[strongest.index].sentence)
      }
    }
    return (points, best.mine, best.other)
  }

  /// How surely two deeds are one: 0 for not.
  private static func match(
    _ left: ToldDeed, _ right: ToldDeed, _ story: StoryFingerprint
  ) -> Int {
    let objects = left.objects.filter(right.objects.contains)
    let shared = objects.reduce(0) { $0 + (story.terms[$1]?.weight ?? 0) }
    if left.verb == right.verb {
      if ToldDeed.leading.contains(left.verb) { return 2 }
      return shared >= anyVerb ? 3 : shared >= sameVerb ? 2 : 0
    }
    guard objects.count >= 2 else { return 0 }
    if left.classes & right.classes != 0, shared >= sameClass { return 2 }
    return shared >= anyVerb ? 1 : 0
  }
}
