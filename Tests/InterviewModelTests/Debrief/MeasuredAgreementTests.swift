import InterviewModel
import Testing

@Suite struct MeasuredAgreementTests {
  private func measured(_ both: Int, _ neither: Int, _ first: Int, _ second: Int) -> String {
    var agreement = Agreement()
    for _ in 0..<both { agreement.add(.inclined, .inclined) }
    for _ in 0..<neither { agreement.add(.notInclined, .notInclined) }
    for _ in 0..<first { agreement.add(.inclined, .notInclined) }
    for _ in 0..<second { agreement.add(.notInclined, .inclined) }
    return MeasuredAgreement(fingerprint: "5f2c", agreement: agreement).text
  }

  // Cohen's kappa by hand: (0.9 - 0.5) / (1 - 0.5) = 0.8, its error sqrt(0.9 * 0.1 / 25) = 0.06.
  @Test func `the figure stands with its interval and its cases`() {
    #expect(measured(45, 45, 5, 5) == "kappa 0.80 (0.68 to 0.92) on 100 unseen answers")
  }

  @Test func `less than chance is negative`() {
    #expect(measured(0, 0, 5, 5) == "kappa -1.00 (-1.00 to -1.00) on 10 unseen answers")
  }

  @Test func `one decimal keeps its zero`() {
    #expect(measured(26, 26, 24, 24).hasPrefix("kappa 0.04 ("))
  }

  @Test(arguments: [(0, 0), (9, 0)])
  func `without a figure it says so`(both: Int, neither: Int) {
    #expect(measured(both, neither, 0, 0) == "not measured, run evaluate")
  }
}
