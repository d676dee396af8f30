import InterviewModel
import Planning

/// Tries every plan of a small framework and scores it by the framework's figures, sharing no code
/// with the planner.
struct EveryPlan {
  /// Who asks about what, in a form that two ways of planning can compare.
  struct Loop: Hashable {
    var barRaiser: Int
    var rounds: [Set<String>]
    var secondLooks: Set<String>

    /// How many different principles it covers.
    var covered: Int { rounds.reduce(0) { $0 + $1.count } }
  }

  private(set) var best = Int.min
  private(set) var optima: Set<Loop> = []

  private let rules: PlanningRules
  private let rounds: [PlanningRules.RoundTemplate]
  private let counts: ClosedRange<Int>
  private let required: [String]

  /// - Parameters:
  ///   - framework: Without bonuses by role, level or history.
  ///   - count: The number of rounds.
  ///   - counts: How many principles may be covered.
  init(framework: Framework, rounds count: Int, covering counts: ClosedRange<Int>) {
    rules = framework.planning
    rounds = rules.templates[0].rounds.prefix(count).sorted { $0.position < $1.position }
    self.counts = counts
    required = rules.always
    var loops: [Loop] = []
    visit(0, Array(repeating: [], count: count), &loops)
    // More second looks than are free only count where fewer cannot cover as many.
    let fewest = Dictionary(
      loops.map { ($0.covered, $0.secondLooks.count) }, uniquingKeysWith: min)
    for loop in loops {
      let free = rules.secondLooks.lowerBound
      if loop.secondLooks.count > max(fewest[loop.covered] ?? 0, free) { continue }
      let value = value(of: loop)
      if value > best { (best, optima) = (value, []) }
      if value == best { optima.insert(loop) }
    }
  }

  private func visit(_ principle: Int, _ assigned: [Set<String>], _ loops: inout [Loop]) {
    guard principle < rules.principles.count else {
      let covered = assigned.reduce(0) { $0 + $1.count }
      let all = assigned.reduce(into: Set<String>()) { $0.formUnion($1) }
      if counts.contains(covered), required.allSatisfy(all.contains) {
        close(assigned, &loops)
      }
      return
    }
    visit(principle + 1, assigned, &loops)
    for round in assigned.indices {
      var next = assigned
      next[round].insert(rules.principles[principle].principle)
      visit(principle + 1, next, &loops)
    }
  }

  private func close(_ assigned: [Set<String>], _ loops: inout [Loop]) {
    for barRaiser in rounds.indices
    where rounds[barRaiser].barRaiserMayTake && !rounds[barRaiser].hiringManager {
      let earlier = assigned[..<barRaiser].reduce(into: Set<String>()) { $0.formUnion($1) }
      for looks in subsets(of: earlier.sorted()) where looks.count <= rules.secondLooks.upperBound {
        let fits = rounds.indices.allSatisfy { round in
          let held = assigned[round].count + (round == barRaiser ? looks.count : 0)
          let holds = rounds[round].behavioralMinutes / rules.minutesPerPrinciple
          return held >= rules.principlesPerRound.lowerBound
            && held <= min(rules.principlesPerRound.upperBound, holds)
        }
        if fits {
          loops.append(Loop(barRaiser: barRaiser, rounds: assigned, secondLooks: Set(looks)))
        }
      }
    }
  }

  private func subsets(of all: [String]) -> [[String]] {
    all.reduce(into: [[]]) { sets, element in sets += sets.map { $0 + [element] } }
  }

  /// The stated objective.
  private func value(of loop: Loop) -> Int {
    var value = 0
    for rule in rules.principles {
      for (round, members) in loop.rounds.enumerated() where members.contains(rule.principle) {
        value += rule.frequency + (rule.likes[rounds[round].kind] ?? 0)
        if round == rounds.count - 1 { value += rule.closes }
      }
      if loop.secondLooks.contains(rule.principle) { value += rule.secondLook }
    }
    let opening = rules.principles.filter { loop.rounds[0].contains($0.principle) }
    return value + (opening.map(\.opens).max() ?? 0)
  }
}

extension EveryPlan.Loop {
  /// The same of a plan.
  init(_ plan: Plan) {
    let raiser = plan.rounds.firstIndex { $0.barRaiser } ?? -1
    var seen: Set<String> = []
    var again: Set<String> = []
    let rounds = plan.rounds.map { round in
      Set(
        round.principles.map(\.id).filter { id in
          if seen.insert(id).inserted { return true }
          again.insert(id)
          return false
        })
    }
    self.init(barRaiser: raiser, rounds: rounds, secondLooks: again)
  }
}
