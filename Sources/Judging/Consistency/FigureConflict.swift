import InterviewModel

/// Finds figures of one thing that differ between two tellings of one story.
///
/// A figure is in conflict when the other telling counts the same thing with another value and
/// neither value stands anywhere in the other telling. Known to err where each telling gives only
/// one end of a change ("sixty a week" in the one, "four a week" in the other) without saying so.
struct FigureConflict {
  let a: StoryFingerprint
  let b: StoryFingerprint

  /// Points from which two figures are taken to count the same thing.
  private static let sameThing = 5

  /// The conflicts in the order of the first telling's figures.
  ///
  /// - Complexity: O(*n* · *m*) in the numbers of figures, at most 200 each.
  func conflicts() -> [Conflict] {
    let openA = a.figures.filter { figure in !b.figures.contains { Self.agree(figure, $0) } }
    var openB = b.figures.filter { figure in !a.figures.contains { Self.agree($0, figure) } }
    var result: [Conflict] = []
    for figure in openA {
      let scored = openB.enumerated().map { ($0.offset, points(figure, $0.element)) }
      guard let best = scored.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }),
        best.1 >= Self.sameThing
      else { continue }
      let other = openB.remove(at: best.0)
      result.append(
        Conflict(
          what: figure.unit == .year ? .date : .figure, a: a.sentences[figure.sentence].quote,
          b: b.sentences[other.sentence].quote))
    }
    return result
  }

  /// Whether two figures may be one: the same value, or nearly where one of them is rough.
  private static func agree(_ left: ToldFigure, _ right: ToldFigure) -> Bool {
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

  /// How surely two figures count the same thing.
  private func points(_ left: ToldFigure, _ right: ToldFigure) -> Int {
    guard left.unit == right.unit else { return 0 }
    if left.period > 0, right.period > 0, left.period != right.period { return 0 }
    var points = left.unit == .count ? 0 : 1
    if left.heads.contains(where: right.heads.contains) { points += 3 }
    for place in 0..<3 {
      if left.left[place] != 0, left.left[place] == right.left[place] { points += 1 }
      if left.right[place] != 0, left.right[place] == right.right[place] { points += 1 }
    }
    if left.period > 0, right.period > 0 { points += 1 }
    let heads = Set(left.heads).intersection(right.heads)
    let other = Set(b.sentences[right.sentence].stems)
    let around = a.sentences[left.sentence].stems
      .filter { other.contains($0) && !heads.contains($0) }
      .reduce(0) { $0 + (a.terms[$1]?.weight ?? 0) }
    points += min(4, around / 4)
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
