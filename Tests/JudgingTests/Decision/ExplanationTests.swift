import InterviewModel
import Judging
import Testing

@Suite struct ExplanationTests {
  private static let exchange = Exchange(
    principle: "ownership", question: "Tell me about a time you took something on.",
    answer: """
      Nobody owned the export. I looked at a week of invoices by hand and wrote a check that \
      night. Bounced invoices went from 60 a week to 4 for the hospitals. Nobody owned the export.
      """,
    followUps: [FollowUp(probe: "Who felt it?", reply: "The ladies in accounts had Saturdays off.")]
  )

  private static let explained = Result {
    let judge = try ShippedBank.judge()
    let rubric = try ShippedBank.bank.rubric(for: "ownership")
    let reading = judge.read(exchange, rubric: rubric, role: "sde", level: "L5")
    let address = Address(round: 2, exchange: 3)
    return (judge.explanations(of: reading, rubric: rubric, at: address), reading)
  }

  @Test func `every sentence of answer and replies has a line of its own`() throws {
    let (explanations, _) = try Self.explained.get()
    #expect(explanations.map(\.address.line) == [1, 2, 3, 4, 5])
    #expect(explanations.allSatisfy { $0.address.whole == Address(round: 2, exchange: 3) })
    #expect(explanations.last?.quote.place.part == .reply)
  }

  @Test func `the kinds stand with their likelihoods, likeliest first`() throws {
    let (explanations, _) = try Self.explained.get()
    for explanation in explanations {
      let likelihoods = explanation.kinds.map(\.thousandths)
      #expect(likelihoods == likelihoods.sorted(by: >))
      #expect((1...3).contains(likelihoods.count))
      #expect(likelihoods.allSatisfy { (1...1000).contains($0) })
    }
    #expect(explanations[1].kinds.first?.kind == .ownAct)
  }

  @Test func `signals come with definition, failure mode and the beats they show`() throws {
    let (explanations, reading) = try Self.explained.get()
    let signals = explanations.flatMap(\.signals)
    let resting = reading.findings.filter { !$0.sentences.isEmpty }.map(\.signal)
    #expect(Set(signals.map(\.signal)) == Set(resting))
    #expect(!signals.isEmpty)
    #expect(signals.allSatisfy { !$0.definition.isEmpty && !$0.failureMode.isEmpty })
    #expect(
      signals.first { $0.signal == .clearIndividualContribution }?.beats
        == ["what you did in person"])
  }

  @Test func `the words that weighed most stand in the sentence`() throws {
    let (explanations, _) = try Self.explained.get()
    #expect(!explanations[1].because.isEmpty)
    for explanation in explanations {
      #expect(explanation.because.allSatisfy(explanation.quote.text.contains))
    }
  }

  @Test func `a sentence said before does not count`() throws {
    let (explanations, _) = try Self.explained.get()
    #expect(explanations.map(\.setAside) == [nil, nil, nil, .repeated, nil])
  }
}
