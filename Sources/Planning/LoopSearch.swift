import InterviewModel

/// Finds the best assignment of principles to the rounds of one loop, exactly.
///
/// With the Bar Raiser's round and second looks fixed, what is left is to give each place of the
/// loop a principle of its own at the largest sum, which ``Matching`` solves exactly. The search
/// goes through every number of principles, every round of the Bar Raiser and every set of second
/// looks, and passes over those whose upper bound cannot win.
///
/// Values are shifted up by 32 bits and every choice carries a little seeded noise below, so that
/// the noise decides between plans of equal value and never against a better one. Each of the
/// equally good plans can be chosen; that all are exactly as likely is not promised.
struct LoopSearch: Sendable {
  private let objective: PlanObjective
  private let shape: LoopShape
  private let noise: Noise

  /// How far values stand above the noise; a plan makes fewer than 64 choices.
  private static let shift = 32
  /// The noise of one choice lies between this and its negative.
  private static let noiseBound = 1 << 25
  /// Outweighs every sum of values: for what must be.
  private static let must = 1 << 48
  /// Outweighs every sum of musts: for what must not be.
  private static let mustNot = -(1 << 53)

  init(objective: PlanObjective, shape: LoopShape, generator: inout SplitMix64) {
    self.objective = objective
    self.shape = shape
    noise = Noise(
      candidates: objective.candidates.count, rounds: shape.rounds.count, bound: Self.noiseBound,
      generator: &generator)
  }

  /// Who asks about what, by places in the objective's candidates and in the shape's rounds.
  struct Solution: Sendable, Equatable {
    /// The round the Bar Raiser takes.
    var barRaiser: Int
    /// The first looks of each round, in no particular order; the loop's opener is known to the
    /// objective alone.
    var rounds: [[Int]]
    /// The second looks of the Bar Raiser, ascending.
    var secondLooks: [Int]
    /// The shifted value with the noise of the choices.
    fileprivate var score: Int
  }

  /// Random numbers for each choice a plan makes.
  private struct Noise: Sendable {
    var places: [[Int]]
    var barRaiser: [Int]
    var secondLooks: [Int]

    init(candidates: Int, rounds: Int, bound: Int, generator: inout SplitMix64) {
      // Around zero, so that a plan with more choices is not favoured.
      func draw() -> Int { generator.below(2 * bound + 1) - bound }
      places = (0..<candidates).map { _ in (0..<rounds).map { _ in draw() } }
      barRaiser = (0..<rounds).map { _ in draw() }
      secondLooks = (0..<candidates).map { _ in draw() }
    }
  }
}

// MARK: - Search

extension LoopSearch {
  /// Finds the best solution that keeps every constraint; `nil` when there is none.
  ///
  /// - Parameters:
  ///   - counts: How many different principles may be covered.
  ///   - required: Candidates that must be covered.
  ///   - noSecondLook: Candidates that the Bar Raiser may not look at again.
  /// - Returns: The solution with the largest value, the one of them that the noise prefers.
  /// - Complexity: One matching for each number of principles, round of the Bar Raiser and set of
  ///   second looks that the bound does not exclude.
  func best(
    covering counts: ClosedRange<Int>, required: Set<Int> = [], noSecondLook: Set<Int> = []
  ) -> Solution? {
    var best: Solution?
    for count in counts.reversed() where count <= objective.candidates.count {
      guard let looks = shape.secondLooks(covering: count) else { continue }
      for number in looks {
        let sets = secondLookSets(of: number, without: noSecondLook)
        for barRaiser in shape.barRaisers {
          improve(
            &best, count: count, barRaiser: barRaiser, sets: sets, number: number,
            required: required)
        }
      }
    }
    return best
  }

  /// A set of second looks with its shifted value and noise.
  private struct SecondLooks {
    var members: [Int]
    var score: Int
  }

  /// Every set of `number` candidates that may be looked at again, the best first.
  private func secondLookSets(of number: Int, without excluded: Set<Int>) -> [SecondLooks] {
    var sets = [SecondLooks(members: [], score: 0)]
    for _ in 0..<number {
      sets = sets.flatMap { set in
        (((set.members.last ?? -1) + 1)..<objective.candidates.count)
          .filter { !excluded.contains($0) }
          .map { candidate in
            SecondLooks(
              members: set.members + [candidate],
              score: set.score + noise.secondLooks[candidate]
                + objective.candidates[candidate].secondLookValue << Self.shift)
          }
      }
    }
    // Sorting is stable in effect: equal scores fall back on the members.
    return sets.sorted {
      $0.score != $1.score
        ? $0.score > $1.score : $0.members.lexicographicallyPrecedes($1.members)
    }
  }

