import InterviewModel

/// Decides whether a request can be planned for one role and level, and which one nearby can.
struct Feasibility: Sendable {
  let framework: Framework
  let template: PlanningRules.LoopTemplate
  let objective: PlanObjective

  private var rules: PlanningRules { framework.planning }
  private var available: Int { objective.candidates.count }

  /// What a request that can be planned comes down to.
  struct Scope: Sendable {
    /// The rounds.
    var shape: LoopShape
    /// How many different principles the first (or only) loop may cover.
    var counts: ClosedRange<Int>
    /// How many principles a second loop may cover at most.
    var most: Int
  }

  /// Resolves the rounds and the numbers of principles of a request.
  ///
  /// Where the request leaves the rounds open and the default number cannot be filled, the nearest
  /// number that can is taken.
  ///
  /// - Throws: ``PlanningError/impossible(_:nearest:)``.
  func scope(of request: PlanRequest) throws(PlanningError) -> Scope {
    let asked = request.rounds ?? framework.defaults.rounds
    do {
      return try scope(rounds: asked, principles: request.principles, sweep: request.sweep)
    } catch {
      let nearest = nearest(to: request, rounds: asked)
      if request.rounds == nil, request.principles == nil, let rounds = nearest?.rounds,
        let scope = try? scope(rounds: rounds, principles: nil, sweep: request.sweep)
      {
        return scope
      }
      throw .impossible(error, nearest: nearest)
    }
  }

  /// Resolves numbers, or names the first constraint that they break.
  private func scope(
    rounds: Int, principles: Int?, sweep: Bool
  ) throws(PlanningError.Constraint) -> Scope {
    let allowed =
      rules.rounds
      .lowerBound...max(
        rules.rounds.lowerBound, min(rules.rounds.upperBound, template.rounds.count))
    guard allowed.contains(rounds), rounds <= template.rounds.count else {
      throw .rounds(asked: rounds, allowed: allowed)
    }
    let shape = try LoopShape(of: template, rounds: rounds, rules: rules)
    let holds = shape.counts
    if let principles {
      if principles > available { throw .askable(asked: principles, available: available) }
      if principles > holds.upperBound {
        throw .tooMany(asked: principles, rounds: rounds, hold: holds.upperBound)
      }
      if principles < holds.lowerBound {
        throw .tooFew(asked: principles, rounds: rounds, need: holds.lowerBound)
      }
      if sweep && 2 * principles < available {
        throw .sweep(available: available, twoLoopsHold: 2 * principles)
      }
      return Scope(shape: shape, counts: principles...principles, most: principles)
    }
    if holds.lowerBound > available {
      throw .tooFew(asked: available, rounds: rounds, need: holds.lowerBound)
    }
    let most = min(holds.upperBound, available)
    if objective.always.count > most {
      throw .always(count: objective.always.count, rounds: rounds, hold: most)
    }
    if sweep && 2 * most < available {
      throw .sweep(available: available, twoLoopsHold: 2 * most)
    }
    return Scope(
      shape: shape, counts: defaultCounts(holds: holds.lowerBound...most, sweep: sweep), most: most)
  }

  /// The framework's range of principles, moved as little as possible to what the rounds hold,
  /// what every loop must cover and, for a sweep, what the second loop cannot.
  private func defaultCounts(holds: ClosedRange<Int>, sweep: Bool) -> ClosedRange<Int> {
    var needed = max(holds.lowerBound, objective.always.count)
    if sweep { needed = max(needed, available - holds.upperBound) }
    let low = min(max(rules.coverage.lowerBound, needed), holds.upperBound)
    return low...max(low, min(rules.coverage.upperBound, holds.upperBound))
  }
}

// MARK: - The nearest request

extension Feasibility {
  /// The request that can be planned and differs least: in the fewest of rounds and principles,
  /// then by the smallest sum of differences, then rather in principles than in rounds, then with
  /// the smaller numbers.
  ///
  /// - Complexity: O(*rp*) shapes in the numbers of rounds and principles allowed.
  private func nearest(to request: PlanRequest, rounds asked: Int) -> PlanRequest? {
    var best: (request: PlanRequest, distance: [Int])?
    let counts: [Int?] = request.principles == nil ? [nil] : Array(1...max(available, 1))
    // Far beyond every framework's numbers all differences count alike.
    let far = -10_000...10_000
    let asked = min(max(asked, far.lowerBound), far.upperBound)
    let askedCount = min(max(request.principles ?? 0, far.lowerBound), far.upperBound)
    for rounds in rules.rounds {
      for count in counts {
        let byRounds = abs(rounds - asked)
        let byCount = abs((count ?? 0) - askedCount)
        let distance = [
          (byRounds == 0 ? 0 : 1) + (byCount == 0 ? 0 : 1), byRounds + byCount, byRounds, rounds,
          count ?? 0,
        ]
        if let best, !distance.lexicographicallyPrecedes(best.distance) { continue }
        guard (try? scope(rounds: rounds, principles: count, sweep: request.sweep)) != nil
        else { continue }
        var nearest = request
        nearest.rounds = rounds
        nearest.principles = count
        best = (nearest, distance)
      }
    }
    return best?.request
  }
}
