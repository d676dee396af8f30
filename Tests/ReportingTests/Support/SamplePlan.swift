import InterviewModel

/// A small plan and the framework that names its parts.
enum SamplePlan {
  static let framework = Framework(
    id: "amazon", version: 1, name: "Amazon",
    defaults: Framework.Defaults(role: "sde", level: "L5", rounds: 3),
    principles: [
      Principle(id: "ownership", name: "Ownership", gloss: ""),
      Principle(id: "dive-deep", name: "Dive Deep", gloss: ""),
      Principle(
        id: "have-backbone", name: "Have Backbone; Disagree and Commit", gloss: ""),
      Principle(id: "are-right-a-lot", name: "Are Right, A Lot", gloss: ""),
    ],
    roles: [
      Role(
        id: "sde", name: "Software development engineer", managesPeople: false, toldIn: "systems")
    ], levels: [Level(id: "L5", bar: "")],
    planning: PlanningRules(
      rounds: 2...7, coverage: 2...3, principlesPerRound: 1...3, minutesPerPrinciple: 12,
      always: [], principles: [], templates: []),
    outcome: OutcomeThresholds(
      enoughData: Fraction(2, 3), inclined: Fraction(2, 3), vetoAbove: Fraction(1, 2)))

  static let plan = Plan(
    framework: "amazon", role: "sde", level: "L5", seed: 7,
    rounds: [
      round(
        1, "Hiring manager", .behavioral, barRaiser: false,
        [
          ("ownership", "It opens a loop well."),
          ("have-backbone", "Every default loop asks about it."),
        ]),
      round(
        2, "Coding", .coding, barRaiser: true,
        [("dive-deep", "It goes well with coding.")]),
    ],
    coverage: ["ownership", "dive-deep", "have-backbone"], notAssessed: ["are-right-a-lot"])

  private static func round(
    _ number: Int, _ title: String, _ kind: RoundKind, barRaiser: Bool,
    _ assignments: [(id: String, reason: String)]
  ) -> Plan.Round {
    Plan.Round(
      number: number, title: title, kind: kind, barRaiser: barRaiser,
      hiringManager: number == 1, minutes: 60, behavioralMinutes: number == 1 ? 45 : 25,
      principles: assignments.map { Plan.Assignment(id: $0.id, reason: $0.reason) },
      questions: assignments.map {
        Plan.PlannedQuestion(
          id: "\($0.id)-1", principle: $0.id, text: "Tell me about a time that shows \($0.id).")
      })
  }
}