  /// Replaces `best` where a better solution has this number of principles and second looks and
  /// this round of the Bar Raiser.
  private func improve(
    _ best: inout Solution?, count: Int, barRaiser: Int, sets: [SecondLooks], number: Int,
    required: Set<Int>
  ) {
    guard shape.counts(barRaiser: barRaiser, secondLooks: number)?.contains(count) == true
    else { return }
    let places = Places(shape: shape, barRaiser: barRaiser, secondLooks: number, covering: count)
    // Without the rule that a second look follows a first one, the places cannot be worth less.
    guard let bound = fill(places, required: required, lookedAtAgain: [], before: barRaiser)
    else { return }
    for set in sets {
      let extra = set.score + noise.barRaiser[barRaiser]
      if let best, bound.score + extra <= best.score { return }
      let filled =
        number == 0
        ? bound
        : fill(places, required: required, lookedAtAgain: set.members, before: barRaiser)
      guard let filled, filled.score + extra > best?.score ?? .min else { continue }
      best = Solution(
        barRaiser: barRaiser, rounds: filled.rounds, secondLooks: set.members,
        score: filled.score + extra)
    }
  }
}

// MARK: - Filling places

extension LoopSearch {
  /// The places for first looks in one shape of loop.
  private struct Places {
    /// The round of each place and whether it must be filled; the loop's opener comes first.
    var list: [(round: Int, mandatory: Bool)] = []
    /// How many places stay empty.
    var empty: Int

    init(shape: LoopShape, barRaiser: Int, secondLooks: Int, covering count: Int) {
      for round in shape.rounds.indices {
        let taken = round == barRaiser ? secondLooks : 0
        for place in 0..<(shape.capacities[round] - taken) {
          list.append((round, place < shape.least - taken))
        }
      }
      empty = list.count - count
    }
  }

  /// First looks with their shifted value and noise.
  private struct Filled {
    var rounds: [[Int]]
    var score: Int
  }

  /// Gives each place a candidate of its own, or leaves it empty, at the largest sum.
  ///
  /// - Returns: `nil` when not all that must be can be.
  private func fill(
    _ places: Places, required: Set<Int>, lookedAtAgain: [Int], before barRaiser: Int
  ) -> Filled? {
    let candidates = objective.candidates.count
    let columns = candidates + places.empty
    guard places.list.count <= columns else { return nil }
    var values: [Int] = []
    values.reserveCapacity(places.list.count * columns)
    for (index, place) in places.list.enumerated() {
      for candidate in 0..<candidates {
        let again = lookedAtAgain.contains(candidate)
        if again && place.round >= barRaiser {
          values.append(Self.mustNot)
        } else {
          let must = again || required.contains(candidate) ? Self.must : 0
          values.append(must + score(of: candidate, in: place.round, opens: index == 0))
        }
      }
      for _ in 0..<places.empty { values.append(place.mandatory ? Self.mustNot : Self.must) }
    }
    let chosen = Matching.columns(rows: places.list.count, columns: columns, values: values)
    var filled = Filled(rounds: shape.rounds.map { _ in [] }, score: 0)
    var missing = required.union(lookedAtAgain)
    for (index, column) in chosen.enumerated() {
      let place = places.list[index]
      if values[index * columns + column] == Self.mustNot { return nil }
      guard column < candidates else { continue }
      missing.remove(column)
      filled.rounds[place.round].append(column)
      filled.score += score(of: column, in: place.round, opens: index == 0)
    }
    // Where required candidates crowd out empty places, more are covered than may be.
    let covered = filled.rounds.reduce(0) { $0 + $1.count }
    return missing.isEmpty && covered == places.list.count - places.empty ? filled : nil
  }

  private func score(of candidate: Int, in round: Int, opens: Bool) -> Int {
    let value = objective.candidates[candidate].value(
      in: shape.rounds[round].kind, opens: opens && round == 0,
      closes: round == shape.rounds.count - 1)
    return value << Self.shift + noise.places[candidate][round]
  }
}
