import InterviewModel
import Planning

/// Frameworks for the planner's tests, built in code.
enum SampleFrameworks {
  /// Sixteen principles, eight roles and four levels, with figures like those of the Amazon
  /// framework.
  static let sixteen = Framework(
    id: "sixteen", version: 1, name: "Sixteen",
    defaults: Framework.Defaults(role: "sde", level: "L5", rounds: 5),
    principles: sixteenRules.map { rule in
      Principle(id: rule.principle, name: rule.principle, gloss: "")
    },
    roles: ["sde", "pm", "tpm", "sdm", "data", "support", "ops", "sales"].map { id in
      Role(id: id, name: id.uppercased(), managesPeople: id == "sdm", toldIn: "deeds")
    },
    levels: ["L4", "L5", "L6", "L7"].map { Level(id: $0, bar: "") },
    planning: PlanningRules(
      rounds: 3...7, coverage: 8...10, principlesPerRound: 2...3, minutesPerPrinciple: 12,
      secondLooks: 1...2, history: PlanningRules.HistoryBonus(notInclined: 12, neverProbed: 8),
      always: ["earn-trust", "have-backbone"], principles: sixteenRules,
      templates: [
        template(
          ["sde", "data"], ["L4"],
          [.behavioral, .behavioral, .coding, .coding, .behavioral, .coding, .behavioral]),
        template(
          ["sde", "data", "tpm", "sdm"], ["L5", "L6", "L7"],
          [.behavioral, .behavioral, .coding, .systemDesign, .coding, .behavioral, .behavioral]),
        template(
          [], [],
          [
            .behavioral, .behavioral, .functional, .functional, .behavioral, .functional,
            .behavioral,
          ]),
      ]),
    outcome: thresholds)

  private static let sixteenRules: [PlanningRules.PrincipleRule] = [
    .init(principle: "customer-obsession", frequency: 20, byRole: ["pm": 2], opens: 6),
    .init(principle: "ownership", frequency: 19, opens: 2, secondLook: 3),
    .init(principle: "invent", frequency: 10, likes: [.systemDesign: 2]),
    .init(principle: "are-right", frequency: 7, byLevel: ["L7": 2]),
    .init(principle: "learn", frequency: 9, byLevel: ["L4": 3], secondLook: 4),
    .init(
      principle: "hire-and-develop", frequency: 3, byRole: ["sdm": 15], byLevel: ["L7": 2],
      managersOnly: true, managersOnlyUntil: "L6"),
    .init(principle: "standards", frequency: 11, byLevel: ["L5": 1, "L6": 3, "L7": 5]),
    .init(principle: "think-big", frequency: 6, byLevel: ["L5": 1, "L6": 4, "L7": 8]),
    .init(principle: "bias-for-action", frequency: 17),
    .init(principle: "frugality", frequency: 4, byRole: ["ops": 8]),
    .init(principle: "earn-trust", frequency: 13, likes: [.behavioral: 2], secondLook: 4),
    .init(
      principle: "dive-deep", frequency: 16,
      likes: [.coding: 4, .systemDesign: 4, .functional: 3]),
    .init(principle: "have-backbone", frequency: 14, likes: [.behavioral: 2], secondLook: 4),
    .init(principle: "deliver-results", frequency: 15, closes: 6),
    .init(principle: "employer", frequency: 2, byRole: ["sdm": 12], managersOnly: true),
    .init(principle: "responsibility", frequency: 2),
  ]

  static let thresholds = OutcomeThresholds(
    enoughData: Fraction(2, 3), inclined: Fraction(2, 3), vetoAbove: Fraction(1, 2))

  /// A template whose first round is the hiring manager's and whose second is held last.
  static func template(
    _ roles: [String], _ levels: [String], _ kinds: [RoundKind]
  ) -> PlanningRules.LoopTemplate {
    PlanningRules.LoopTemplate(
      roles: roles, levels: levels,
      rounds: kinds.enumerated().map { index, kind in
        PlanningRules.RoundTemplate(
          title: index == 0 ? "Hiring manager" : "\(kind.rawValue) \(index)", kind: kind,
          hiringManager: index == 0, barRaiserMayTake: index > 0, minutes: 60,
          behavioralMinutes: kind == .behavioral ? 45 : 25, position: index == 1 ? 99 : index)
      })
  }

  /// A framework with few principles and one role and level, small enough to try every plan.
  static func small(
    rules: [PlanningRules.PrincipleRule], always: [String] = [], rounds: Int = 3,
    coverage: ClosedRange<Int>, perRound: ClosedRange<Int> = 1...2,
    secondLooks: ClosedRange<Int> = 1...2, template: PlanningRules.LoopTemplate
  ) -> Framework {
    Framework(
      id: "small", version: 1, name: "Small",
      defaults: Framework.Defaults(role: "any", level: "L1", rounds: rounds),
      principles: rules.map { Principle(id: $0.principle, name: $0.principle, gloss: "") },
      roles: [Role(id: "any", name: "Anybody", managesPeople: false, toldIn: "deeds")],
      levels: [Level(id: "L1", bar: "")],
      planning: PlanningRules(
        rounds: 2...5, coverage: coverage, principlesPerRound: perRound, minutesPerPrinciple: 10,
        secondLooks: secondLooks, always: always, principles: rules, templates: [template]),
      outcome: thresholds)
  }

  /// Twelve questions for any principle: three for each of four levels and all roles.
  static func questions(for principle: String) -> [Question] {
    (0..<12).map { number in
      Question(
        id: "\(principle)-\(number)", principle: principle,
        text: "Tell me about a time, number \(number), that shows \(principle).",
        levels: number < 8 ? ["L1", "L4", "L5", "L6", "L7"] : ["L6", "L7"],
        roles: number % 4 == 3 ? ["sde", "any"] : [], about: .success, draws: [], followUps: [])
    }
  }
}
