import InterviewModel

/// Turns the best solution for one loop into a plan with reasons and questions.
struct LoopDrafting {
  let framework: Framework
  let role: Role
  let level: Level
  let seed: UInt64
  let objective: PlanObjective
  let shape: LoopShape
  var generator: SplitMix64
  var draw: QuestionDraw

  /// Plans the next loop; questions of loops planned before count as asked lately.
  ///
  /// A second look is taken only at a principle with two questions that suit role and level.
  ///
  /// - Parameters:
  ///   - counts: How many different principles may be covered.
  ///   - required: Ids of principles that must be covered, as far as so many may be.
  ///   - leftOut: Ids of principles that the other loop of a sweep leaves out.
  ///   - questions: Gives the questions of a principle.
  /// - Returns: The best plan, with reasons and questions.
  /// - Throws: ``PlanningError/noQuestion(principle:role:level:)``.
  mutating func plan(
    covering counts: ClosedRange<Int>, required: [String], leftOut: Set<String> = [],
    questions: (String) -> [Question]
  ) throws(PlanningError) -> Plan {
    let search = LoopSearch(objective: objective, shape: shape, generator: &generator)
    let must = required.count <= counts.lowerBound ? required : []
    let places = Set(
      objective.candidates.indices.filter { must.contains(objective.candidates[$0].id) })
    var noSecondLook: Set<Int> = []
    while let solution = search.best(
      covering: counts, required: places, noSecondLook: noSecondLook)
    {
      let short = solution.secondLooks.filter { candidate in
        questions(objective.candidates[candidate].id)
          .count { $0.suits(role: role.id, level: level.id) } < 2
      }
      if short.isEmpty {
        return try plan(from: solution, leftOut: leftOut, questions: questions)
      }
      noSecondLook.formUnion(short)
    }
    // The counts can be met, so only a lack of questions for second looks leads here.
    let principle = noSecondLook.min().map { objective.candidates[$0].id } ?? ""
    throw .noQuestion(principle: principle, role: role.id, level: level.id)
  }

  private mutating func plan(
    from solution: LoopSearch.Solution, leftOut: Set<String>, questions: (String) -> [Question]
  ) throws(PlanningError) -> Plan {
    var rounds: [Plan.Round] = []
    var used: Set<String> = []
    for (index, template) in shape.rounds.enumerated() {
      let assigned = ordered(solution, round: index)
      var planned: [Plan.PlannedQuestion] = []
      for assignment in assigned {
        let id = objective.candidates[assignment.candidate].id
        guard let question = draw.draw(from: questions(id), without: used) else {
          throw .noQuestion(principle: id, role: role.id, level: level.id)
        }
        used.insert(question.id)
        planned.append(Plan.PlannedQuestion(id: question.id, principle: id, text: question.text))
      }
      let explanation = Explanation(
        role: role, level: level, always: objective.always, leftOut: leftOut, round: template,
        isLast: index == shape.rounds.count - 1)
      rounds.append(
        Plan.Round(
          number: index + 1, title: template.title, kind: template.kind,
          barRaiser: index == solution.barRaiser, hiringManager: template.hiringManager,
          minutes: template.minutes, behavioralMinutes: template.behavioralMinutes,
          principles: assigned.enumerated().map { place, assignment in
            let candidate = objective.candidates[assignment.candidate]
            let firstLook = solution.rounds.firstIndex { $0.contains(assignment.candidate) } ?? 0
            return Plan.Assignment(
              id: candidate.id,
              reason: assignment.again
                ? explanation.secondLook(afterRound: firstLook + 1)
                : explanation.firstLook(candidate, opens: index == 0 && place == 0))
          }, questions: planned))
    }
    draw.remember(rounds.flatMap(\.questions))
    let covered = Set(solution.rounds.joined().map { objective.candidates[$0].id })
    let ids = framework.principles.map(\.id)
    return Plan(
      framework: framework.id, role: role.id, level: level.id, seed: seed, rounds: rounds,
      coverage: ids.filter(covered.contains), notAssessed: ids.filter { !covered.contains($0) })
  }

  /// The looks of one round in the order they are asked.
  private func ordered(
    _ solution: LoopSearch.Solution, round: Int
  ) -> [(candidate: Int, again: Bool)] {
    let candidates = objective.candidates
    var looks = solution.rounds[round].sorted {
      (-candidates[$0].weight, $0) < (-candidates[$1].weight, $1)
    }.map { (candidate: $0, again: false) }
    if round == solution.barRaiser { looks += solution.secondLooks.map { ($0, true) } }
    if round == shape.rounds.count - 1 {
      move(from: &looks, to: { $0.endIndex }, largest: { candidates[$0].rule.closes })
    }
    if round == 0 {
      move(from: &looks, to: { $0.startIndex }, largest: { candidates[$0].rule.opens })
    }
    return looks
  }

  /// Moves the first look with the largest bonus above the others' to one end.
  private func move(
    from looks: inout [(candidate: Int, again: Bool)],
    to place: ([(candidate: Int, again: Bool)]) -> Int, largest bonus: (Int) -> Int
  ) {
    let first = looks.filter { !$0.again }.map { bonus($0.candidate) }
    guard let most = first.max(), first.contains(where: { $0 < most }) || most > 0,
      let index = looks.firstIndex(where: { !$0.again && bonus($0.candidate) == most })
    else { return }
    let look = looks.remove(at: index)
    looks.insert(look, at: place(looks))
  }
}
