/// Whether two tellings are of one story, and how much of the one is told again in the other.
struct SameStory {
  let a: StoryFingerprint
  let b: StoryFingerprint
  /// Stems that many stories of one candidate hold: the setting and not the story.
  let setting: Set<UInt64>

  /// Thresholds, tuned on the pairs of `Tests/Cases/consistency.jsonl` that are not held back.
  enum Bound {
    /// ``SameStory/closeness`` from which two tellings are of one story.
    static let oneStory = 140
    /// ``SameStory/closeness`` from which statements can be held against each other.
    static let comparable = 200
    /// ``SameStory/coverage`` from which a telling has the same things in the foreground.
    static let sameForeground = 55
  }

  /// What a shared word counts for, in hundredths of its weight.
  private enum Share {
    static let inBothIntroductions = 25
    static let inOneIntroduction = 60
    static let name = 50
    static let repeated = 130
    static let setting = 40
  }

  /// A figure that both tell with the same unit counts as much as so many hundredths of weight.
  private static let figure = 600

  /// The words of both, heaviest first, each with what it counts for in hundredths of weight.
  func shared() -> [(term: StoryFingerprint.Term, points: Int)] {
    var result: [(stem: UInt64, term: StoryFingerprint.Term, points: Int)] = []
    for (stem, left) in a.terms {
      guard let right = b.terms[stem] else { continue }
      var points = left.weight * 100
      if left.isInIntroduction && right.isInIntroduction {
        points = points * Share.inBothIntroductions / 100
      } else if left.isInIntroduction || right.isInIntroduction {
        points = points * Share.inOneIntroduction / 100
      }
      if left.isName && right.isName { points = points * Share.name / 100 }
      if left.count > 1 && right.count > 1 { points = points * Share.repeated / 100 }
      if setting.contains(stem) { points = points * Share.setting / 100 }
      result.append((stem, right, points))
    }
    return result.sorted { ($1.points, $0.stem) < ($0.points, $1.stem) }.map { ($1, $2) }
  }

  /// How much the tellings share, in relation to the shorter one; from 0, in hundredths.
  ///
  /// The shared weight over the square root of the shorter telling's weight: a long story shares
  /// more words by chance, and a short one has fewer to share.
  func closeness(_ shared: [(term: StoryFingerprint.Term, points: Int)]) -> Int {
    let points = shared.reduce(0) { $0 + $1.points } + sharedFigures() * Self.figure
    let weight = Double(min(a.weight, b.weight))
    return weight > 0 ? Int(Double(points) / weight.squareRoot()) : 0
  }

  /// How many figures both tell with the same unit, of things that are counted in the same words.
  private func sharedFigures() -> Int {
    var seen: Set<Double> = []
    for left in a.figures where left.value >= 3 && !seen.contains(left.value) {
      let isShared = b.figures.contains { right in
        right.value == left.value && right.unit == left.unit
          && (left.unit != .count || right.heads.contains { left.heads.contains($0) })
      }
      if isShared { seen.insert(left.value) }
    }
    return seen.count
  }

  /// The share of each telling's weight that stands in the other's sentences, in hundredths.
  ///
  /// Each sentence is laid beside the sentence of the other telling that holds most of it, or
  /// beside two neighbours; the mean of both directions.
  func coverage() -> Int {
    (Self.coverage(of: a, by: b) + Self.coverage(of: b, by: a)) / 2
  }

  private static func coverage(of a: StoryFingerprint, by b: StoryFingerprint) -> Int {
    var places: [UInt64: [Int]] = [:]
    for (number, sentence) in b.sentences.enumerated() {
      for stem in sentence.stems where places[stem, default: []].count < 24 {
        places[stem, default: []].append(number)
      }
    }
    var covered = 0
    var all = 0
    for sentence in a.sentences where sentence.weight > 0 {
      var weights: [Int: Int] = [:]
      for stem in sentence.stems {
        guard let weight = a.terms[stem]?.weight else { continue }
        var last = -2
        for place in places[stem] ?? [] {
          // A window is named by its first sentence and holds two; a stem counts once in each.
          if place - 1 != last { weights[place - 1, default: 0] += weight }
          weights[place, default: 0] += weight
          last = place
        }
      }
      covered += weights.values.max() ?? 0
      all += sentence.weight
    }
    return all > 0 ? covered * 100 / all : 0
  }
}
