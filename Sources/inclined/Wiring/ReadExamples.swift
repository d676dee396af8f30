import InterviewModel
import Judging
import QuestionBank

/// The examples of a bank, each with how the judge reads it.
struct ReadExamples {
  /// All examples, in the order of the bank.
  private(set) var examples: [Example] = []
  /// For each of them whether the judge reads it otherwise than it is labelled.
  private(set) var isMisread: [Bool] = []

  /// Reads all examples of a bank: those of the signals under the default framework, or the first
  /// where there is no such, those of the beats under their own.
  ///
  /// - Throws: ``BankError`` for what cannot be read; a bank without problems can.
  init(of source: BankSource) throws {
    guard source.hasExamples else { return }
    let frameworks = try Bank.frameworks(in: source)
    let first = frameworks.first { $0 == Bank.defaultFramework } ?? frameworks.first
    for framework in frameworks.sorted(by: { $0 == first && $1 != first }) {
      let room = JudgeRoom(Bank(source, framework: framework))
      let principles = try room.framework().principles.map(\.id)
      let reader = ExampleReader(
        try room.judge(), rubrics: try room.bank.rubrics(for: principles))
      if framework == first { add(try room.bank.signalExamples(), reader) }
      for principle in principles { add(try room.bank.examples(for: principle), reader) }
    }
  }

  private mutating func add(_ examples: [Example], _ reader: ExampleReader) {
    self.examples += examples
    isMisread += examples.map { !reader.isReadAsLabelled($0) }
  }

  /// The examples that are misread, in the order of the bank.
  var misread: [Example] { zip(examples, isMisread).filter(\.1).map(\.0) }

  /// How many are read as labelled, by signal and then beat in the order of the bank.
  var tallies: [(subject: Example.Subject, right: Int, count: Int)] {
    var tallies: [(subject: Example.Subject, right: Int, count: Int)] = []
    for (example, isMisread) in zip(examples, isMisread) {
      if tallies.last?.subject != example.subject { tallies.append((example.subject, 0, 0)) }
      tallies[tallies.count - 1].right += isMisread ? 0 : 1
      tallies[tallies.count - 1].count += 1
    }
    return tallies
  }
}
