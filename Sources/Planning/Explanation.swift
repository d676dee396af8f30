import InterviewModel

/// Says in one plain sentence why a principle stands in a round.
struct Explanation {
  let role: Role
  let level: Level
  /// Ids of the principles that every loop covers.
  let always: [String]
  /// Ids of the principles that the other loop of a sweep leaves out.
  let leftOut: Set<String>
  let round: PlanningRules.RoundTemplate
  let isLast: Bool

  /// The reason for a first look: why it is in the loop, then why in this round.
  func firstLook(_ candidate: Candidate, opens: Bool) -> String {
    "\(inLoop(candidate)), and \(inRound(candidate, opens: opens))."
  }

  /// The reason for a second look by the Bar Raiser.
  func secondLook(afterRound number: Int) -> String {
    "The Bar Raiser looks again at what round \(number) assesses and compares the two stories."
  }

  private func inLoop(_ candidate: Candidate) -> String {
    if leftOut.contains(candidate.id) { return "The first loop of the sweep leaves it out" }
    if candidate.notInclined { return "Not inclined the last time, so it moved up" }
    if candidate.rule.managersOnly && role.managesPeople {
      return "Every loop for somebody who manages people asks about it"
    }
    if always.contains(candidate.id) { return "Every default loop asks about it" }
    if candidate.neverProbed { return "Not asked in your earlier loops, so it moved up" }
    if candidate.roleBonus > 0 && candidate.roleBonus >= candidate.levelBonus {
      return "It weighs more for this role (\(role.name))"
    }
    if candidate.levelBonus > 0 { return "It weighs more at \(level.id)" }
    // The steps of the scale on which a framework gives frequencies, 1 to 20.
    switch candidate.rule.frequency {
    case 18...: return "Asked in almost every loop"
    case 13...: return "Asked in most loops"
    case 8...: return "Asked in many loops"
    default: return "Asked now and then"
    }
  }

  private func inRound(_ candidate: Candidate, opens: Bool) -> String {
    if opens && candidate.rule.opens > 0 { return "it opens a loop well" }
    if isLast && candidate.rule.closes > 0 { return "it closes a loop well" }
    if let bonus = candidate.rule.likes[round.kind], bonus > 0 {
      switch round.kind {
      case .coding: return "it goes well with coding"
      case .systemDesign: return "it goes well with system design"
      case .behavioral: return "a behavioral round gives it time"
      case .functional: return "it goes well with a case from the work"
      }
    }
    return "this round has room for it"
  }
}
