import InterviewModel
import Planning
import Testing

@Suite struct PlanningErrorTests {
  private let framework = SampleFrameworks.sixteen

  private func plan(_ request: PlanRequest, of framework: Framework? = nil) throws -> [Plan] {
    try LoopPlanner.plan(
      request, framework: framework ?? self.framework,
      questions: SampleFrameworks.questions(for:))
  }

  @Test func `an unknown role is named beside the known ones`() {
    #expect(
      throws: PlanningError.unknownRole(
        "sdee", known: ["sde", "pm", "tpm", "sdm", "data", "support", "ops", "sales"])
    ) { try plan(PlanRequest(role: "sdee", level: "L5", seed: 1)) }
  }

  @Test func `an unknown level is named beside the known ones`() {
    #expect(throws: PlanningError.unknownLevel("L9", known: ["L4", "L5", "L6", "L7"])) {
      try plan(PlanRequest(role: "sde", level: "L9", seed: 1))
    }
  }

  @Test func `a role without a template is refused`() {
    var framework = framework
    framework.planning.templates.removeLast()
    #expect(throws: PlanningError.noTemplate(role: "pm", level: "L4")) {
      try plan(PlanRequest(role: "pm", level: "L4", seed: 1), of: framework)
    }
  }

  /// A request, the constraint it breaks, and the rounds and principles of the nearest request.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var rounds: Int?
    var principles: Int?
    var sweep = false
    var constraint: PlanningError.Constraint
    var nearest: (rounds: Int?, principles: Int?)

    var testDescription: String {
      "\(rounds.map(String.init) ?? "default") rounds, \(principles ?? 0) principles"
    }
  }

  @Test(arguments: [
    Refusal(rounds: 2, constraint: .rounds(asked: 2, allowed: 3...7), nearest: (3, nil)),
    Refusal(rounds: 8, constraint: .rounds(asked: 8, allowed: 3...7), nearest: (7, nil)),
    Refusal(rounds: -1, constraint: .rounds(asked: -1, allowed: 3...7), nearest: (3, nil)),
    Refusal(rounds: .min, constraint: .rounds(asked: .min, allowed: 3...7), nearest: (3, nil)),
    Refusal(
      principles: .min, constraint: .tooFew(asked: .min, rounds: 5, need: 8), nearest: (5, 8)),
    Refusal(
      principles: .max, constraint: .askable(asked: .max, available: 14), nearest: (5, 12)),
    Refusal(rounds: .max, constraint: .rounds(asked: .max, allowed: 3...7), nearest: (7, nil)),
    Refusal(
      principles: 16, constraint: .askable(asked: 16, available: 14), nearest: (5, 12)),
    Refusal(
      principles: 13, constraint: .tooMany(asked: 13, rounds: 5, hold: 12), nearest: (5, 12)),
    Refusal(
      rounds: 3, principles: 14, constraint: .tooMany(asked: 14, rounds: 3, hold: 8),
      nearest: (6, 14)),
    Refusal(principles: 7, constraint: .tooFew(asked: 7, rounds: 5, need: 8), nearest: (5, 8)),
    Refusal(principles: 0, constraint: .tooFew(asked: 0, rounds: 5, need: 8), nearest: (5, 8)),
    Refusal(
      rounds: 9, principles: 9, constraint: .rounds(asked: 9, allowed: 3...7), nearest: (5, 9)),
    Refusal(
      rounds: 4, principles: 6, sweep: true,
      constraint: .sweep(available: 14, twoLoopsHold: 12), nearest: (4, 7)),
  ])
  func `an impossible request names the constraint and the nearest request`(
    refusal: Refusal
  ) throws {
    var request = PlanRequest(
      role: "sde", level: "L5", rounds: refusal.rounds, principles: refusal.principles, seed: 11,
      sweep: refusal.sweep)
    var expected = request
    expected.rounds = refusal.nearest.rounds
    expected.principles = refusal.nearest.principles
    #expect(throws: PlanningError.impossible(refusal.constraint, nearest: expected)) {
      try plan(request)
    }
    request = expected
    #expect(try plan(request).count == (refusal.sweep ? 2 : 1))
  }

  @Test func `a round too short for two principles is named`() {
    var framework = framework
    framework.planning.templates[1].rounds[2].behavioralMinutes = 15
    #expect(
      throws: PlanningError.impossible(
        .shortRound(title: "coding 2", behavioralMinutes: 15, holds: 1, need: 2), nearest: nil)
    ) { try plan(PlanRequest(role: "sde", level: "L5", seed: 1), of: framework) }
  }

  @Test func `a loop needs a round for the Bar Raiser`() {
    var framework = framework
    for index in framework.planning.templates[1].rounds.indices {
      framework.planning.templates[1].rounds[index].barRaiserMayTake = index == 0 || index == 5
    }
    // The hiring manager's round is never the Bar Raiser's, whatever the template says.
    #expect(
      throws: PlanningError.impossible(
        .noBarRaiser(rounds: 5),
        nearest: PlanRequest(role: "sde", level: "L5", rounds: 6, seed: 1))
    ) {
      try plan(PlanRequest(role: "sde", level: "L5", rounds: 5, seed: 1), of: framework)
    }
  }

  @Test func `more principles for every loop than it holds are refused`() {
    var framework = framework
    framework.planning.always = framework.principles.map(\.id)
    #expect(
      throws: PlanningError.impossible(
        .always(count: 14, rounds: 3, hold: 8),
        nearest: PlanRequest(role: "sde", level: "L5", rounds: 6, seed: 1))
    ) {
      try plan(PlanRequest(role: "sde", level: "L5", rounds: 3, seed: 1), of: framework)
    }
  }

  @Test func `a principle without questions is named`() {
    #expect(
      throws: PlanningError.noQuestion(principle: "dive-deep", role: "sde", level: "L5")
    ) {
      try LoopPlanner.plan(PlanRequest(role: "sde", level: "L5", seed: 1), framework: framework) {
        $0 == "dive-deep" ? [] : SampleFrameworks.questions(for: $0)
      }
    }
  }

  // MARK: - A company with five values

  private func five(perRound: ClosedRange<Int>) -> Framework {
    var framework = framework
    framework.principles = Array(framework.principles.prefix(5))
    framework.planning.principles = Array(framework.planning.principles.prefix(5))
    framework.planning.always = []
    framework.planning.principlesPerRound = perRound
    return framework
  }

  @Test func `a smaller framework is covered whole`() throws {
    let plan = try #require(
      try plan(PlanRequest(role: "sde", level: "L5", seed: 1), of: five(perRound: 1...2)).first)
    #expect(plan.rounds.count == 5)
    #expect(plan.coverage.count == 5)
    #expect(plan.notAssessed.isEmpty)
  }

  @Test func `where five principles cannot fill the default loop a shorter one is planned`() throws
  {
    let plan = try #require(
      try plan(PlanRequest(role: "sde", level: "L5", seed: 1), of: five(perRound: 2...3)).first)
    #expect(plan.rounds.count == 3)
    #expect(plan.coverage.count == 5)
  }

  @Test func `a number of rounds that five principles cannot fill is refused`() {
    #expect(
      throws: PlanningError.impossible(
        .tooFew(asked: 5, rounds: 5, need: 8),
        nearest: PlanRequest(role: "sde", level: "L5", rounds: 3, seed: 1))
    ) {
      try plan(
        PlanRequest(role: "sde", level: "L5", rounds: 5, seed: 1), of: five(perRound: 2...3))
    }
  }
}
