import InterviewModel
import Judging
import Testing

@Suite struct LoopVoteTests {
  private static let thresholds = OutcomeThresholds(
    enoughData: Fraction(2, 3), inclined: Fraction(2, 3), vetoAbove: Fraction(1, 2))

  private func decide(
    _ rounds: [Debrief.Round], findings: [CrossRoundFinding] = [], always: [String] = []
  ) -> LoopDecision {
    LoopVote(
      thresholds: Self.thresholds,
      always: always.map { Principle(id: $0, name: $0.uppercased(), gloss: "") }
    ).decide(rounds, findings: findings)
  }

  private func finding(
    _ kind: CrossRoundFinding.Kind, _ first: (Int, Int), _ second: (Int, Int)
  ) -> CrossRoundFinding {
    CrossRoundFinding(
      kind: kind, first: Address(round: first.0, exchange: first.1),
      second: Address(round: second.0, exchange: second.1))
  }

  private static let y = Vote.inclined
  private static let n = Vote.notInclined
  private static let o = Vote.noData

  // MARK: - The thresholds

  @Test(
    arguments: [([Vote], LoopDecision.Outcome)]([
      ([], .notEnoughData), ([o, o, o], .notEnoughData), ([y, o, o], .notEnoughData),
      ([y, y, o], .offer), ([y, n, o], .noOffer), ([y, y, n], .offer), ([y, n, n], .noOffer),
      ([n, o, o], .notEnoughData), ([y, y, y, y, n, n], .offer), ([y, y, y, n, n], .noOffer),
      ([y, y, y, y, y, o, o, o], .notEnoughData),
    ]))
  func `two thirds must have data, and two thirds of those be inclined`(
    votes: [Vote], outcome: LoopDecision.Outcome
  ) {
    #expect(decide([SampleVerdicts.round(1, votes)]).outcome == outcome)
  }

  /// All loops of two rounds of three principles, against the rules said once more in one place.
  @Test func `every small loop is decided as the rules say`() {
    let votes = [Self.y, Self.n, Self.o]
    var loops: [[Vote]] = [[]]
    for _ in 0..<6 { loops = loops.flatMap { loop in votes.map { loop + [$0] } } }
    for loop in loops {
      for isDeciding in [false, true] {
        let rounds = [
          SampleVerdicts.round(1, Array(loop[..<3]), barRaiser: isDeciding),
          SampleVerdicts.round(2, Array(loop[3...])),
        ]
        let assessed = loop.filter { $0 != Self.o }
        let expected: LoopDecision.Outcome =
          if Double(assessed.count) < 4 {
            .notEnoughData
          } else if isDeciding && loop[..<3].count(where: { $0 == Self.n }) > 1 {
            .noOffer
          } else if assessed.count(where: { $0 == Self.y }) * 3 < assessed.count * 2 {
            .noOffer
          } else { .offer }
        #expect(decide(rounds).outcome == expected, "\(loop) \(isDeciding)")
      }
    }
  }

  @Test func `more than half of a deciding round refuses alone, half of it does not`() {
    let strong = SampleVerdicts.round(1, Array(repeating: Self.y, count: 9))
    for seat in [LoopDecision.Seat.barRaiser, .hiringManager] {
      let isBar = seat == .barRaiser
      func round(_ votes: [Vote]) -> Debrief.Round {
        SampleVerdicts.round(2, votes, barRaiser: isBar, hiringManager: !isBar)
      }
      #expect(decide([strong, round([Self.y, Self.n])]).outcome == .offer)
      let refused = decide([strong, round([Self.y, Self.n, Self.n])])
      #expect(refused.outcome == .noOffer)
      #expect(refused.reasons == [.veto(round: 2, seat: seat, notInclined: 2, principles: 3)])
      #expect(decide([strong, round([Self.o, Self.o, Self.n])]).outcome == .offer)
    }
    #expect(decide([strong, SampleVerdicts.round(2, [Self.n, Self.n, Self.n])]).outcome == .offer)
  }

