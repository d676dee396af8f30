import InterviewModel
import QuestionBank
import Testing

/// The bank that ships with the project.
@Suite struct ShippedBankTests {
  private let source = BankSource.folder(Repository.bank)

  @Test func `has no problem`() throws {
    let found = try BankCheck.problems(in: source).map {
      String($0.text.dropFirst(Repository.bank.count))
    }
    #expect(found == [])
  }

  @Test func `reads in full`() throws {
    let bank = Bank(source)
    let framework = try bank.framework()
    #expect(framework.principles.count == 16)
    for principle in framework.principles {
      #expect(!principle.gloss.isEmpty)
      let questions = try bank.questions(for: principle.id)
      #expect(questions.count >= BankCheck.questions)
      let rubric = try bank.rubric(for: principle.id)
      #expect(rubric.beats.contains { $0.id == "own-act" && $0.need == .required })
      #expect(try !bank.examples(for: principle.id).isEmpty)
    }
    #expect(try !bank.probes().isEmpty)
    #expect(try !bank.words().isEmpty)
  }

  @Test func `has a general probe for every trigger that a story can leave open`() throws {
    let triggers = Set(try Bank(source).probes().filter { !$0.barRaiserOnly }.map(\.trigger))
    let expected: [Signal] = [
      .hypothetical, .weDominates, .resultMissing, .engineeringOnlyResult, .managerOnlyOwnership,
      .genericReflection, .reflectionMissing, .fakeFailure, .concessionMissing, .commitMissing,
      .trivialDisagreement, .contradiction, .tooShort, .notAnAnswer, .keywordStuffing,
      .offPrinciple, .vagueFollowUp,
    ]
    #expect(triggers.isSuperset(of: expected))
  }
}
