import InterviewModel
import Recording
import Reviewing
import TestSupport
import Testing

struct TranscriptFilterTests {
  private static let loop: SampleLoop = {
    var loop = SampleLoop(candidate: "Sam", day: "2026-11-20")
    loop.exchange(
      1, 1, answer: "We did.", quote: "We did", decision: .notInclined, signal: .weDominates)
    loop.exchange(1, 2, principle: "earn-trust", answer: "I did.")
    loop.add(
      .voted(.init(round: 1, principle: "ownership", vote: .inclined, blind: true)),
      by: SampleEvents.coach)
    return loop
  }()

  static let rows: [(TranscriptFilter, Bool)] = [
    (.init(), true),
    (.init(candidate: "SA"), true),
    (.init(candidate: "bob"), false),
    (.init(principle: "Ownership"), true),
    (.init(principle: "frugality"), false),
    (.init(principle: "earn-trust", verdict: .inclined), true),
    (.init(principle: "earn-trust", verdict: .notInclined), false),
    (.init(verdict: .notInclined), false),
    (.init(principle: "ownership", verdict: .inclined), true),
    (.init(disputed: true), true),
    (.init(principle: "earn-trust", disputed: true), false),
    (.init(from: "2026-11-20", to: "2026-11-20"), true),
    (.init(from: "2026-11-21"), false),
    (.init(to: "2026-11-19"), false),
    (.init(state: .begun), true),
    (.init(state: .done), false),
    (.init(flag: .unfinished), true),
    (.init(flag: .contested), false),
    (.init(flag: .signal(.weDominates)), true),
    (.init(flag: .signal(.hypothetical)), false),
  ]

  @Test(arguments: rows)
  func `each condition narrows`(_ row: (filter: TranscriptFilter, passes: Bool)) throws {
    let transcript = Self.loop.transcript
    let summary = try #require(JournalSummary(transcript))
    #expect(row.filter.passes(summary) == row.passes)
  }

  @Test func `every name of a flag is read`() {
    for name in TranscriptFilter.Flag.names { #expect(TranscriptFilter.Flag(name) != nil) }
    #expect(TranscriptFilter.Flag("nothing") == nil)
  }
}

struct ReviewedPrincipleTests {
  @Test func `the strongest exchange of a round decides`() throws {
    var loop = SampleLoop()
    loop.exchange(1, 1, answer: "a", decision: .notInclined, strength: .clear)
    loop.exchange(1, 2, answer: "b", decision: .inclined, strength: .borderline)
    let cell = try #require(loop.transcript.decided.first)
    #expect(cell.engine?.decision == .inclined)
    #expect(loop.transcript.decided.count == 1)
  }

  @Test func `an attempt after the reveal does not count`() throws {
    var loop = SampleLoop()
    loop.exchange(1, 1, answer: "a", decision: .notInclined)
    loop.add(.revealed(.init(round: 1)))
    loop.exchange(1, 1, answer: "b", decision: .inclined)
    #expect(loop.transcript.decided.first?.engine?.decision == .notInclined)
  }

  @Test func `a coach goes before an interviewer and he before the engine`() throws {
    var loop = SampleLoop()
    loop.exchange(answer: "a", decision: .inclined)
    func vote(_ vote: Vote) -> Event.Payload {
      .voted(.init(round: 1, principle: "ownership", vote: vote, blind: true))
    }
    #expect(loop.transcript.decided.first?.verdict == .inclined)
    loop.add(vote(.notInclined), by: SampleEvents.friend)
    #expect(loop.transcript.decided.first?.verdict == .notInclined)
    loop.add(vote(.noData), by: SampleEvents.coach)
    #expect(loop.transcript.decided.first?.verdict == .noData)
    loop.add(vote(.inclined), by: loop.candidate)
    #expect(loop.transcript.decided.first?.decider?.author == SampleEvents.coach)
  }
}
