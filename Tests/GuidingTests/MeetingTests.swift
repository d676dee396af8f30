import Guiding
import InterviewModel
import Testing

@Suite struct MeetingTests {
  private let kim = Event.Author(role: .interviewer, name: "Kim")

  /// A loop of two rounds, the second of which is the Bar Raiser's and led by Kim.
  private func log(finishing rounds: [Int] = [1, 2]) -> GuideLog {
    var opened = GuideFixture.opened
    var second = GuideFixture.round
    second.number = 2
    second.barRaiser = true
    second.hiringManager = false
    opened.plan.rounds.append(second)
    var log = GuideLog(opened: opened)
    log.ask(1)
    var asked = GuideFixture.script.items[0].asked
    asked.round = 2
    let question = log.add(.asked(asked), by: kim)
    log.add(.noted(.init(text: "the same export again", seconds: 3)), of: question, by: kim)
    for round in rounds { log.add(.finished(.init(round: round)), by: GuideFixture.engine) }
    return log
  }

  @Test func `the Bar Raiser decides before the hiring manager`() throws {
    let meeting = try #require(Meeting(log().transcript))
    #expect(meeting.held.map(\.interviewers) == [[GuideFixture.friend], [kim]])
    #expect(
      meeting.seats == [
        .init(seat: .barRaiser, round: 2, author: kim),
        .init(seat: .hiringManager, round: 1, author: GuideFixture.friend),
      ])
    #expect(meeting.missing.isEmpty)
  }

  @Test func `a round that is not over is missing, and its seat is empty`() throws {
    let meeting = try #require(Meeting(log(finishing: [1]).transcript))
    #expect(meeting.missing.map(\.number) == [2])
    #expect(meeting.seats.map(\.seat) == [.hiringManager])
  }

  @Test func `a decision is read back from its note, the latest of several`() throws {
    var log = log()
    let seat = Meeting.Seat(seat: .barRaiser, round: 2, author: kim)
    #expect(try #require(Meeting(log.transcript)).decision(of: seat) == nil)
    let first = Meeting.Decided(outcome: .noOffer, reason: "no commitment")
    let second = Meeting.Decided(outcome: .offer, reason: "heard it in round 1")
    for decided in [first, second] {
      log.add(.noted(Meeting.note(decided, of: seat)), by: kim)
    }
    #expect(try #require(Meeting(log.transcript)).decision(of: seat) == second)
  }

  @Test func `somebody else's note is nobody's decision`() throws {
    var log = log()
    let seat = Meeting.Seat(seat: .barRaiser, round: 2, author: kim)
    log.add(.noted(Meeting.note(.init(outcome: .offer, reason: "x"), of: seat)))
    #expect(try #require(Meeting(log.transcript)).decision(of: seat) == nil)
  }

  @Test func `notes that were judged are the words of a round that was led by a friend`() throws {
    var log = log()
    #expect(LoopRecord(noting: log.transcript).rounds[1].attempts.first?.isAnswered == false)
    let question = try #require(log.transcript.attempts.last).event
    log.judge(question, "ownership", .inclined)
    let attempt = LoopRecord(noting: log.transcript).rounds[1].attempts.first
    #expect(attempt?.exchange.answer == "the same export again")
    #expect(attempt?.recorded?.verdict.decision == .inclined)
  }
}
