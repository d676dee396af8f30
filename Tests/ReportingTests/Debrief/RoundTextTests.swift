import InterviewModel
import Reporting
import TestSupport
import Testing

@Suite struct RoundTextTests {
  private func text(_ round: Debrief.Round, width: Int, discloses: Bool = false) -> String {
    RoundText(width: width, discloses: discloses).text(of: round, in: SampleDebrief.notMeasured)
      .string
  }

  @Test(arguments: [40, 80, 120])
  func `one round after the votes`(width: Int) {
    Snapshot.expect(text(SampleDebrief.first, width: width), named: "round-\(width).txt")
  }

  @Test func `the Bar Raiser stays hidden until the loop's debrief`() {
    let hidden = text(SampleDebrief.second, width: 80)
    #expect(!hidden.contains("Bar Raiser"))
    #expect(!hidden.contains("Coding"))
    #expect(hidden.contains("Cross-team interview"))
    #expect(text(SampleDebrief.second, width: 80, discloses: true).contains("Coding · Bar Raiser"))
  }

  @Test func `a principle without an answer says so`() {
    #expect(text(SampleDebrief.second, width: 80).contains("Nothing was answered."))
  }

  @Test func `a round without principles says so`() {
    let round = Debrief.Round(
      number: 4, title: "Coding", barRaiser: false, hiringManager: false, principles: [],
      exchanges: [])
    #expect(text(round, width: 40).hasPrefix("ROUND 4 · Coding\n  Nothing was asked.\n"))
  }
}
