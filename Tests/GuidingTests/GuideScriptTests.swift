import Guiding
import InterviewModel
import Testing

@Suite struct GuideScriptTests {
  private static let answer = """
    Last spring our invoices to hospitals bounced and nobody owned the export. It sat between \
    billing and my team. I looked at a week's worth by hand and I wrote the check that night. I \
    called the two people in accounts and showed them the list.
    """

  /// A mock of the same candidate in which only the second question was answered.
  private var source: GuideLog {
    var opened = GuideFixture.opened
    opened.mode = .mock
    var log = GuideLog(opened: opened)
    let question = log.add(
      .asked(
        .init(
          round: 1, exchange: 1, principle: "ownership", question: nil, about: .success,
          text: "When did you last mend what was not yours?")))
    log.add(.answered(.init(text: Self.answer)), of: question)
    return log
  }

  @Test func `a fresh script asks the plan's questions in order`() {
    let script = GuideFixture.script
    #expect(script.items.map(\.asked.text) == GuideFixture.round.questions.map(\.text))
    #expect(script.items.map(\.asked.exchange) == [1, 2])
    #expect(script.items.allSatisfy { $0.lastTime == nil })
    #expect(script.items.allSatisfy { !$0.about.isEmpty && !$0.listenFor.isEmpty })
  }

  @Test func `a transcript's own questions are asked again`() {
    let script = GuideScript(
      round: GuideFixture.round, plan: GuideFixture.plan, source: source.transcript,
      guide: GuideFixture.guide)
    #expect(script.items.map(\.asked.text) == ["When did you last mend what was not yours?"])
  }

  @Test func `last time is told as beats with words, those thin first asked for`() throws {
    let script = GuideScript(
      round: GuideFixture.round, plan: GuideFixture.plan, source: source.transcript,
      guide: GuideFixture.guide)
    let last = try #require(script.items.first?.lastTime)
    let own = try #require(last.landed.first { $0.beat == "own-act" })
    #expect(Self.answer.contains(try #require(own.quote)))
    #expect(last.thin.contains { $0.beat == "result" })
    let required = last.thin.first?.beat
    #expect(script.items.first?.followUps.first?.seeks == required)
  }

  @Test func `questions that were put stay as they were put when the source is gone`() {
    var log = GuideLog()
    var asked = GuideFixture.script.items[0].asked
    asked.text = "In other words?"
    log.add(.asked(asked))
    let script = GuideScript(
      round: GuideFixture.round, plan: GuideFixture.plan, source: nil, begun: log.transcript,
      guide: GuideFixture.guide)
    #expect(
      script.items.map(\.asked.text) == [
        "In other words?", GuideFixture.round.questions[1].text,
      ])
  }

  @Test func `a question of no known principle is left out and the others close up`() {
    var round = GuideFixture.round
    round.questions[0].principle = "no-such"
    let script = GuideScript(
      round: round, plan: GuideFixture.plan, source: nil, guide: GuideFixture.guide)
    #expect(script.items.map(\.asked.exchange) == [1])
    #expect(script.items.first?.asked.principle == "have-backbone-disagree-and-commit")
  }
}
