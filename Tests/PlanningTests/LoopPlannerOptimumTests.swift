import InterviewModel
import Planning
import Testing

@testable import struct Planning.SplitMix64

@Suite struct LoopPlannerOptimumTests {
  /// A framework with random figures; the seed is in the name of the failing row.
  private static func framework(seed: UInt64) -> (Framework, rounds: Int) {
    var generator = SplitMix64(seed: seed)
    let count = 4 + generator.below(3)
    let rules = (0..<count).map { index in
      var likes: [RoundKind: Int] = [:]
      for kind in RoundKind.allCases where generator.below(3) == 0 {
        likes[kind] = generator.below(8) - 2
      }
      return PlanningRules.PrincipleRule(
        principle: "p\(index)", frequency: 1 + generator.below(8), likes: likes,
        opens: generator.below(2) * generator.below(9),
        closes: generator.below(2) * generator.below(9),
        secondLook: generator.below(6) - 1)
    }
    let rounds = 2 + generator.below(2)
    let template = PlanningRules.LoopTemplate(
      roles: [], levels: [],
      rounds: (0..<rounds).map { index in
        PlanningRules.RoundTemplate(
          title: "round \(index)", kind: RoundKind.allCases[generator.below(4)],
          hiringManager: index == 0, barRaiserMayTake: index < 2 || generator.below(2) == 0,
          minutes: 60, behavioralMinutes: 20 + 10 * generator.below(2),
          position: generator.below(5))
      })
    let least = 1 + generator.below(2)
    return (
      SampleFrameworks.small(
        rules: rules, always: generator.below(2) == 0 ? ["p1"] : [], rounds: rounds,
        coverage: 3...(3 + generator.below(3)), perRound: least...(least + 1),
        secondLooks: 1...(1 + generator.below(2)), template: template), rounds
    )
  }

  private static func plan(_ framework: Framework, _ request: PlanRequest) throws -> Plan {
    try #require(
      try LoopPlanner.plan(
        request, framework: framework, questions: SampleFrameworks.questions(for:)
      ).first)
  }

  @Test(arguments: 0..<100)
  func `no plan of a small framework is better`(seed: UInt64) throws {
    let (framework, rounds) = Self.framework(seed: seed)
    for count in 1...framework.principles.count {
      let request = PlanRequest(
        role: "any", level: "L1", rounds: rounds, principles: count, seed: seed)
      let every = EveryPlan(
        framework: framework, rounds: rounds,
        covering: count...count)
      do {
        let plan = try Self.plan(framework, request)
        let role = try #require(framework.role("any"))
        let level = try #require(framework.level("L1"))
        let objective = PlanObjective(
          framework: framework, role: role, level: level, history: .none)
        #expect(objective.value(of: plan) == every.best, "\(count) principles")
        #expect(every.optima.contains(EveryPlan.Loop(plan)), "\(count) principles")
      } catch PlanningError.impossible {
        #expect(every.optima.isEmpty, "\(count) principles were refused")
      }
    }
  }

  @Test(arguments: 0..<60)
  func `no plan of the default range is better`(seed: UInt64) throws {
    let (framework, rounds) = Self.framework(seed: seed)
    let request = PlanRequest(role: "any", level: "L1", seed: seed)
    guard let plan = try? Self.plan(framework, request), plan.rounds.count == rounds else { return }
    let range = framework.planning.coverage
    let counts =
      range.contains(plan.coverage.count) ? range : plan.coverage.count...plan.coverage.count
    let every = EveryPlan(framework: framework, rounds: rounds, covering: counts)
    #expect(every.optima.contains(EveryPlan.Loop(plan)))
  }

  /// Three like principles in three like rounds, the first of them the hiring manager's.
  private static let ties = SampleFrameworks.small(
    rules: (0..<3).map { .init(principle: "p\($0)", frequency: 5) }, coverage: 3...3,
    template: PlanningRules.LoopTemplate(
      roles: [], levels: [],
      rounds: (0..<3).map {
        .init(
          title: "round \($0)", kind: .behavioral, hiringManager: $0 == 0,
          barRaiserMayTake: $0 > 0, minutes: 45, behavioralMinutes: 20, position: $0)
      }))

  @Test func `seeds reach each of the equally good plans, none much more often`() throws {
    let every = EveryPlan(framework: Self.ties, rounds: 3, covering: 3...3)
    var found: [EveryPlan.Loop: Int] = [:]
    for seed in 0..<UInt64(every.optima.count * 25) {
      let plan = try Self.plan(
        Self.ties, PlanRequest(role: "any", level: "L1", rounds: 3, seed: seed))
      found[EveryPlan.Loop(plan), default: 0] += 1
    }
    #expect(every.optima.count > 50)
    #expect(Set(found.keys) == every.optima)
    #expect((found.values.max() ?? 0) <= 3 * 25)
  }
}
