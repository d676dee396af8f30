import InterviewModel

/// What makes one plan better than another: a sum of whole numbers, all of them data of the
/// framework.
///
/// - For each principle covered: its frequency, what role and level add, and what earlier loops
///   add (judged not inclined last, or never probed).
/// - For its place: what the principle likes about the kind of the round, a bonus for being the
///   first question of the loop, a bonus for standing in the last round.
/// - For each second look of the Bar Raiser: the principle's bonus for it. A second look earns
///   nothing for its place.
///
/// A plan is best when no plan that keeps all constraints has a larger sum. Everything that the sum
/// does not mention (which round the Bar Raiser takes, which of two like rounds a principle stands
/// in) is left to the seed.
package struct PlanObjective: Sendable {
  /// The principles the role can be asked at the level, in framework order.
  package let candidates: [Candidate]
  /// The ids of the principles that every default loop covers, in framework order.
  ///
  /// They are those the framework names and, for a role that manages people, the managers-only ones.
  package let always: [String]

  /// Weighs the framework's principles for one role, level and history.
  ///
  /// A principle without a rule has frequency 1 and no bonus.
  package init(framework: Framework, role: Role, level: Level, history: PlanHistory) {
    let rules = framework.planning
    let rank = framework.rank(ofLevel: level.id) ?? 0
    candidates = framework.principles.compactMap { principle in
      let rule =
        rules.principles.first { $0.principle.equalsIgnoringCase(principle.id) }
        ?? PlanningRules.PrincipleRule(principle: principle.id, frequency: 1)
      let opensAt = rule.managersOnlyUntil.flatMap { framework.rank(ofLevel: $0) } ?? .max
      if rule.managersOnly && !role.managesPeople && rank < opensAt { return nil }
      let notInclined = history.isNotInclined(principle.id)
      let neverProbed = history.neverProbed(principle.id)
      var candidate = Candidate(
        rule: rule, roleBonus: rule.byRole[role.id] ?? 0,
        levelBonus: rule.byLevel[level.id] ?? 0, notInclined: notInclined,
        neverProbed: neverProbed,
        historyBonus: (notInclined ? rules.history.notInclined : 0)
          + (neverProbed ? rules.history.neverProbed : 0))
      candidate.rule.principle = principle.id
      return candidate
    }
    always = candidates.filter { candidate in
      (role.managesPeople && candidate.rule.managersOnly)
        || rules.always.contains { $0.equalsIgnoringCase(candidate.id) }
    }.map(\.id)
  }

  /// The sum for a plan of the role, level and history this objective was made for.
  ///
  /// - Complexity: O(*rp*) in the numbers of assignments and candidates.
  package func value(of plan: Plan) -> Int {
    var value = 0
    var seen: Set<String> = []
    for (index, round) in plan.rounds.enumerated() {
      for (place, assignment) in round.principles.enumerated() {
        guard let candidate = candidates.first(where: { $0.id == assignment.id }) else { continue }
        if seen.insert(assignment.id).inserted {
          value += candidate.value(
            in: round.kind, opens: index == 0 && place == 0,
            closes: index == plan.rounds.count - 1)
        } else {
          value += candidate.secondLookValue
        }
      }
    }
    return value
  }
}
