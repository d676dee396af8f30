import InterviewModel
import QuestionBank
import Testing

@Suite struct MisreadListTests {
  private let examples: [Example]

  init() throws {
    examples = try SampleBank.valid.bank.signalExamples()
      .filter { $0.subject == .signal(.scope) }
  }

  /// The problems when the examples with these places in the list are misread.
  private func problems(_ list: String?, misread: Set<Int>) throws -> [String] {
    var bank = SampleBank.valid
    bank.texts["misread.txt"] = list
    return try MisreadList(of: bank.source)
      .problems(of: examples, isMisread: examples.indices.map(misread.contains)).map(\.text)
  }

  @Test func `a list written for what is misread has no problem`() throws {
    let list = MisreadList(of: SampleBank.valid.source)
    #expect(
      list.file(of: [examples[1], examples[8]])
        == """
        # The examples that the judge reads otherwise than they are labelled.
        # Written by `inclined bank check --record`; do not edit.
        signals.examples.yaml scope hit 2: I scopehit2.
        signals.examples.yaml scope miss 1: I scopemiss1.

        """)
    #expect(try problems(list.file(of: [examples[1], examples[8]]), misread: [1, 8]) == [])
    #expect(try problems(list.file(of: []), misread: []) == [])
    #expect(try problems(nil, misread: []) == [])
  }

  @Test func `what is misread and not listed is told at the example`() throws {
    let line = examples[1].place.line
    #expect(
      try problems(nil, misread: [1, 8]) == [
        "Bank/signals.examples.yaml:\(line):9: the judge does not see 'scope' in this hit; "
          + "mend it, or list it with 'inclined bank check --record'",
        "Bank/signals.examples.yaml:\(line + 8):9: the judge sees 'scope' in this miss; "
          + "mend it, or list it with 'inclined bank check --record'",
      ])
  }

  @Test func `what is listed and read rightly is told at its line`() throws {
    let file = MisreadList(of: SampleBank.valid.source).file(of: [examples[1], examples[8]])
    #expect(
      try problems(file, misread: [8]) == [
        "Bank/misread.txt:3:1: no longer misread; "
          + "take it off the list with 'inclined bank check --record'"
      ])
  }

  @Test func `a line that names no example is told`() throws {
    #expect(
      try problems("\nsignals.examples.yaml scope hit 2: I walked.\n", misread: []) == [
        "Bank/misread.txt:2:1: no example fits this line; "
          + "write the list anew with 'inclined bank check --record'"
      ])
  }

  @Test func `the list is no stray file of a bank`() throws {
    var bank = SampleBank.valid
    bank.texts["misread.txt"] = "# none\n"
    #expect(try bank.problems() == [])
  }

  @Test func `the list changes no fingerprint`() throws {
    var bank = SampleBank.valid
    bank.texts["misread.txt"] = "# none\n"
    bank.texts["signals.examples.yaml"] = nil
    #expect(
      try bank.bank.fingerprint(engine: "1") == SampleBank.valid.bank.fingerprint(engine: "1"))
  }
}
