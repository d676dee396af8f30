import InterviewModel

/// The rounds of one loop and how many principles they hold.
struct LoopShape: Sendable {
  /// The rounds in the order they are held, at least one.
  let rounds: [PlanningRules.RoundTemplate]
  /// How many principles each round holds at most, in the same order; never below ``least``.
  let capacities: [Int]
  /// How many principles each round needs.
  let least: Int
  /// How many second looks the Bar Raiser may take: freely, and where they are needed.
  let secondLooks: ClosedRange<Int>
  /// The places in ``rounds`` of those the Bar Raiser may take; never the hiring manager's.
  let barRaisers: [Int]

  /// Takes the first rounds of a template and orders them as they are held.
  ///
  /// Rounds of equal position keep the order of the template.
  ///
  /// - Throws: The constraint of the template that makes every plan of this shape impossible.
  init(
    of template: PlanningRules.LoopTemplate, rounds count: Int, rules: PlanningRules
  ) throws(PlanningError.Constraint) {
    let rounds = template.rounds.prefix(count).enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    self.rounds = rounds
    least = rules.principlesPerRound.lowerBound
    secondLooks = rules.secondLooks
    var capacities: [Int] = []
    for round in rounds {
      let holds = min(
        rules.principlesPerRound.upperBound,
        round.behavioralMinutes / max(rules.minutesPerPrinciple, 1))
      if holds < least {
        throw .shortRound(
          title: round.title, behavioralMinutes: round.behavioralMinutes, holds: holds, need: least
        )
      }
      capacities.append(holds)
    }
    self.capacities = capacities
    barRaisers = rounds.indices.filter { index in
      rounds[index].barRaiserMayTake && !rounds[index].hiringManager
    }
    if barRaisers.isEmpty { throw .noBarRaiser(rounds: count) }
  }

  /// How many different principles the loop can cover with the Bar Raiser in one round and a
  /// number of second looks; `nil` when it cannot take so many there.
  ///
  /// A second look is taken at a principle of an earlier round.
  func counts(barRaiser: Int, secondLooks: Int) -> ClosedRange<Int>? {
    let earlier = capacities[..<barRaiser].reduce(0, +)
    guard secondLooks <= capacities[barRaiser], secondLooks <= earlier else { return nil }
    let own = max(0, least - secondLooks)
    let beyondTheLeast = max(0, secondLooks - least * barRaiser)
    let low = least * (rounds.count - 1) + own + beyondTheLeast
    let high = capacities.reduce(0, +) - secondLooks
    return low <= high ? low...high : nil
  }

  /// How many different principles the loop can cover at all; every number between is possible.
  var counts: ClosedRange<Int> {
    let all = barRaisers.flatMap { barRaiser in
      (0...secondLooks.upperBound).compactMap { counts(barRaiser: barRaiser, secondLooks: $0) }
    }
    let high = capacities.reduce(0, +)
    return (all.map(\.lowerBound).min() ?? high)...high
  }

  /// How many second looks a loop that covers `count` principles may have: no more than the free
  /// ones, unless it needs more; `nil` when no number will do.
  func secondLooks(covering count: Int) -> ClosedRange<Int>? {
    let needed = (0...secondLooks.upperBound).first { looks in
      barRaisers.contains { counts(barRaiser: $0, secondLooks: looks)?.contains(count) ?? false }
    }
    return needed.map { $0...max($0, secondLooks.lowerBound) }
  }
}
