/// What the loop planner may do and what it prefers, as data of the framework.
package struct PlanningRules: Sendable, Equatable {
  /// How many rounds a loop may have, for example 3...7.
  package var rounds: ClosedRange<Int>
  /// How many different principles a loop covers when nobody says otherwise, for example 8...10.
  package var coverage: ClosedRange<Int>
  /// How many principles one round may be given, for example 2...3.
  package var principlesPerRound: ClosedRange<Int>
  /// The minutes one principle takes, for example 12.
  package var minutesPerPrinciple: Int
  /// How many principles of earlier rounds the Bar Raiser may look at again: the lower bound
  /// freely, up to the upper bound only where the rounds have more places than principles.
  package var secondLooks: ClosedRange<Int>
  /// What earlier loops add to a principle's frequency.
  package var history: HistoryBonus
  /// Ids of principles that every default loop must cover.
  package var always: [String]
  /// One rule a principle, in framework order.
  package var principles: [PrincipleRule]
  /// The round templates, most specific first; the first that suits role and level is used.
  package var templates: [LoopTemplate]

  package init(
    rounds: ClosedRange<Int>, coverage: ClosedRange<Int>, principlesPerRound: ClosedRange<Int>,
    minutesPerPrinciple: Int, secondLooks: ClosedRange<Int> = 1...2,
    history: HistoryBonus = HistoryBonus(), always: [String], principles: [PrincipleRule],
    templates: [LoopTemplate]
  ) {
    self.rounds = rounds
    self.coverage = coverage
    self.principlesPerRound = principlesPerRound
    self.minutesPerPrinciple = minutesPerPrinciple
    self.secondLooks = secondLooks
    self.history = history
    self.always = always
    self.principles = principles
    self.templates = templates
  }

  /// How often a principle is probed, for whom, and where in a loop it likes to stand.
  package struct PrincipleRule: Sendable, Equatable {
    /// The id of the principle.
    package var principle: String
    /// How frequently it is probed, 1 (rarely) to 20 (in almost every loop).
    package var frequency: Int
    /// Added to the frequency for these role ids.
    package var byRole: [String: Int]
    /// Added to the frequency for these level ids.
    package var byLevel: [String: Int]
    /// Assessed only where the role manages people; every default loop of such a role covers it.
    package var managersOnly: Bool
    /// The id of the level from which a managers-only principle is open to every role;
    /// `nil` when it never is.
    package var managersOnlyUntil: String?
    /// Round kinds it likes to stand in, each with a bonus.
    package var likes: [RoundKind: Int]
    /// Bonus for being the first question of the loop.
    package var opens: Int
    /// Bonus for being in the last round of the loop.
    package var closes: Int
    /// Bonus for a second look by the Bar Raiser.
    package var secondLook: Int

    package init(
      principle: String, frequency: Int, byRole: [String: Int] = [:],
      byLevel: [String: Int] = [:], managersOnly: Bool = false,
      managersOnlyUntil: String? = nil, likes: [RoundKind: Int] = [:], opens: Int = 0,
      closes: Int = 0, secondLook: Int = 0
    ) {
      self.principle = principle
      self.frequency = frequency
      self.byRole = byRole
      self.byLevel = byLevel
      self.managersOnly = managersOnly
      self.managersOnlyUntil = managersOnlyUntil
      self.likes = likes
      self.opens = opens
      self.closes = closes
      self.secondLook = secondLook
    }
  }

  /// What earlier loops of the candidate add to the frequency of a principle.
  package struct HistoryBonus: Sendable, Equatable {
    /// Added when its latest verdict is not inclined.
    package var notInclined: Int
    /// Added when there were earlier loops and none of them probed it.
    package var neverProbed: Int

    package init(notInclined: Int = 0, neverProbed: Int = 0) {
      self.notInclined = notInclined
      self.neverProbed = neverProbed
    }
  }

  /// The rounds of a role at some levels.
  package struct LoopTemplate: Sendable, Equatable {
    /// The ids of the roles it serves; empty for all.
    package var roles: [String]
    /// The ids of the levels it serves; empty for all.
    package var levels: [String]
    /// The rounds in the order they are added: a loop of *n* rounds holds the first *n*.
    package var rounds: [RoundTemplate]

    package init(roles: [String], levels: [String], rounds: [RoundTemplate]) {
      self.roles = roles
      self.levels = levels
      self.rounds = rounds
    }
  }

  /// One round of a template.
  package struct RoundTemplate: Sendable, Equatable {
    /// The name on the schedule.
    package var title: String
    /// What the round is besides its behavioral part.
    package var kind: RoundKind
    /// Whether the hiring manager holds it.
    package var hiringManager: Bool
    /// Whether the Bar Raiser may take it over.
    package var barRaiserMayTake: Bool
    /// The whole length in minutes, 45 to 60.
    package var minutes: Int
    /// The minutes spent on principles.
    package var behavioralMinutes: Int
    /// Where it stands in the day: smaller is earlier.
    package var position: Int

    package init(
      title: String, kind: RoundKind, hiringManager: Bool, barRaiserMayTake: Bool, minutes: Int,
      behavioralMinutes: Int, position: Int
    ) {
      self.title = title
      self.kind = kind
      self.hiringManager = hiringManager
      self.barRaiserMayTake = barRaiserMayTake
      self.minutes = minutes
      self.behavioralMinutes = behavioralMinutes
      self.position = position
    }
  }
}
