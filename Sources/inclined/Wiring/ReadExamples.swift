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

  /// How many are read as labelled, by signal and then by beat, in the order of the bank.
  var tallies: [Tally] {
    var tallies: [Tally] = []
    for (example, isMisread) in zip(examples, isMisread) {
      if tallies.last?.subject != example.subject || tallies.last?.file != example.place.file {
        tallies.append(Tally(subject: example.subject, file: example.place.file))
      }
      tallies[tallies.count - 1].right += isMisread ? 0 : 1
      tallies[tallies.count - 1].count += 1
    }
    return tallies
  }

  /// How many examples of one signal or beat are read as labelled.
  struct Tally {
    let subject: Example.Subject
    let file: String
    var right = 0
    var count = 0

    /// The id, and of a beat that it is one: a signal may have the same.
    var name: String {
      switch subject {
      case .signal(let signal): signal.rawValue
      case .beat(let id): "beat \(id)"
      }
    }
  }
}
