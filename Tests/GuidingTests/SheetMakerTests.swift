import Guiding
import InterviewModel
import Testing

@Suite struct SheetMakerTests {
  private let maker = SheetMaker(guide: GuideFixture.guide, fingerprint: "today")

  /// A round that is over: one answer with a story, one without notes.
  private var log: GuideLog {
    var log = GuideLog()
    let question = log.ask(1)
    let guide = GuideFixture.guide
    if let attempt = log.transcript.attempts.first, let rubric = guide.bank.rubrics["ownership"] {
      let reading = NoteReading(
        of: attempt, judge: guide.judge, rubric: rubric, role: "sde", level: "L5")
      log.add(
        .judged(.init(verdict: reading.verdict, fingerprint: "then")), of: question,
        by: GuideFixture.engine)
    }
    log.add(.skipped(.init(reason: "time")), of: log.ask(2, noting: []))
    log.add(
      .voted(
        .init(
          round: 1, principle: "ownership", vote: .inclined,
          quotes: [GuideFixture.notes[2].0], wouldChange: "no real day", blind: true)))
    log.add(
      .voted(
        .init(
          round: 1, principle: "have-backbone-disagree-and-commit", vote: .noData,
          wouldChange: "What did you grant?", blind: true)))
    return log
  }

  private func finished() -> GuideLog {
    var log = log
    log.add(.finished(.init(round: 1)), by: GuideFixture.engine)
    return log
  }

  @Test func `a round that is not over gives no page`() {
    #expect(maker.sheet(of: log.transcript) == nil)
  }

  @Test func `the quotes of an inclined vote come first`() throws {
    let sheet = try #require(maker.sheet(of: finished().transcript))
    #expect(sheet.words == .noted)
    #expect(sheet.interviewers == ["Robin"])
    #expect(sheet.rubric == "then")
    #expect(sheet.parts.map(\.principle) == ["Ownership", "Have Backbone; Disagree and Commit"])
    let landed = sheet.parts[0].landed
    #expect(landed.first?.quote == GuideFixture.notes[2].0)
    #expect((1...SheetMaker.quotesPerPart).contains(landed.count))
  }

  @Test func `every part has the question to try again`() throws {
    let sheet = try #require(maker.sheet(of: finished().transcript))
    #expect(sheet.parts.map(\.question) == GuideFixture.round.questions.map(\.text))
  }

  @Test func `no data is a vote with what to ask next time`() throws {
    let part = try #require(maker.sheet(of: finished().transcript)?.parts.last)
    #expect(part.isEmpty)
    #expect(part.landed.isEmpty)
    #expect(part.votes.map(\.vote) == [.noData, .noData])
    #expect(part.remark == .init(text: "What did you grant?", isForNextTime: true))
  }

  @Test func `of two votes of one person the later is shown`() throws {
    var log = finished()
    log.vote("ownership", .notInclined, blind: false)
    let part = try #require(maker.sheet(of: log.transcript)?.parts.first)
    #expect(part.votes.first == .init(name: "Robin", vote: .notInclined))
    #expect(part.votes.count == 2)
  }

  @Test func `the first change is missing in the most answers`() throws {
    var log = GuideLog()
    for (number, principle) in [(1, "ownership"), (2, "have-backbone-disagree-and-commit")] {
      let question = log.ask(number, noting: [("wrote it", [.own])])
      let attempt = try #require(log.transcript.attempts.last)
      let reading = NoteReading(
        of: attempt, judge: GuideFixture.guide.judge,
        rubric: try #require(GuideFixture.guide.bank.rubrics[principle]), role: "sde", level: "L5")
      log.add(
        .judged(.init(verdict: reading.verdict, fingerprint: "then")), of: question,
        by: GuideFixture.engine)
    }
    log.add(.finished(.init(round: 1)), by: GuideFixture.engine)
    let first = try #require(maker.sheet(of: log.transcript)?.first)
    #expect(first.count == 2)
    #expect(first.of == 2)
    let practise = try #require(first.practise)
    #expect(!practise.contains("{quote}"))
  }
}
