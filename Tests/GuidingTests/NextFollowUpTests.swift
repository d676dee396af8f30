import Guiding
import InterviewModel
import Testing

@Suite struct NextFollowUpTests {
  private func offers(
    _ notes: [(String, [NoteMark])], thin: [String] = [], barRaiser: Bool = false,
    asked: [Event.Probed] = []
  ) throws -> [FollowUpOffer] {
    var log = GuideLog()
    let question = log.ask(1, noting: notes)
    for probe in asked { log.add(.probed(probe), of: question) }
    var round = GuideFixture.round
    round.barRaiser = barRaiser
    let guide = GuideFixture.guide
    let next = NextFollowUp(
      rubric: try #require(guide.bank.rubrics["ownership"]), guide: guide,
      asked: GuideFixture.script.items[0].asked, round: round, plan: GuideFixture.plan, thin: thin)
    return next.offers(after: log.transcript.attempts.first)
  }

  @Test func `a hypothetical is led back to a real day before anything else`() throws {
    let first = try #require(try offers([("would always raise it w data", [.hypothetical])]).first)
    #expect(first.trigger == .hypothetical)
    #expect(first.seeks == "occasion")
  }

  @Test func `we is asked apart before what is missing`() throws {
    let first = try #require(try offers([("moved the queue", [.we])]).first)
    #expect(first.trigger == .weDominates)
  }

  @Test func `what was thin last time comes before other required beats`() throws {
    let notes: [(String, [NoteMark])] = [("wrote the check", [.own])]
    let open = try offers(notes).compactMap(\.seeks)
    #expect(open.contains("result") && open.contains("beyond-the-job"))
    #expect(try offers(notes, thin: ["result"]).first?.seeks == "result")
    #expect(try offers(notes, thin: ["beyond-the-job"]).first?.seeks == "beyond-the-job")
  }

  @Test func `what was heard is not asked for`() throws {
    let sought = try offers(GuideFixture.notes).compactMap(\.seeks)
    #expect(!sought.contains("own-act"))
    #expect(!sought.contains("result"))
    #expect(!sought.contains("change"))
  }

  @Test func `nothing is asked twice, and a beat is sought twice at most`() throws {
    let notes: [(String, [NoteMark])] = [("wrote the check", [.own])]
    var asked: [Event.Probed] = []
    for _ in 0..<60 {
      guard let next = try offers(notes, asked: asked).first else { break }
      #expect(!asked.contains { $0.text == next.text })
      asked.append(next.probed)
    }
    #expect(try offers(notes, asked: asked).isEmpty)
    for beat in Set(asked.compactMap(\.seeks)) {
      #expect(asked.count { $0.seeks == beat } <= 2)
    }
  }

  @Test func `no follow-up quotes rough notes`() throws {
    for offer in try offers(GuideFixture.notes) + offers([("would do it", [.hypothetical])]) {
      #expect(!offer.text.contains("{quote}"))
    }
  }

  @Test func `the question's own follow-ups come last`() throws {
    let offers = try offers(GuideFixture.notes)
    let own = try #require(
      GuideFixture.guide.bank.questions["ownership-nobody-owned"]?.followUps)
    #expect(offers.suffix(own.count).map(\.text) == own)
    #expect(offers.suffix(own.count).allSatisfy { $0.seeks == nil })
  }

  @Test func `the Bar Raiser has deeper ones to offer`() throws {
    let deeper = try offers(GuideFixture.notes, barRaiser: true).map(\.text)
    #expect(deeper.count > (try offers(GuideFixture.notes).count))
  }
}
