import InterviewModel
import Reporting
import Testing

@Suite struct PlanTextTests {
  private func text(width: Int, reveal: Bool = false, _ plan: Plan = SamplePlan.plan) -> String {
    var text = ""
    PlanText(framework: SamplePlan.framework, width: width, reveal: reveal)
      .write(plan, to: &text)
    return text
  }

  @Test func `a hidden plan at eighty columns`() {
    #expect(
      text(width: 80) == """
        Loop of 2 rounds · Software development engineer, L5 · seed 7
        About 1 h 10 min of questions (coding is not played here).

        Round 1 of 2 · Hiring manager · 45 min · 2 questions

        Round 2 of 2 · Cross-team interview · 25 min · 1 question

        What a round assesses stays hidden until you have played it; --reveal shows it.

        Not assessed in this loop:
          Are Right, A Lot

        """)
  }

  @Test func `a revealed plan at forty columns`() {
    #expect(
      text(width: 40, reveal: true) == """
        Loop of 2 rounds · Software development
          engineer, L5 · seed 7
        About 1 h 10 min of questions (coding is
          not played here).

        Round 1 of 2 · Hiring manager · 45 min ·
          2 questions
          Ownership
            It opens a loop well.
            Q: Tell me about a time that shows
               ownership.
          Have Backbone; Disagree and Commit
            Every default loop asks about it.
            Q: Tell me about a time that shows
               have-backbone.

        Round 2 of 2 · Coding · Bar Raiser · 25
          min · 1 question
          Dive Deep
            It goes well with coding.
            Q: Tell me about a time that shows
               dive-deep.

        Not assessed in this loop:
          Are Right, A Lot

        """)
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120], [false, true])
  func `no line is wider than asked or ends in a space`(width: Int, reveal: Bool) {
    for line in text(width: width, reveal: reveal).split(separator: "\n") {
      #expect(line.count <= width)
      #expect(line.last != " ")
    }
  }

  @Test func `a width below twenty is read as twenty`() {
    #expect(text(width: 3) == text(width: 20))
  }

  @Test func `nothing of what is hidden is in the text`() {
    for hidden in ["Ownership", "Dive", "Backbone", "Bar Raiser", "Tell me", "default loop"] {
      #expect(!text(width: 80).contains(hidden))
    }
  }

  @Test func `a loop that assesses everything says so`() {
    var plan = SamplePlan.plan
    plan.notAssessed = []
    #expect(text(width: 80, plan).hasSuffix("\n\nThis loop assesses every principle.\n"))
  }

  @Test func `a long word is broken at the edge`() {
    var plan = SamplePlan.plan
    plan.rounds[0].title = String(repeating: "x", count: 70)
    let lines = text(width: 40, plan).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.joined().filter { $0 == "x" }.count == 70)
  }
}
