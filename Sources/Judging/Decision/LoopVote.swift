import InterviewModel

/// Decides how a loop ends, from the rounds' verdicts and the findings between them.
///
/// The verdict that is used for each principle is that of its ``PrincipleVerdict/author``. Each
/// principle of each round is one vote: what the Bar Raiser looks at again counts again.
package struct LoopVote: Sendable {
  /// When a loop ends in an offer.
  package let thresholds: OutcomeThresholds
  /// The principles that every loop must cover; they are named when they fail.
  package let always: [Principle]

  package init(thresholds: OutcomeThresholds, always: [Principle]) {
    self.thresholds = thresholds
    self.always = always
  }

  /// Takes one vote of the meeting.
  ///
  /// Without findings it is the first vote, with them the second. Not enough data comes before a
  /// refusal, and a refusal before an offer; every reason that holds for a refusal is given.
  ///
  /// - Parameters:
  ///   - rounds: The rounds with their verdicts.
  ///   - findings: What was found between exchanges. A contradiction counts when it is between
  ///     two rounds. Of the inclined tellings of one story the first counts, the others are set
  ///     aside where the engine's verdict rests on them; a person's verdict stands.
  /// - Returns: The outcome with its reasons, the deciding ones first.
  /// - Complexity: O(*p* + *f*) in the numbers of principles and findings, but for sorting.
  package func decide(
    _ rounds: [Debrief.Round], findings: [CrossRoundFinding]
  ) -> LoopDecision {
    let (rounds, aside) = setAside(rounds, findings)
    let all = rounds.flatMap(\.principles)
    let assessed = all.filter { $0.verdict != .noData }
    let inclined = assessed.count { $0.verdict == .inclined }
    let named = aside + failures(rounds)
    guard !assessed.isEmpty,
      thresholds.enoughData.compare(assessed.count, of: all.count) >= 0
    else {
      let reason = LoopDecision.Reason.tooLittleData(
        answered: assessed.count, assigned: all.count, needed: thresholds.enoughData)
      return LoopDecision(outcome: .notEnoughData, reasons: [reason] + named)
    }
    var against: [LoopDecision.Reason] = findings.compactMap { finding in
      finding.kind == .contradiction && finding.first.round != finding.second.round
        ? .contradiction(finding.first, finding.second) : nil
    }
    against += rounds.flatMap(vetoes)
    if thresholds.inclined.compare(inclined, of: assessed.count) < 0 {
      against.append(
        .tooFewInclined(
          inclined: inclined, assessed: assessed.count, needed: thresholds.inclined))
    }
    guard against.isEmpty else {
      return LoopDecision(outcome: .noOffer, reasons: against + named)
    }
    let enough = LoopDecision.Reason.enoughInclined(
      inclined: inclined, assessed: assessed.count, needed: thresholds.inclined)
    return LoopDecision(outcome: .offer, reasons: [enough] + named)
  }

  /// The seats of a round from which it is refused.
  private func vetoes(in round: Debrief.Round) -> [LoopDecision.Reason] {
    let count = round.principles.count
    let against = round.principles.count { $0.verdict == .notInclined }
    guard count > 0, thresholds.vetoAbove.compare(against, of: count) > 0 else { return [] }
    var seats: [LoopDecision.Seat] = []
    if round.barRaiser { seats.append(.barRaiser) }
    if round.hiringManager { seats.append(.hiringManager) }
    return seats.map {
      .veto(round: round.number, seat: $0, notInclined: against, principles: count)
    }
  }

  private func failures(_ rounds: [Debrief.Round]) -> [LoopDecision.Reason] {
    always.compactMap { principle in
      let failed = rounds.filter { round in
        round.principles.contains { $0.id == principle.id && $0.verdict == .notInclined }
      }
      return failed.isEmpty
        ? nil : .failed(principle: principle.name, rounds: failed.map(\.number))
    }
  }
}

// MARK: - A story told twice

extension LoopVote {
  /// The rounds with each story counted once, and what was set aside.
  private func setAside(
    _ rounds: [Debrief.Round], _ findings: [CrossRoundFinding]
  ) -> ([Debrief.Round], [LoopDecision.Reason]) {
    let retold = findings.filter { $0.kind == .reuse }
    guard !retold.isEmpty else { return (rounds, []) }
    let stories = StoryGroups(retold)
    var counted: [Address: Address] = [:]
    var reasons: [LoopDecision.Reason] = []
    var rounds = rounds
    for round in rounds.indices {
      for place in rounds[round].principles.indices {
        let verdict = rounds[round].principles[place]
        guard verdict.author.role == .engine, verdict.verdict == .inclined else { continue }
        let tellings = rounds[round].exchanges
          .filter { $0.counts && $0.isAnswered && $0.verdict.principle == verdict.id }
          .strongestFirst()
        let fresh = tellings.first { exchange in
          exchange.verdict.decision == .notInclined
            || stories.story(of: exchange.address).map { counted[$0] == nil } ?? true
        }
        if let fresh {
          rounds[round].principles[place].verdict = Vote(fresh.verdict.decision)
          if fresh.verdict.decision == .inclined, let story = stories.story(of: fresh.address) {
            counted[story] = fresh.address
          }
        } else {
          rounds[round].principles[place].verdict = .noData
        }
        guard fresh?.address != tellings.first?.address, let again = tellings.first?.address,
          let first = stories.story(of: again).flatMap({ counted[$0] })
        else { continue }
        reasons.append(.setAside(principle: verdict.name, first: first, again: again))
      }
    }
    return (rounds, reasons)
  }
}

/// Which exchanges tell one story, by findings in pairs.
private struct StoryGroups {
  private var parents: [Address: Address] = [:]

  init(_ findings: [CrossRoundFinding]) {
    for finding in findings {
      let (first, second) = (root(finding.first), root(finding.second))
      parents[first] = min(first, second)
      parents[second] = min(first, second)
    }
  }

  /// The earliest exchange that tells the story; `nil` when only one does.
  func story(of address: Address) -> Address? {
    parents[address] == nil ? nil : root(address)
  }

  private func root(_ address: Address) -> Address {
    var address = address
    while let parent = parents[address], parent != address { address = parent }
    return address
  }
}
