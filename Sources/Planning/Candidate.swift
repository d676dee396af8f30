import InterviewModel

/// A principle that a role can be asked at a level, with what it adds to a plan's value.
package struct Candidate: Sendable, Equatable {
  /// The framework's rule for it.
  package var rule: PlanningRules.PrincipleRule
  /// What the role adds to its frequency.
  package var roleBonus: Int
  /// What the level adds to its frequency.
  package var levelBonus: Int
  /// Whether the candidate's latest verdict on it is not inclined.
  package var notInclined: Bool
  /// Whether there were earlier loops and none of them probed it.
  package var neverProbed: Bool
  /// What the earlier loops add to its frequency.
  package var historyBonus: Int

  /// The id of the principle.
  package var id: String { rule.principle }

  /// What covering the principle is worth: its frequency with the bonuses of role, level and
  /// earlier loops.
  package var weight: Int { rule.frequency + roleBonus + levelBonus + historyBonus }

  /// What the principle is worth in one place of a loop, between -1000 and 1000.
  ///
  /// - Parameters:
  ///   - kind: The kind of the round.
  ///   - opens: Whether it is the first question of the loop.
  ///   - closes: Whether it stands in the last round of the loop.
  /// - Returns: The weight with the bonuses of the place.
  package func value(in kind: RoundKind, opens: Bool, closes: Bool) -> Int {
    bounded(
      weight + (rule.likes[kind] ?? 0) + (opens ? rule.opens : 0) + (closes ? rule.closes : 0))
  }

  /// What a second look by the Bar Raiser is worth, between -1000 and 1000.
  package var secondLookValue: Int { bounded(rule.secondLook) }

  /// Keeps sums exact in 64 bits whatever a framework says; sensible figures are below 50.
  private func bounded(_ value: Int) -> Int { min(max(value, -1000), 1000) }
}
