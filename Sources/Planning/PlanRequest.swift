/// What a candidate asks of the planner.
package struct PlanRequest: Sendable, Equatable {
  /// The id of the role, compared without regard to case.
  package var role: String
  /// The id of the level, compared without regard to case.
  package var level: String
  /// How many rounds; `nil` for the framework's default, or for the nearest number that the
  /// framework's principles can fill.
  package var rounds: Int?
  /// How many different principles each loop covers; `nil` for the framework's default range.
  package var principles: Int?
  /// Any value; it chooses among equally good plans and among questions.
  package var seed: UInt64
  /// What earlier loops of the candidate probed.
  package var history: PlanHistory
  /// Whether two loops are planned that together cover every principle the role can be asked.
  package var sweep: Bool

  package init(
    role: String, level: String, rounds: Int? = nil, principles: Int? = nil, seed: UInt64,
    history: PlanHistory = .none, sweep: Bool = false
  ) {
    self.role = role
    self.level = level
    self.rounds = rounds
    self.principles = principles
    self.seed = seed
    self.history = history
    self.sweep = sweep
  }
}
