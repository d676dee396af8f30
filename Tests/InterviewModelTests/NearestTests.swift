import InterviewModel
import Testing

@Suite struct NearestTests {
  private let words = ["text", "levels", "roles", "about", "draws", "followUps"]

  @Test(arguments: [
    ("txt", "text"), ("tetx", "text"), ("level", "levels"), ("Roles", "roles"),
    ("followups", "followUps"), ("folowUp", "followUps"), ("abuot", "about"),
  ])
  func `a slip of the finger is near`(word: String, expected: String) {
    #expect(words.nearest(to: word) == expected)
  }

  @Test(arguments: ["", "id", "weights", "xxxx", String(repeating: "a", count: 65)])
  func `another word is near nothing`(word: String) {
    #expect(words.nearest(to: word) == nil)
  }

  @Test func `a part of a long id is near when no id is spelt like it`() {
    let ids = ["earn-trust", "have-backbone-disagree-and-commit", "think-big"]
    #expect(ids.nearest(to: "backbone") == "have-backbone-disagree-and-commit")
    #expect(ids.nearest(to: "ba") == nil)
  }

  @Test func `ties go to the earlier word`() {
    #expect(["cat", "car"].nearest(to: "cap") == "cat")
    #expect(["car", "cat"].nearest(to: "cap") == "car")
  }
}
