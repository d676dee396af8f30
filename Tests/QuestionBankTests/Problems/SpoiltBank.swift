import QuestionBank
import Testing

/// The sound sample bank with one thing spoilt, and everything that a check must then say.
struct SpoiltBank: Sendable, CustomTestStringConvertible {
  private let name: String
  private let bank: SampleBank
  private let expected: [String]

  /// A bank with the first occurrence of a piece of a file replaced.
  init(
    _ name: String, in path: String, replace old: String, with new: String, _ expected: [String]
  ) {
    self.init(name, SampleBank.valid.replacing(old, with: new, in: path), expected)
  }

  /// A bank with a whole file replaced or added.
  init(_ name: String, in path: String, whole text: String, _ expected: [String]) {
    self.init(name, SampleBank.valid.replacing(nil, with: text, in: path), expected)
  }

  /// A bank without a file.
  init(_ name: String, without path: String, _ expected: [String]) {
    var bank = SampleBank.valid
    bank.texts[path] = nil
    self.init(name, bank, expected)
  }

  private init(_ name: String, _ bank: SampleBank, _ expected: [String]) {
    self.name = name
    self.bank = bank
    self.expected = expected
  }

  var testDescription: String { name }

  /// Expects exactly the problems of this row, in their order.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(
      bank.texts != SampleBank.valid.texts, "nothing was spoilt", sourceLocation: sourceLocation)
    let found = try bank.problems()
    #expect(found == expected, sourceLocation: sourceLocation)
  }
}
