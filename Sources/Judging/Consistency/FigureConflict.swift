import InterviewModel

/// Finds figures of one thing that differ between two tellings of one story.
///
/// A figure is in conflict when the other telling counts the same thing with another value and
/// neither value stands anywhere in the other telling. Known to err where each telling gives only
/// one end of a change ("sixty a week" in the one, "four a week" in the other) without saying so.
struct FigureConflict {
  let a: StoryFingerprint
  let b: StoryFingerprint
  /// The share of the one telling that stands in the other, in hundredths.
  let coverage: Int

  /// From here on one telling repeats the other nearly sentence by sentence.
  private static let nearCopy = 60
  /// Points from which two figures are taken to count the same thing.
  private static let sameThing = 5

  /// The conflicts in the order of the first telling's figures.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of figures, at most 200 each.
  func conflicts() -> [Conflict] {
    let openA = a.figures.indices.filter { place in
      !b.figures.contains { Self.agree(a.figures[place], $0) }
    }
    var openB = b.figures.indices.filter { place in
      !a.figures.contains { Self.agree($0, b.figures[place]) }
    }
    var result: [Conflict] = []
    for place in openA {
      let figure = a.figures[place]
      let isAlone = openA.count { a.figures[$0].unit == figure.unit } == 1
      let scored = openB.enumerated().map { rank, other in
        let isOnlyPair = isAlone && openB.count { b.figures[$0].unit == figure.unit } == 1
        let extra = coverage >= Self.nearCopy ? (isOnlyPair ? 2 : 1) : 0
        return (rank, points(figure, b.figures[other]) + neighbours(place, other) + extra)
      }
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }),
        best.1 >= Self.sameThing
      else { continue }
      let other = b.figures[openB.remove(at: best.0)]
      result.append(
        Conflict(
          what: figure.unit == .year ? .date : .figure, a: a.sentences[figure.sentence].quote,
          b: b.sentences[other.sentence].quote))
    }
    return result
  }

  /// Whether two figures may be one: the same value, or nearly where one of them is rough.
  private static func agree(_ left: ToldFigure, _ right: ToldFigure) -> Bool {
    guard left.unit == right.unit else {
      return left.value == right.value && (left.unit == .count || right.unit == .count)
    }
    let larger = max(left.value, right.value)
    guard larger > 0 else { return true }
    let tolerance = left.isRough || right.isRough ? 0.25 : left.unit == .duration ? 0.12 : 0.06
    guard left.unit != .year else { return left.value == right.value }
    if abs(left.value - right.value) <= larger * tolerance { return true }
    // "60 a week" and "about 250 a month" are one figure.
    guard left.period > 0, right.period > 0, left.period != right.period else { return false }
    let (first, second) = (left.value / left.period, right.value / right.period)
    return abs(first - second) <= max(first, second) * 0.3
  }

  /// Points for a figure beside them in their sentences that both tell alike: "from 60 to".
  private func neighbours(_ left: Int, _ right: Int) -> Int {
    for step in [-1, 1] {
      guard a.figures.indices.contains(left + step), b.figures.indices.contains(right + step)
      else { continue }
      let (first, second) = (a.figures[left + step], b.figures[right + step])
      if first.sentence == a.figures[left].sentence, second.sentence == b.figures[right].sentence,
        first.unit == second.unit, Self.agree(first, second)
      {
        return 2
      }
    }
    return 0
  }

  /// How surely two figures count the same thing.
  private func points(_ left: ToldFigure, _ right: ToldFigure) -> Int {
    guard left.unit == right.unit else { return -10 }
    if left.period > 0, right.period > 0, left.period != right.period { return -10 }
    var points = left.unit == .count ? 0 : 1
    // That two sums are both in pounds says nothing of what they paid for.
    if left.unit != .money, left.heads.contains(where: right.heads.contains) { points += 3 }
    for place in 0..<3 {
      if left.left[place] != 0, left.left[place] == right.left[place] { points += 1 }
      if left.right[place] != 0, left.right[place] == right.right[place] { points += 1 }
    }
    if left.period > 0, right.period > 0 { points += 1 }
    if left.left[1] != 0, left.left[0...1] == right.left[0...1] {
      points += left.unit == .count ? 1 : 2
    }
    let heads = Set(left.heads).intersection(right.heads)
    let here = a.sentences[left.sentence]
    let there = b.sentences[right.sentence]
    let around = here.stems.filter { there.stems.contains($0) && !heads.contains($0) }
      .reduce(0) { $0 + (a.terms[$1]?.weight ?? 0) }
    points += min(4, around / 4)
    if around >= 4, around * 2 >= min(here.weight, there.weight) { points += 2 }
    // "From sixty" and "to four" are two ends of one change.
    if left.left[0] != right.left[0], Self.ends.contains(left.left[0]),
      Self.ends.contains(right.left[0])
    {
      points -= 3
    }
    return points
  }

  private static let ends: Set<UInt64> = [Vocabularies.from, Vocabularies.to]
}
