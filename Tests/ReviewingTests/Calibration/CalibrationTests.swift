import InterviewModel
import Reviewing
import TestSupport
import Testing

struct CalibrationTests {
  private let bob = Event.Author(role: .coach, name: "Bob")

  private func vote(_ vote: Vote, blind: Bool = true) -> Event.Payload {
    .voted(.init(round: 1, principle: "ownership", vote: vote, blind: blind))
  }

  @Test func `people are measured against the engine and each other`() throws {
    var loop = SampleLoop()
    loop.exchange(answer: "a", decision: .notInclined, missing: ["result"])
    loop.add(vote(.notInclined), by: SampleEvents.coach)
    loop.add(vote(.inclined), by: bob)
    loop.add(vote(.inclined))
    let result = Calibration(CalibrationCase.cases(in: loop.transcript))
    #expect(result.withEngine.map(\.first.name) == ["Ada", "Bob", "me"])
    #expect(result.withEngine.map(\.agreement.observed) == [1, 0, 0])
    #expect(result.betweenCoaches.map(\.agreement.count) == [1])
    #expect(result.byRule.map { "\($0.id) \($0.agreed) of \($0.count)" } == ["result 1 of 2"])
    #expect(result.toDiscuss.count == 1)
  }

  @Test func `votes after a reveal are kept out, whatever they say of themselves`() {
    var loop = SampleLoop()
    loop.exchange(answer: "a")
    loop.add(vote(.inclined, blind: false), by: bob)
    loop.add(.revealed(.init(round: 1, open: true)), by: SampleEvents.coach)
    loop.add(vote(.inclined, blind: true), by: SampleEvents.coach)
    #expect(CalibrationCase.cases(in: loop.transcript).isEmpty)
  }

  @Test func `no data and revoked votes do not count`() {
    var loop = SampleLoop()
    loop.exchange(answer: "a")
    loop.add(vote(.noData), by: bob)
    let id = loop.add(vote(.inclined), by: SampleEvents.coach)
    loop.add(.revoked, of: id, by: SampleEvents.coach)
    #expect(CalibrationCase.cases(in: loop.transcript).isEmpty)
  }

  @Test(arguments: [
    (RealOutcome.Result.offer, true), (.noOffer, false),
  ])
  func `a real outcome is compared with the practice`(
    _ row: (result: RealOutcome.Result, agrees: Bool)
  ) throws {
    var loop = SampleLoop()
    loop.exchange(answer: "a", decision: .inclined)
    loop.add(
      .noted(RealOutcome.note(row.result, principle: nil, text: "")), by: SampleEvents.coach)
    let comparison = OutcomeComparison([loop.transcript], offerAt: Fraction(2, 3))
    #expect(comparison.entries.map(\.agrees) == [row.agrees])
    #expect(comparison.entries.first?.real.result == row.result)
  }
}
