import Foundation
import InterviewModel
import Testing

@Suite struct DebriefEncodingTests {
  private static let quote = Quote(
    text: "we lost 9", place: Place(part: .reply, index: 1, start: 3, end: 12))
  private static let verdict = Verdict(
    principle: "ownership", decision: .inclined, strength: .borderline,
    evidence: [Evidence(signal: .customerResult, quote: quote)], absent: [.reflectionMissing],
    beats: [BeatOutcome(beat: "result", need: .required, met: true)], missing: [],
    flips: [Flip(beat: "result", to: .unmet)], rung: .outcome)
  private static let debrief = Debrief(
    candidate: "me", framework: "Amazon", role: "Engineer", level: "L5", rubric: "5f2c",
    agreement: nil,
    rounds: [
      Debrief.Round(
        number: 1, title: "Coding", barRaiser: true, hiringManager: false,
        principles: [
          PrincipleVerdict(
            id: "ownership", name: "Ownership", verdict: .inclined, strength: .borderline,
            exchange: 2, engine: .inclined),
          PrincipleVerdict(id: "earn-trust", name: "Earn Trust", verdict: .noData, engine: .noData),
        ],
        exchanges: [
          JudgedExchange(
            address: Address(round: 1, exchange: 2), principleName: "Ownership", question: "Q",
            verdict: verdict, fingerprint: "5f2c", isRecorded: true, beats: [])
        ])
    ],
    votes: [
      Ballot(
        round: 1, principle: "ownership", author: .init(role: .coach, name: "Ada"),
        vote: .notInclined, blind: true, quotes: ["we"], stance: .partly, reason: "thin")
    ],
    crossRound: [
      CrossRoundFinding(
        kind: .contradiction, first: Address(round: 1, exchange: 2),
        second: Address(round: 3, exchange: 1),
        conflicts: [Conflict(what: .figure, a: quote, b: quote)])
    ],
    firstVote: LoopDecision(outcome: .offer, reasons: []),
    secondVote: LoopDecision(
      outcome: .noOffer,
      reasons: [.contradiction(Address(round: 1, exchange: 2), Address(round: 3, exchange: 1))]))

