import InterviewModel

/// Why no plan was made.
package enum PlanningError: Error, Sendable, Equatable {
  /// The framework has no such role; `known` are its ids in framework order.
  case unknownRole(String, known: [String])
  /// The framework has no such level; `known` are its ids in framework order.
  case unknownLevel(String, known: [String])
  /// No round template serves the role at the level.
  case noTemplate(role: String, level: String)
  /// The bank holds too few questions that suit the role and level for a principle of the plan.
  case noQuestion(principle: String, role: String, level: String)
  /// The request breaks a constraint; `nearest` is the request closest to it that can be planned,
  /// with its rounds (and its principles, where the request gave them) filled in. It is `nil`
  /// where no request for this role and level can be planned.
  case impossible(Constraint, nearest: PlanRequest?)

  /// The first constraint that cannot be met.
  package enum Constraint: Error, Sendable, Equatable {
    /// The number of rounds lies outside what the framework allows or the template holds.
    case rounds(asked: Int, allowed: ClosedRange<Int>)
    /// The role can be asked fewer principles at this level.
    case askable(asked: Int, available: Int)
    /// The rounds have fewer places.
    case tooMany(asked: Int, rounds: Int, hold: Int)
    /// The rounds need more principles, each round at least its smallest number.
    case tooFew(asked: Int, rounds: Int, need: Int)
    /// The principles that every loop must cover are more than the rounds hold.
    case always(count: Int, rounds: Int, hold: Int)
    /// The behavioral minutes of a round hold fewer principles than every round must have.
    case shortRound(title: String, behavioralMinutes: Int, holds: Int, need: Int)
    /// The Bar Raiser may take none of the rounds.
    case noBarRaiser(rounds: Int)
    /// Two loops hold fewer principles than the role can be asked.
    case sweep(available: Int, twoLoopsHold: Int)
  }
}
