import InterviewModel

/// Plans loops: which rounds are held, who is the Bar Raiser, which principles each round assesses
/// and with which questions.
///
/// The planner is an exact optimiser. Among the plans that keep every constraint it returns one
/// with the largest sum of ``PlanObjective``. The constraints:
///
/// - The rounds are the first of the template of role and level, held in order of their positions.
/// - Exactly one round is the Bar Raiser's: one that the template lets the Bar Raiser take, never
///   the hiring manager's.
/// - Each round assesses as many principles as the framework's `principlesPerRound` allows and its
///   behavioral minutes hold.
/// - The loop covers as many different principles as asked; when nothing is asked, a number in the
///   framework's `coverage` range, moved as little as possible to what rounds and framework hold.
/// - The principles that every loop must cover are covered, unless fewer were asked for.
/// - Managers-only principles are assessed where the role manages people or the level is open to
///   them.
/// - No principle is assessed twice, except that the Bar Raiser may look again at a principle of an
///   earlier round: as often as the lower bound of `secondLooks` allows, and up to its upper bound
///   where the rounds have more places than principles.
/// - No question is asked twice; one the candidate had lately only where no other is left.
///
/// Within a round the principle with the largest weight comes first, ties in framework order; the
/// one that likes most to open stands first in the first round, the one that likes most to close
/// last in the last, and a second look after the first looks.
package enum LoopPlanner {
  /// Plans one loop, or two for a sweep.
  ///
  /// The result depends on the arguments alone. The first loop of a sweep is planned as if it were
  /// alone; the second is the best of those that cover all that the first leaves out, and it holds
  /// as many as fit of the principles that every loop must cover.
  ///
  /// - Parameters:
  ///   - request: What is asked; its seed chooses among equally good plans.
  ///   - framework: The principles, roles, levels and rules.
  ///   - questions: Gives the questions of a principle in the order of the bank. It is called only
  ///     for principles that stand in a plan, at most once for each.
  /// - Returns: One plan, or two when the request asks for a sweep.
  /// - Throws: ``PlanningError``, for the first thing that stands in the way.
  /// - Complexity: One matching of at most 21 places to the principles for each of the Bar Raiser's
  ///   possible rounds and second looks that the bound does not exclude.
  package static func plan(
    _ request: PlanRequest, framework: Framework, questions: (String) -> [Question]
  ) throws(PlanningError) -> [Plan] {
    guard let role = framework.role(request.role) else {
      throw .unknownRole(request.role, known: framework.roles.map(\.id))
    }
    guard let level = framework.level(request.level) else {
      throw .unknownLevel(request.level, known: framework.levels.map(\.id))
    }
    guard let template = framework.planning.template(role: role.id, level: level.id) else {
      throw .noTemplate(role: role.id, level: level.id)
    }
    let objective = PlanObjective(
      framework: framework, role: role, level: level, history: request.history)
    let scope = try Feasibility(framework: framework, template: template, objective: objective)
      .scope(of: request)
    var generator = SplitMix64(seed: request.seed)
    let draw = QuestionDraw(
      role: role.id, level: level.id, recent: request.history.recentQuestions,
      generator: SplitMix64(seed: generator.next()))
    // Each principle's questions are asked for once, whoever needs them.
    var bank: [String: [Question]] = [:]
    var drafting = LoopDrafting(
      framework: framework, role: role, level: level, seed: request.seed, objective: objective,
      shape: scope.shape, generator: generator, draw: draw)
    func asked(_ principle: String) -> [Question] {
      if let known = bank[principle] { return known }
      let found = questions(principle)
      bank[principle] = found
      return found
    }
    let first = try drafting.plan(
      covering: scope.counts, required: objective.always, questions: asked)
    if !request.sweep { return [first] }
    let left = objective.candidates.map(\.id).filter { !first.coverage.contains($0) }
    let most = max(scope.most, left.count)
    let always = objective.always.filter { !left.contains($0) }.prefix(most - left.count)
    let low = max(scope.counts.lowerBound, left.count + always.count)
    let second = try drafting.plan(
      covering: low...max(low, scope.counts.upperBound), required: left + always,
      leftOut: Set(left), questions: asked)
    return [first, second]
  }
}

extension PlanningRules {
  /// The first template that serves a role and a level; ids are compared without regard to case.
  package func template(role: String, level: String) -> LoopTemplate? {
    templates.first { template in
      (template.roles.isEmpty || template.roles.contains { $0.equalsIgnoringCase(role) })
        && (template.levels.isEmpty || template.levels.contains { $0.equalsIgnoringCase(level) })
    }
  }
}