  /// The debrief as whoever reads the JSON sees it.
  private func json(_ debrief: Debrief = debrief) throws -> [String: Any] {
    let data = try JSONEncoder().encode(debrief)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `the keys of the contract are all there`() throws {
    let json = try json()
    for key in [
      "rubric", "agreement", "notice", "rounds", "votes", "crossRound", "outcome", "reasons",
    ] {
      #expect(json[key] != nil, "\(key)")
    }
    #expect(json["rubric"] as? String == "5f2c")
    #expect(json["agreement"] as? String == "not measured, run evaluate")
    #expect(json["outcome"] as? String == "no_offer")
    #expect(json["reasons"] as? [String] == ["Exchanges 1.2 and 3.1 contradict each other."])
    #expect((json["notice"] as? String)?.contains("practice estimate under rubric 5f2c") == true)
    #expect((json["notice"] as? String)?.contains("contest ADDRESS") == true)
  }

  @Test func `a principle has id, verdict, strength, exchange and author`() throws {
    let rounds = try #require(try json()["rounds"] as? [[String: Any]])
    #expect(rounds[0]["number"] as? Int == 1)
    #expect(rounds[0]["title"] as? String == "Coding")
    #expect(rounds[0]["barRaiser"] as? Bool == true)
    #expect(rounds[0]["hiringManager"] as? Bool == false)
    let principles = try #require(rounds[0]["principles"] as? [[String: Any]])
    #expect(principles[0]["id"] as? String == "ownership")
    #expect(principles[0]["verdict"] as? String == "inclined")
    #expect(principles[0]["strength"] as? String == "borderline")
    #expect(principles[0]["exchange"] as? Int == 2)
    #expect(principles[0]["author"] as? String == "engine")
    #expect(principles[1]["verdict"] as? String == "no_data")
    #expect(principles[1]["strength"] == nil)
    #expect(principles[1]["exchange"] == nil)
  }

  @Test func `an exchange is what score writes, with its address`() throws {
    let rounds = try #require(try json()["rounds"] as? [[String: Any]])
    let exchange = try #require((rounds[0]["exchanges"] as? [[String: Any]])?.first)
    #expect(exchange["id"] as? String == "1.2")
    #expect(exchange["address"] as? String == "1.2")
    #expect(exchange["principle"] as? String == "ownership")
    #expect(exchange["verdict"] as? String == "inclined")
    #expect(exchange["strength"] as? String == "borderline")
    #expect(exchange["absent"] as? [String] == ["reflection-missing"])
    #expect(exchange["missing"] as? [String] == [])
    #expect(exchange["rung"] as? String == "outcome")
    #expect((exchange["beats"] as? [[String: Any]])?.first?["beat"] as? String == "result")
    #expect((exchange["flips"] as? [[String: Any]])?.first?["to"] as? String == "unmet")
    let evidence = try #require((exchange["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["signal"] as? String == "customer-result")
    #expect(evidence["polarity"] as? String == "green")
    #expect(evidence["quote"] as? String == "we lost 9")
    #expect(evidence["in"] as? String == "reply")
    #expect(evidence["index"] as? Int == 1)
    #expect(evidence["start"] as? Int == 3)
    #expect(evidence["end"] as? Int == 12)
  }

  @Test func `a finding names both exchanges and both quotes`() throws {
    let finding = try #require((try json()["crossRound"] as? [[String: Any]])?.first)
    #expect(finding["kind"] as? String == "contradiction")
    #expect(finding["between"] as? [[Int]] == [[1, 2], [3, 1]])
    let quotes = try #require(finding["quotes"] as? [[String: Any]])
    #expect(quotes.map { $0["quote"] as? String } == ["we lost 9", "we lost 9"])
    #expect(quotes.map { $0["round"] as? Int } == [1, 3])
  }

  @Test func `a vote names its author`() throws {
    let vote = try #require((try json()["votes"] as? [[String: Any]])?.first)
    #expect(vote["author"] as? String == "coach")
    #expect(vote["authorName"] as? String == "Ada")
    #expect(vote["vote"] as? String == "not_inclined")
    #expect(vote["stance"] as? String == "partly")
  }

  @Test func `differences are there only when judged again`() throws {
    #expect(try json()["differences"] == nil)
    var again = Self.debrief
    again.differences = [
      Debrief.Difference(
        address: Address(round: 1, exchange: 2), attempt: 1, principle: "ownership",
        recorded: Self.verdict, recordedUnder: "77aa", now: Self.verdict)
    ]
    let differences = try #require(try json(again)["differences"] as? [[String: Any]])
    #expect(differences.first?["address"] as? String == "1.2")
  }
}

@Suite struct LoopReasonTests {
  private static let address = Address(round: 1, exchange: 2)
  private static let other = Address(round: 3, exchange: 1)

  @Test(
    arguments: [(LoopDecision.Reason, String)]([
      (
        .tooLittleData(answered: 3, assigned: 9, needed: Fraction(2, 3)),
        "Only 3 of 9 assigned principles have data; a decision needs two thirds."
      ),
      (
        .veto(round: 2, seat: .barRaiser, notInclined: 2, principles: 3),
        "The Bar Raiser (round 2) is not inclined on 2 of 3 principles, more than half."
      ),
      (
        .veto(round: 1, seat: .hiringManager, notInclined: 1, principles: 1),
        "The hiring manager (round 1) is not inclined on 1 of 1 principle, more than half."
      ),
      (
        .tooFewInclined(inclined: 5, assessed: 9, needed: Fraction(3, 5)),
        "5 of 9 assessed principles are inclined; an offer needs 3/5."
      ),
      (
        .failed(principle: "Earn Trust", rounds: [1, 2, 4]),
        "Earn Trust was not inclined in rounds 1, 2 and 4."
      ),
      (
        .setAside(principle: "Dive Deep", first: address, again: other),
        "3.1 tells the story of 1.2 again and counts once; Dive Deep has no story of its own there."
      ),
    ]))
  func `every reason is one sentence`(reason: LoopDecision.Reason, sentence: String) {
    #expect(reason.text == sentence)
  }
}

@Suite struct ShortenedWordsTests {
  @Test(arguments: [
    ("one two three", 3, "one two three"), ("one two three", 2, "one two ..."),
    ("  one\n two  ", 5, "one two"), ("\"Quoted, yes.\"", 5, "Quoted, yes"), ("", 3, ""),
    ("...", 1, ""), ("a, b, c", 2, "a, b ..."),
  ])
  func `a quote keeps its first words`(text: String, count: Int, expected: String) {
    #expect(text.shortened(toWords: count) == expected)
  }
}
