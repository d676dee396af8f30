import Foundation
import InterviewModel
import Planning
import Testing

@Suite struct PlanContractTests {
  private func plan() throws -> Plan {
    try #require(
      try LoopPlanner.plan(
        PlanRequest(role: "sde", level: "L5", seed: .max), framework: SampleFrameworks.sixteen,
        questions: SampleFrameworks.questions(for:)
      ).first)
  }

  @Test func `a plan comes back from JSON as it was`() throws {
    let plan = try plan()
    let data = try JSONEncoder().encode(plan)
    #expect(try JSONDecoder().decode(Plan.self, from: data) == plan)
  }

  @Test func `the keys are those of the contract`() throws {
    let data = try JSONEncoder().encode(try plan())
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "framework", "role", "level", "seed", "rounds", "coverage", "notAssessed",
      ])
    let round = try #require((object["rounds"] as? [[String: Any]])?.first)
    #expect(
      Set(round.keys) == [
        "number", "title", "kind", "barRaiser", "hiringManager", "minutes", "behavioralMinutes",
        "principles", "questions",
      ])
    let assignment = try #require((round["principles"] as? [[String: Any]])?.first)
    #expect(Set(assignment.keys) == ["id", "reason"])
    let question = try #require((round["questions"] as? [[String: Any]])?.first)
    #expect(Set(question.keys) == ["id", "principle", "text"])
  }
}
