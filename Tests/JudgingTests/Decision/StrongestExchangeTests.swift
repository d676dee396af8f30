import InterviewModel
import Judging
import Testing

@Suite struct StrongestExchangeTests {
  @Test func `inclined before not, then by how near the other side is, then by what is missing`() {
    let ordered = [
      SampleVerdicts.exchange(1, 7, .inclined, .clear),
      SampleVerdicts.exchange(1, 6, .inclined, .borderline),
      SampleVerdicts.exchange(1, 5, .notInclined, .borderline, missing: ["a"]),
      SampleVerdicts.exchange(1, 4, .notInclined, .clear, missing: ["a", "b"], met: 2),
      SampleVerdicts.exchange(1, 3, .notInclined, .clear, missing: ["a", "b"], met: 1),
      SampleVerdicts.exchange(1, 2, .notInclined, .clear, missing: ["a", "b", "c"], met: 9),
    ]
    #expect(ordered.reversed().strongestFirst() == ordered)
  }

  @Test func `of equal exchanges the earlier is the stronger`() {
    let pair = [
      SampleVerdicts.exchange(1, 1, .inclined), SampleVerdicts.exchange(1, 2, .inclined),
    ]
    #expect(pair.reversed().strongestFirst() == pair)
  }
}

@Suite struct PrincipleVerdictTests {
  private static let me = Event.Author(role: .candidate, name: "me")
  private static let friend = Event.Author(role: .interviewer, name: "Sam")
  private static let coach = Event.Author(role: .coach, name: "Ada")

  private func ballot(_ author: Event.Author, _ vote: Vote) -> Ballot {
    Ballot(round: 1, principle: "p", author: author, vote: vote, blind: true)
  }

  private func verdict(
    _ exchanges: [JudgedExchange], _ ballots: [Ballot] = []
  ) -> PrincipleVerdict {
    PrincipleVerdict(id: "p", name: "P", exchanges: exchanges, ballots: ballots)
  }

  @Test func `the strongest exchange decides, and the others lend their red signals only`() {
    let verdict = verdict([
      SampleVerdicts.exchange(
        1, 1, .notInclined, missing: ["a"], red: [.hypothetical, .contradiction],
        absent: [.resultMissing]),
      SampleVerdicts.exchange(1, 2, .inclined, .borderline, red: [.weDominates]),
    ])
    #expect(verdict.verdict == .inclined)
    #expect(verdict.strength == .borderline)
    #expect(verdict.exchange == 2)
    #expect(verdict.author == .engine)
    #expect(verdict.alsoRed.map(\.signal) == [.hypothetical, .contradiction, .resultMissing])
    #expect(verdict.alsoRed.map { $0.address.exchange } == [1, 1, 1])
    #expect(verdict.alsoRed.map { $0.quote == nil } == [false, false, true])
  }

  @Test func `two half stories are not pooled into a whole one`() {
    let verdict = verdict([
      SampleVerdicts.exchange(1, 1, .notInclined, .borderline, missing: ["a"]),
      SampleVerdicts.exchange(1, 2, .notInclined, .borderline, missing: ["b"]),
    ])
    #expect(verdict.verdict == .notInclined)
    #expect(verdict.exchange == 1)
  }

  @Test func `without an answer there is no data`() {
    let unanswered = SampleVerdicts.exchange(1, 1, .notInclined, isAnswered: false)
    for exchanges in [[], [unanswered]] {
      let verdict = verdict(exchanges)
      #expect(verdict.verdict == .noData)
      #expect(verdict.strength == nil)
      #expect(verdict.exchange == nil)
    }
  }

  @Test func `an attempt that does not count decides nothing`() {
    let verdict = verdict([
      SampleVerdicts.exchange(1, 1, .notInclined, missing: ["a"]),
      SampleVerdicts.exchange(1, 1, .inclined, counts: false),
    ])
    #expect(verdict.verdict == .notInclined)
    #expect(verdict.alsoRed.isEmpty)
  }

  /// Who voted what, oldest first, and whose verdict is used; the engine is inclined.
  @Test(
    arguments: [(ballots: [(Event.Author, Vote)], used: Vote, by: Event.Author)]([
      ([], .inclined, .engine),
      ([(me, .notInclined)], .inclined, .engine),
      ([(friend, .notInclined)], .notInclined, friend),
      ([(friend, .notInclined), (friend, .inclined)], .inclined, friend),
      ([(coach, .noData), (friend, .notInclined)], .noData, coach),
      ([(friend, .inclined), (coach, .notInclined), (coach, .inclined)], .inclined, coach),
      ([(coach, .notInclined), (me, .inclined)], .notInclined, coach),
    ]))
  func `the latest coach's verdict is used, else the interviewer's, else the engine's`(
    ballots: [(Event.Author, Vote)], used: Vote, by author: Event.Author
  ) {
    let verdict = verdict(
      [SampleVerdicts.exchange(1, 1, .inclined)], ballots.map { ballot($0.0, $0.1) })
    #expect(verdict.verdict == used)
    #expect(verdict.author == author)
    #expect(verdict.engine == .inclined)
    #expect(verdict.strength == (author == .engine ? .clear : nil))
  }
}
