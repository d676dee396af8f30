import Guiding
import InterviewModel
import Testing

@Suite struct GuidedRoundTests {
  private let round = GuidedRound(script: GuideFixture.script, interviewer: GuideFixture.friend)
  private let first = "ownership"
  private let second = "have-backbone-disagree-and-commit"

  /// A log in which both questions are over.
  private func asked(_ one: Decision = .inclined, _ two: Decision = .notInclined) -> GuideLog {
    var log = GuideLog()
    log.judge(log.ask(1), first, one)
    log.judge(log.ask(2), second, two)
    return log
  }

  @Test func `it reads, listens, and goes on when a verdict on the notes is recorded`() throws {
    var log = GuideLog()
    #expect(round.next(after: log.transcript) == .read(round.script.items[0]))
    let question = log.ask(1)
    guard case .listen(let item, let attempt) = round.next(after: log.transcript) else {
      Issue.record("it does not listen")
      return
    }
    #expect(item == round.script.items[0])
    #expect(attempt.notes.count == GuideFixture.notes.count)
    log.judge(question, first, .inclined)
    #expect(round.next(after: log.transcript) == .read(round.script.items[1]))
  }

  @Test func `a question that is passed over has no data`() {
    var log = GuideLog()
    log.add(.skipped(.init(reason: "time")), of: log.ask(1, noting: []))
    #expect(round.next(after: log.transcript) == .read(round.script.items[1]))
    #expect(round.engineVerdict(on: first, in: log.transcript) == nil)
  }

  @Test func `nothing is revealed before every vote is in`() {
    var log = asked()
    #expect(round.next(after: log.transcript) == .vote([first, second]))
    log.vote(first, .inclined)
    #expect(round.next(after: log.transcript) == .vote([second]))
    log.vote(second, .noData)
    #expect(round.next(after: log.transcript) == .reveal)
  }

  @Test func `votes and reveals of others do not count`() {
    var log = asked()
    let sam = Event.Author(role: .candidate, name: "Sam")
    log.add(
      .voted(.init(round: 1, principle: first, vote: .inclined, blind: true)), by: sam)
    log.add(.revealed(.init(round: 1)), by: sam)
    #expect(round.next(after: log.transcript) == .vote([first, second]))
  }

  @Test func `only where the views differ there is a second vote, and both stay`() {
    var log = asked()
    log.vote(first, .inclined)
    log.vote(second, .inclined)
    log.add(.revealed(.init(round: 1)))
    #expect(round.next(after: log.transcript) == .voteAgain([second]))
    log.vote(second, .notInclined, blind: false)
    #expect(round.next(after: log.transcript) == .finish)
    #expect(
      log.transcript.votes.filter { $0.payload.principle == second }.map(\.payload.vote)
        == [.inclined, .notInclined])
    #expect(round.differences(in: log.transcript) == [second])
    log.add(.finished(.init(round: 1)), by: GuideFixture.engine)
    #expect(round.next(after: log.transcript) == .done)
  }

  @Test func `whoever agrees is not asked again`() {
    var log = asked()
    log.vote(first, .inclined)
    log.vote(second, .notInclined)
    log.add(.revealed(.init(round: 1)))
    #expect(round.next(after: log.transcript) == .finish)
  }

  @Test func `from any beginning of a round it goes on where it stopped`() {
    var log = asked()
    log.vote(first, .noData)
    log.vote(second, .inclined)
    log.add(.revealed(.init(round: 1)))
    log.vote(first, .inclined, blind: false)
    log.vote(second, .inclined, blind: false)
    log.add(.finished(.init(round: 1)), by: GuideFixture.engine)
    // Played again from each beginning, the same events follow.
    var turns: [GuidedRound.Turn] = []
    for count in 1...log.events.count {
      let transcript = Transcript(id: "t", events: Array(log.events.prefix(count)))
      turns.append(round.next(after: transcript))
    }
    #expect(turns.first == .read(round.script.items[0]))
    #expect(turns.last == .done)
    #expect(turns.contains(.reveal))
    #expect(turns.contains(.voteAgain([first, second])))
    #expect(turns.contains(.voteAgain([second])))
  }
}
