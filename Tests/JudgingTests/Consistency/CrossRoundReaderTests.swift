import InterviewModel
import Judging
import Testing

@Suite struct CrossRoundReaderTests {
  private static let reader = Result {
    CrossRoundReader(ConsistencyReader(lexicon: try ShippedBank.lexicon()))
  }

  /// A loop of one answer a round, in order.
  private func record(
    _ answers: [String], counts: Bool = true, replies: [String] = []
  ) -> LoopRecord {
    LoopRecord(
      rounds: answers.enumerated().map { index, answer in
        LoopRecord.Round(
          number: index + 1, title: "", barRaiser: false, hiringManager: false, principles: ["p"],
          attempts: [
            LoopRecord.Attempt(
              number: 1, counts: counts,
              exchange: Exchange(
                principle: "p", question: "", answer: answer,
                followUps: replies.map { FollowUp(probe: "How much?", reply: $0) }))
          ])
      })
  }

  /// The first pair with a relation, and further stories between them.
  private func loop(of relation: StoryRelation) throws -> (answers: [String], pair: StoryPair) {
    let pairs = try StoryPair.load()
    let pair = try #require(pairs.first { $0.relation == relation })
    let others = pairs.filter { $0.relation == .distinct && $0.a != pair.a }.map(\.a).prefix(4)
    return ([pair.a] + others + [pair.b], pair)
  }

  @Test(arguments: [
    (StoryRelation.contradiction, CrossRoundFinding.Kind.contradiction), (.reuse, .reuse),
  ])
  func `what is planted in a loop is found, and nothing else`(
    relation: StoryRelation, kind: CrossRoundFinding.Kind
  ) throws {
    let (answers, pair) = try loop(of: relation)
    let findings = try Self.reader.get().findings(in: record(answers))
    #expect(findings.map(\.kind) == [kind])
    #expect(findings.first?.first == Address(round: 1, exchange: 1))
    #expect(findings.first?.second == Address(round: answers.count, exchange: 1))
    let quotes = try #require(findings.first?.quotes)
    #expect(quotes.count >= 2)
    #expect(pair.a.contains(quotes[0].quote.text))
    #expect(pair.b.contains(quotes[1].quote.text))
  }

  @Test(arguments: [StoryRelation.consistentReframe, .distinct])
  func `an honest reframing and another story are no finding`(relation: StoryRelation) throws {
    let (answers, _) = try loop(of: relation)
    #expect(try Self.reader.get().findings(in: record(answers)).isEmpty)
  }

  @Test func `an attempt that does not count is not compared`() throws {
    let (answers, _) = try loop(of: .reuse)
    #expect(try Self.reader.get().findings(in: record(answers, counts: false)).isEmpty)
  }

  @Test func `what is said in a reply is compared too, with its place`() throws {
    let pairs = try StoryPair.load()
    let pair = try #require(pairs.first { $0.relation == .contradiction && $0.what == .figure })
    var record = record([pair.a, "Yes, there was such a case."])
    record.rounds[1].attempts[0].exchange.followUps = [FollowUp(probe: "Tell me.", reply: pair.b)]
    let findings = try Self.reader.get().findings(in: record)
    let place = try #require(findings.first?.conflicts.first?.b.place)
    #expect(place.part == .reply)
    #expect(place.index == 0)
  }
}
