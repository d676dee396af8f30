import QuestionBank
import Testing

@Suite struct BankCheckTests {
  @Test func `a sound bank has no problem`() throws {
    let found = try SampleBank.valid.problems()
    #expect(found == [])
  }

  @Test func `line ends of Windows are no problem`() throws {
    var bank = SampleBank.valid
    for (path, text) in bank.texts {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      bank.texts[path] = lines.joined(separator: "\r\n")
    }
    let found = try bank.problems()
    #expect(found == [])
    #expect(try bank.bank.framework() == SampleBank.valid.bank.framework())
    #expect(try bank.bank.rubric(for: "care") == SampleBank.valid.bank.rubric(for: "care"))
  }

  @Test func `problems come in the order of files and lines, from all files at once`() throws {
    let found = try SampleBank.valid
      .replacing("vetoAbove: [1, 2]", with: "vetoAbove: 1", in: "values/framework.yaml")
      .replacing("\"Which day?\"", with: "\"\"", in: "values/rubrics/shared.yaml")
      .replacing("id: care-11", with: "id: care-10", in: "values/questions/care.yaml")
      .replacing("id: care-3", with: "id: care 3", in: "values/questions/care.yaml")
      .problems()
    #expect(
      found == [
        "Bank/values/framework.yaml:59:14: found the number 1; "
          + "write two whole numbers, as in [2, 3]",
        "Bank/values/questions/care.yaml:24:9: 'care 3' is no id; "
          + "write small letters, digits and single hyphens, as in 'dive-deep'",
        "Bank/values/questions/care.yaml:80:9: question 'care-10' stands already at "
          + "Bank/values/questions/care.yaml:73; keep one",
        "Bank/values/rubrics/shared.yaml:9:14: an empty text; write one or leave the item out",
      ])
  }

  @Test func `too few questions for a role at a level are told for each pair`() throws {
    let path = "values/questions/craft.yaml"
    var bank = SampleBank.valid
    for _ in 0..<5 { bank = bank.replacing("roles: [all]", with: "roles: [lead]", in: path) }
    #expect(
      try bank.problems() == [
        "Bank/\(path):1:1: 7 questions for role 'maker' at level 'junior'; tag 8 or more",
        "Bank/\(path):1:1: 7 questions for role 'maker' at level 'senior'; tag 8 or more",
      ])
  }

  @Test func `eight questions for each role at each level are enough`() throws {
    let path = "values/questions/craft.yaml"
    var bank = SampleBank.valid
    for _ in 0..<4 { bank = bank.replacing("roles: [all]", with: "roles: [lead]", in: path) }
    #expect(try bank.problems() == [])
  }

  @Test func `a bank without examples by nature needs none`() throws {
    let paths = try BankCheck.problems(in: .builtIn).map(\.file)
    #expect(!paths.contains { $0.hasSuffix(".examples.yaml") })
  }

  @Test func `the same bank gives the same problems in the same order`() throws {
    let spoilt = SampleBank.valid.replacing(
      "[all]", with: "[makr]", in: "values/questions/care.yaml"
    ).replacing("shared", with: "sharde", in: "values/framework.yaml")
    let first = try spoilt.problems()
    for _ in 0..<10 { #expect(try spoilt.problems() == first) }
  }
}
