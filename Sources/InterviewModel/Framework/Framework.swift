/// A company's set of principles with everything the program needs to plan, ask and judge a loop.
///
/// A framework is data: it is read from `QuestionBank/<id>/` and never built into the code.
/// Lists keep the order of their files; that order breaks every tie.
package struct Framework: Sendable, Equatable {
  /// The slug by which `--framework` names it, for example `amazon`.
  package var id: String
  /// Counts up with each change that may change a plan or a verdict.
  package var version: Int
  /// The name shown to people.
  package var name: String
  /// What is used where a command or a case names no role, level or number of rounds.
  package var defaults: Defaults
  /// The principles, most fundamental first.
  package var principles: [Principle]
  /// The roles a loop can be planned for.
  package var roles: [Role]
  /// The levels, from the most junior to the most senior.
  package var levels: [Level]
  /// The rules of the loop planner.
  package var planning: PlanningRules
  /// When a loop ends in an offer.
  package var outcome: OutcomeThresholds
  /// From when on what the judge sees counts.
  package var judging: JudgingThresholds

  package init(
    id: String, version: Int, name: String, defaults: Defaults, principles: [Principle],
    roles: [Role], levels: [Level], planning: PlanningRules, outcome: OutcomeThresholds,
    judging: JudgingThresholds = JudgingThresholds()
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.defaults = defaults
    self.principles = principles
    self.roles = roles
    self.levels = levels
    self.planning = planning
    self.outcome = outcome
    self.judging = judging
  }

  /// What is used where nothing is said.
  package struct Defaults: Sendable, Equatable {
    /// The id of the default role.
    package var role: String
    /// The id of the default level.
    package var level: String
    /// The default number of rounds.
    package var rounds: Int

    package init(role: String, level: String, rounds: Int) {
      self.role = role
      self.level = level
      self.rounds = rounds
    }
  }
}

extension Framework {
  /// Finds a principle by its id, without regard to case.
  ///
  /// - Complexity: O(*p*) in the number of principles.
  package func principle(_ id: String) -> Principle? {
    principles.first { $0.id.equalsIgnoringCase(id) }
  }

  /// Finds a role by its id, without regard to case.
  package func role(_ id: String) -> Role? {
    roles.first { $0.id.equalsIgnoringCase(id) }
  }

  /// Finds a level by its id, without regard to case.
  package func level(_ id: String) -> Level? {
    levels.first { $0.id.equalsIgnoringCase(id) }
  }

  /// The place of a level in ``levels``, counted from 0 for the most junior; `nil` when unknown.
  package func rank(ofLevel id: String) -> Int? {
    levels.firstIndex { $0.id.equalsIgnoringCase(id) }
  }
}

/// One principle of a framework.
package struct Principle: Sendable, Equatable {
  /// A kebab-case slug, for example `dive-deep`.
  package var id: String
  /// The name shown to people, for example "Dive Deep".
  package var name: String
  /// What the principle asks of a person, in one or two sentences of our own.
  package var gloss: String

  package init(id: String, name: String, gloss: String) {
    self.id = id
    self.name = name
    self.gloss = gloss
  }
}

/// A job family that a loop can be planned for.
package struct Role: Sendable, Equatable {
  /// A lower-case slug, for example `sde`.
  package var id: String
  /// The name shown to people, for example "Software development engineer".
  package var name: String
  /// Whether the role manages people; manager-only principles appear in such loops.
  package var managesPeople: Bool
  /// What a story in this role is told in, for example "customers and decisions".
  package var toldIn: String

  package init(id: String, name: String, managesPeople: Bool, toldIn: String) {
    self.id = id
    self.name = name
    self.managesPeople = managesPeople
    self.toldIn = toldIn
  }
}

/// A seniority step of a framework.
package struct Level: Sendable, Equatable {
  /// The id shown to people, for example `L5`.
  package var id: String
  /// What this level adds to the bar, in one sentence.
  package var bar: String

  package init(id: String, bar: String) {
    self.id = id
    self.bar = bar
  }
}

/// The thresholds that turn the principles' verdicts into a loop's outcome.
///
/// All are fractions of two whole numbers, so that no rounding enters a decision.
package struct OutcomeThresholds: Sendable, Equatable {
  /// Below this share of assigned principles with any data there is no decision.
  package var enoughData: Fraction
  /// At least this share of all assessed principles must be inclined.
  package var inclined: Fraction
  /// More than this share not inclined in a deciding round (Bar Raiser, hiring manager) is a veto.
  package var vetoAbove: Fraction

  package init(enoughData: Fraction, inclined: Fraction, vetoAbove: Fraction) {
    self.enoughData = enoughData
    self.inclined = inclined
    self.vetoAbove = vetoAbove
  }
}

/// A fraction of two whole numbers.
package struct Fraction: Sendable, Equatable {
  /// The upper number, at least 0.
  package var numerator: Int
  /// The lower number, at least 1.
  package var denominator: Int

  package init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Compares `part / whole` with the fraction, exactly: negative when smaller, 0 when equal.
  package func compare(_ part: Int, of whole: Int) -> Int {
    part * denominator - numerator * whole
  }
}
