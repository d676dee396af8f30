import InterviewModel
import Reviewing
import TestSupport
import Testing

struct ComparisonTests {
  @Test func `gaps close, stay open and open`() throws {
    var loop = SampleLoop()
    loop.exchange(
      answer: "It fell from sixty a week.", decision: .notInclined, missing: ["result", "change"])
    loop.exchange(
      answer: "It fell from 60 a week to $4.2m.", decision: .inclined, missing: ["change", "scope"])
    let tries = loop.transcript.attempts
    let change = AttemptComparison(try #require(tries.first), try #require(tries.last))
    #expect(change.closed == ["result"])
    #expect(change.stillOpen == ["change"])
    #expect(change.opened == ["scope"])
    #expect(change.figuresGone.map(\.words) == ["sixty"])
    #expect(change.figuresNew.map(\.words) == ["60", "$4.2m"])
  }

  @Test func `loops are compared by principle, a question with itself`() throws {
    var first = SampleLoop()
    first.exchange(1, 1, answer: "a", decision: .notInclined)
    var second = SampleLoop()
    second.exchange(1, 1, principle: "earn-trust", question: "earn-trust-1", answer: "b")
    second.exchange(2, 1, answer: "c", decision: .inclined, strength: .borderline)
    let changes = Comparison(first.transcript, second.transcript).principles
    #expect(changes.map(\.principle) == ["ownership", "earn-trust"])
    #expect(changes.map(\.before) == [.notInclined, nil])
    #expect(changes.map(\.after) == [.inclined, .inclined])
    #expect(changes[0].afterAt == "2.1")
    #expect(changes[1].answers == nil)
  }

  @Test(arguments: [
    ("from 60 to 3 or 4", ["60", "3", "4"]), ("no figure, one day", []),
    ("twenty-three million users; 40%.", ["twenty-three million users", "40%"]),
    ("", []),
  ])
  func `figures are read as they were said`(_ row: (text: String, figures: [String])) {
    #expect(Figures(in: row.text).all.map(\.words) == row.figures)
  }
}
