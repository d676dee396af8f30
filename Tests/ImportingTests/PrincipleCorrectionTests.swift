import Importing
import Testing

@Suite struct PrincipleCorrectionTests {
  private let call = ImportedCall(
    format: "labelled", candidate: "Sam", interviewer: "Priya",
    exchanges: [
      .init(
        question: "Q", principle: "dive-deep", certainty: 700, answer: "A", seconds: 4,
        followUps: [.init(probe: "P", reply: "R", seconds: 2)]),
      .init(
        question: "Q2", principle: nil, certainty: 0, answer: "", seconds: nil, followUps: []),
    ],
    leftOver: [.init(line: 3, text: "Mm-hmm.", speaker: "Priya", reason: .backchannel)])

  @Test func `a correction is read`() throws {
    #expect(
      try PrincipleCorrection("2=ownership") == .init(exchange: 2, principle: "ownership"))
    #expect(try PrincipleCorrection(" 12 = Dive-Deep ").exchange == 12)
  }

  @Test(arguments: ["", "2", "2=", "=ownership", "0=ownership", "-1=x", "x=y", "1=a b", "1 2=a"])
  func `other words are refused`(text: String) {
    #expect(throws: ImportingError.badCorrection(text: text)) { try PrincipleCorrection(text) }
  }

  @Test func `a corrected principle is certain`() throws {
    let fixed = try call.correcting(
      [.init(exchange: 2, principle: "Ownership")], principles: ["dive-deep", "ownership"])
    #expect(fixed.exchanges.map(\.principle) == ["dive-deep", "ownership"])
    #expect(fixed.exchanges.map(\.certainty) == [700, 1000])
  }

  @Test func `a principle can be taken away`() throws {
    let fixed = try call.correcting(
      [.init(exchange: 1, principle: "None")], principles: ["dive-deep", "ownership"])
    #expect(fixed.exchanges.map(\.principle) == [nil, nil])
    #expect(fixed.exchanges.map(\.certainty) == [0, 0])
    let named = try call.correcting([.init(exchange: 2, principle: "none")], principles: ["none"])
    #expect(named.exchanges.map(\.principle) == ["dive-deep", "none"])
  }

  @Test func `a correction of nothing says what is there`() {
    #expect(throws: ImportingError.noSuchExchange(number: 3, count: 2)) {
      try call.correcting([.init(exchange: 3, principle: "ownership")], principles: ["ownership"])
    }
    #expect(throws: ImportingError.unknownPrinciple(asked: "ownershp", nearest: "ownership")) {
      try call.correcting([.init(exchange: 1, principle: "ownershp")], principles: ["ownership"])
    }
  }

  @Test func `the JSON is the contract's`() throws {
    #expect(
      try call.json == """
        {
          "candidate" : "Sam",
          "exchanges" : [
            {
              "answer" : "A",
              "certainty" : 700,
              "followUps" : [
                {
                  "probe" : "P",
                  "reply" : "R"
                }
              ],
              "principle" : "dive-deep",
              "question" : "Q",
              "seconds" : 4
            },
            {
              "answer" : "",
              "certainty" : 0,
              "followUps" : [

              ],
              "principle" : null,
              "question" : "Q2"
            }
          ],
          "interviewer" : "Priya",
          "leftOver" : [
            {
              "line" : 3,
              "text" : "Mm-hmm."
            }
          ]
        }

        """)
  }
}