  @Test func `every reason that holds is given, and failing principles are named last`() {
    let decision = decide(
      [
        SampleVerdicts.round(1, [Self.n, Self.n], barRaiser: true, hiringManager: true),
        SampleVerdicts.round(2, [Self.y]),
      ], always: ["r2p1", "r1p2"])
    #expect(
      decision.reasons == [
        .veto(round: 1, seat: .barRaiser, notInclined: 2, principles: 2),
        .veto(round: 1, seat: .hiringManager, notInclined: 2, principles: 2),
        .tooFewInclined(inclined: 1, assessed: 3, needed: Fraction(2, 3)),
        .failed(principle: "R1P2", rounds: [1]),
      ])
  }

  // MARK: - Findings between rounds

  @Test func `a contradiction between rounds refuses, one inside a round is only shown`() {
    let rounds = [SampleVerdicts.round(1, [Self.y, Self.y]), SampleVerdicts.round(2, [Self.y])]
    #expect(decide(rounds).outcome == .offer)
    let between = finding(.contradiction, (1, 1), (2, 1))
    #expect(decide(rounds, findings: [between]).outcome == .noOffer)
    #expect(
      decide(rounds, findings: [between]).reasons == [.contradiction(between.first, between.second)]
    )
    #expect(decide(rounds, findings: [finding(.contradiction, (1, 1), (1, 2))]).outcome == .offer)
  }

  @Test func `a story told twice counts once`() {
    let rounds = [
      SampleVerdicts.round(1, [Self.y, Self.n]), SampleVerdicts.round(2, [Self.y, Self.y]),
    ]
    let told = finding(.reuse, (1, 1), (2, 1))
    let decision = decide(rounds, findings: [told])
    #expect(
      decision.reasons == [
        .enoughInclined(inclined: 2, assessed: 3, needed: Fraction(2, 3)),
        .setAside(principle: "r2p1", first: told.first, again: told.second),
      ])
  }

  @Test func `told three times it still counts once`() {
    let rounds = (1...3).map { SampleVerdicts.round($0, [Self.y]) }
    let findings = [finding(.reuse, (1, 1), (2, 1)), finding(.reuse, (2, 1), (3, 1))]
    let decision = decide(rounds, findings: findings)
    #expect(decision.outcome == .notEnoughData)
    #expect(
      decision.reasons.contains(
        .setAside(principle: "r3p1", first: findings[0].first, again: findings[1].second)))
  }

  @Test func `a refused telling takes nothing from an inclined one, and stays refused`() {
    let told = finding(.reuse, (1, 1), (2, 1))
    let first = [SampleVerdicts.round(1, [Self.n]), SampleVerdicts.round(2, [Self.y, Self.y])]
    #expect(decide(first, findings: [told]) == decide(first))
    let second = [SampleVerdicts.round(1, [Self.y, Self.y]), SampleVerdicts.round(2, [Self.n])]
    #expect(decide(second, findings: [told]) == decide(second))
  }

  @Test func `another story of the same principle takes the place of one told before`() {
    let exchanges = [
      SampleVerdicts.exchange(2, 1, .inclined, .clear),
      SampleVerdicts.exchange(2, 2, .inclined, .borderline),
    ]
    let round = Debrief.Round(
      number: 2, title: "", barRaiser: false, hiringManager: false,
      principles: [PrincipleVerdict(id: "p", name: "p", exchanges: exchanges, ballots: [])],
      exchanges: exchanges)
    let decision = decide(
      [SampleVerdicts.round(1, [Self.y]), round], findings: [finding(.reuse, (1, 1), (2, 1))])
    #expect(
      decision.reasons.first
        == .enoughInclined(inclined: 2, assessed: 2, needed: Fraction(2, 3)))
  }

  @Test func `a person's verdict stands whatever was told before`() {
    let coach = Event.Author(role: .coach, name: "Ada")
    var rounds = [SampleVerdicts.round(1, [Self.y]), SampleVerdicts.round(2, [Self.y])]
    rounds[1].principles[0].author = coach
    let decision = decide(rounds, findings: [finding(.reuse, (1, 1), (2, 1))])
    #expect(
      decision.reasons == [.enoughInclined(inclined: 2, assessed: 2, needed: Fraction(2, 3))])
  }
}
