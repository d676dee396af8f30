/// One vote of the debrief meeting, with the reasons for it.
package struct LoopDecision: Sendable, Equatable {
  /// What was decided.
  package var outcome: Outcome
  /// Why, the deciding reasons first.
  package var reasons: [Reason]

  package init(outcome: Outcome, reasons: [Reason]) {
    self.outcome = outcome
    self.reasons = reasons
  }

  /// How a loop can end.
  package enum Outcome: String, Sendable, Codable, CaseIterable {
    case offer
    case noOffer = "no_offer"
    case notEnoughData = "not_enough_data"
  }

  /// A fact that led to the decision, or that must be named with it.
  package enum Reason: Sendable, Equatable {
    /// Too few of the assigned principles have data.
    case tooLittleData(answered: Int, assigned: Int, needed: Fraction)
    /// Two rounds heard statements that cannot both be true.
    case contradiction(Address, Address)
    /// A deciding round has too many principles not inclined.
    case veto(round: Int, seat: Seat, notInclined: Int, principles: Int)
    /// Too few of the assessed principles are inclined.
    case tooFewInclined(inclined: Int, assessed: Int, needed: Fraction)
    /// Enough of the assessed principles are inclined, and nothing stands against it.
    case enoughInclined(inclined: Int, assessed: Int, needed: Fraction)
    /// A principle that every loop must cover is not inclined in these rounds.
    case failed(principle: String, rounds: [Int])
    /// A story told before was set aside for this principle.
    case setAside(principle: String, first: Address, again: Address)
  }

  /// An interviewer whose round decides.
  package enum Seat: String, Sendable, Codable {
    case barRaiser = "Bar Raiser"
    case hiringManager = "hiring manager"
  }
}

extension LoopDecision.Reason {
  /// The reason as one sentence.
  package var text: String {
    switch self {
    case .tooLittleData(let answered, let assigned, let needed):
      "Only \(answered) of \(assigned) assigned principles have data; "
        + "a decision needs \(needed.words)."
    case .contradiction(let first, let second):
      "Exchanges \(first) and \(second) contradict each other."
    case .veto(let round, let seat, let notInclined, let principles):
      "The \(seat.rawValue) (round \(round)) is not inclined on \(notInclined) of "
        + "\(principles) \(principles == 1 ? "principle" : "principles"), more than half."
    case .tooFewInclined(let inclined, let assessed, let needed):
      "\(inclined) of \(assessed) assessed principles are inclined; an offer needs "
        + "\(needed.words)."
    case .enoughInclined(let inclined, let assessed, let needed):
      "\(inclined) of \(assessed) assessed principles are inclined; an offer needs "
        + "\(needed.words), and nothing stands against it."
    case .failed(let principle, let rounds):
      "\(principle) was not inclined in \(rounds.count == 1 ? "round" : "rounds") "
        + "\(Self.list(rounds.map(String.init)))."
    case .setAside(let principle, let first, let again):
      "\(again) tells the story of \(first) again and counts once; "
        + "\(principle) has no story of its own there."
    }
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Fraction {
  /// The fraction in words where English has short ones, else in digits.
  package var words: String {
    switch (numerator, denominator) {
    case (1, 2): "half"
    case (1, 3): "a third"
    case (2, 3): "two thirds"
    case (3, 4): "three quarters"
    default: "\(numerator)/\(denominator)"
    }
  }
}
