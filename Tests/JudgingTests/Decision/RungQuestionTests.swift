import InterviewModel
@testable import Judging
import Testing

@Suite struct RungQuestionTests {
  private func verdict(_ rung: Verdict.Rung?, quoting text: String? = nil) -> Verdict {
    let evidence = text.map {
      Evidence(
        signal: .engineeringOnlyResult,
        quote: Quote(text: $0, place: Place(part: .answer, index: 0, start: 0, end: 1)))
    }
    return Verdict(
      principle: "p", decision: .notInclined, strength: .clear,
      evidence: evidence.map { [$0] } ?? [],
      absent: [], beats: [], missing: [], flips: [], rung: rung)
  }

  private func rubric(_ probes: [String]) -> Rubric {
    Rubric(
      principle: "p", version: 1, about: "", listenFor: [],
      beats: [
        Beat(
          id: "result", need: .required, covers: "result",
          shownBy: [.customerResult, .engineeringOnlyResult], label: "", absent: "",
          probes: ["How did it end?"]),
        Beat(
          id: "meaning", need: .required, covers: "meaning",
          shownBy: [.customerResult, .businessResult], label: "", absent: "", probes: probes),
      ], levelBar: [:])
  }

  @Test(arguments: [nil, Verdict.Rung.outcome])
  func `without a result, and at the top, nothing is asked`(rung: Verdict.Rung?) {
    #expect(RungQuestion.question(after: verdict(rung), rubric: rubric(["Who felt it?"])) == nil)
  }

  @Test func `after something technical it asks who adopted it`() {
    let question = RungQuestion.question(after: verdict(.execution), rubric: nil)
    #expect(question == "Who else works that way now because of it?")
  }

  @Test
  func `after a process it asks for the meaning, in the candidate's words where there are any`() {
    let rubric = rubric(["Who felt it?", "You said {quote}. Who felt that?"])
    #expect(RungQuestion.question(after: verdict(.process), rubric: rubric) == "Who felt it?")
    #expect(
      RungQuestion.question(after: verdict(.process, quoting: "it went to 40 ms."), rubric: rubric)
        == "You said \"it went to 40 ms\". Who felt that?")
    #expect(
      RungQuestion.question(after: verdict(.process), rubric: nil) == RungQuestion.meaning)
  }
}
