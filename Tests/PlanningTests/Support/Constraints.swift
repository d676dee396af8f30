import InterviewModel
import Planning

/// Checks a plan against every constraint of the planner, independently of how it was made.
struct Constraints {
  let framework: Framework
  let request: PlanRequest

  private var rules: PlanningRules { framework.planning }

  /// The constraints that a plan breaks, in words; empty when it keeps all.
  func broken(by plan: Plan) -> [String] {
    shape(plan) + assignments(plan) + coverage(plan) + questions(plan) + reasons(plan)
  }

  private func shape(_ plan: Plan) -> [String] {
    var broken: [String] = []
    let count = request.rounds ?? framework.defaults.rounds
    if plan.rounds.count != count { broken.append("\(plan.rounds.count) rounds, not \(count)") }
    if plan.rounds.map(\.number) != Array(1...plan.rounds.count) { broken.append("numbers") }
    guard let template = rules.template(role: request.role, level: request.level) else {
      return broken + ["no template"]
    }
    let held = template.rounds.prefix(count).sorted { $0.position < $1.position }
    if plan.rounds.map(\.title) != held.map(\.title) { broken.append("order of rounds") }
    if plan.rounds.map(\.kind) != held.map(\.kind) { broken.append("kinds of rounds") }
    if plan.rounds.map(\.minutes) != held.map(\.minutes) { broken.append("minutes") }
    let raisers = plan.rounds.indices.filter { plan.rounds[$0].barRaiser }
    if raisers.count != 1 { broken.append("\(raisers.count) Bar Raisers") }
    if raisers.contains(where: { held[$0].hiringManager || !held[$0].barRaiserMayTake }) {
      broken.append("the Bar Raiser took a round of somebody else")
    }
    return broken
  }

  private func assignments(_ plan: Plan) -> [String] {
    var broken: [String] = []
    for round in plan.rounds {
      let holds = min(
        rules.principlesPerRound.upperBound, round.behavioralMinutes / rules.minutesPerPrinciple)
      if round.principles.count < rules.principlesPerRound.lowerBound
        || round.principles.count > holds
      {
        broken.append("round \(round.number) has \(round.principles.count) principles")
      }
      if Set(round.principles.map(\.id)).count != round.principles.count {
        broken.append("round \(round.number) has a principle twice")
      }
    }
    var roundsOf: [String: [Plan.Round]] = [:]
    for round in plan.rounds {
      for assignment in round.principles { roundsOf[assignment.id, default: []].append(round) }
    }
    let twice = roundsOf.filter { $0.value.count > 1 }
    for (principle, rounds) in twice where rounds.count > 2 || !rounds[1].barRaiser {
      broken.append("\(principle) twice and the later is not the Bar Raiser's")
    }
    // More second looks than are free only where the rounds have too many places.
    let least = plan.rounds.count * rules.principlesPerRound.lowerBound
    let needed = least - plan.coverage.count
    if twice.count > rules.secondLooks.upperBound
      || twice.count > max(rules.secondLooks.lowerBound, needed)
    {
      broken.append("\(twice.count) second looks")
    }
    return broken
  }

  private func coverage(_ plan: Plan) -> [String] {
    var broken: [String] = []
    let ids = framework.principles.map(\.id)
    let assigned = Set(plan.rounds.flatMap { $0.principles.map(\.id) })
    if plan.coverage != ids.filter(assigned.contains) { broken.append("coverage") }
    if plan.notAssessed != ids.filter({ !assigned.contains($0) }) { broken.append("notAssessed") }
    let least = plan.rounds.count * rules.principlesPerRound.lowerBound
    if let asked = request.principles {
      if assigned.count != asked { broken.append("\(assigned.count) covered, not \(asked)") }
    } else if !request.sweep {
      let low = max(rules.coverage.lowerBound, least - rules.secondLooks.upperBound)
      let high = max(rules.coverage.upperBound, low)
      if !(low...high).contains(assigned.count) { broken.append("\(assigned.count) covered") }
      for id in rules.always where !assigned.contains(id) { broken.append("\(id) left out") }
    }
    let role = framework.role(request.role)
    let rank = framework.rank(ofLevel: request.level) ?? 0
    for rule in rules.principles where rule.managersOnly {
      let manages = role?.managesPeople ?? false
      let opensAt = rule.managersOnlyUntil.flatMap { framework.rank(ofLevel: $0) } ?? .max
      if assigned.contains(rule.principle) && !manages && rank < opensAt {
        broken.append("\(rule.principle) is for managers only")
      }
      if manages && !assigned.contains(rule.principle) && request.principles == nil
        && !request.sweep
      {
        broken.append("\(rule.principle) is missing in a manager's loop")
      }
    }
    return broken
  }

  private func questions(_ plan: Plan) -> [String] {
    var broken: [String] = []
    for round in plan.rounds {
      if round.questions.map(\.principle) != round.principles.map(\.id) {
        broken.append("questions of round \(round.number)")
      }
      for question in round.questions {
        let known = SampleFrameworks.questions(for: question.principle)
          .first { $0.id == question.id }
        if known?.text != question.text
          || known?.suits(role: request.role, level: request.level) != true
        {
          broken.append("question \(question.id)")
        }
      }
    }
    let ids = plan.rounds.flatMap { $0.questions.map(\.id) }
    if Set(ids).count != ids.count { broken.append("a question twice") }
    return broken
  }

  private func reasons(_ plan: Plan) -> [String] {
    plan.rounds.flatMap(\.principles).filter { assignment in
      !assignment.reason.hasSuffix(".") || assignment.reason.dropLast().contains(".")
        || assignment.reason.first?.isUppercase != true
    }.map { "reason of \($0.id): \($0.reason)" }
  }
}
