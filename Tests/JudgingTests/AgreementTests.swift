import InterviewModel
import Judging
import Testing

/// The judge's agreement on answers by writers whose texts were never learnt from.
///
/// The bounds lie a little under what was measured, so that a change that loses agreement is seen.
@Suite struct AgreementTests {
  @Test(arguments: ["unseen-1", "unseen-2"])
  func `unseen answers are judged like people judge them`(_ file: String) throws {
    var agreement = Agreement()
    for labelled in try ShippedJudge.cases(file) {
      agreement.add(
        labelled.decision, try ShippedJudge.read(labelled.exchange).verdict.decision)
    }
    #expect(try #require(agreement.kappa) >= 0.65)
  }

  @Test func `agreement by chance alone is no agreement`() {
    var agreement = Agreement()
    for _ in 0..<5 {
      agreement.add(.inclined, .inclined)
      agreement.add(.inclined, .notInclined)
      agreement.add(.notInclined, .inclined)
      agreement.add(.notInclined, .notInclined)
    }
    #expect(agreement.kappa == 0)
    #expect(agreement.observed == 0.5)
  }
}
