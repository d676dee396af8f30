import Foundation
import InterviewModel
import Judging
import QuestionBank
import Reading

/// The judge with the bank of this repository, made once for all tests.
enum ShippedJudge {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let bank = Bank(.folder(repository.path + "/QuestionBank"))
  static let judge: Result<Judge, any Error> = Result {
    Judge(
      reader: StoryReader(
        lexicon: try Lexicon(bank.words()), model: try KindModel(file: bank.weights()),
        aspects: try AspectModel(file: bank.aspects())),
      thresholds: try bank.framework().judging)
  }

  static let rubrics: Result<[String: Rubric], any Error> = Result {
    var rubrics: [String: Rubric] = [:]
    for principle in try bank.framework().principles {
      rubrics[principle.id] = try bank.rubric(for: principle.id)
    }
    return rubrics
  }

  /// Judges an exchange under the shipped rubric.
  static func read(_ exchange: Exchange) throws -> Judge.Reading {
    let rubric = try rubrics.get()[exchange.principle]
    guard let rubric else { throw Missing.rubric(exchange.principle) }
    return try judge.get().read(exchange, rubric: rubric, role: "sde", level: "L5")
  }

  /// Judges one answer.
  static func read(_ answer: String, for principle: String = "ownership") throws -> Judge.Reading {
    try read(Exchange(principle: principle, question: "", answer: answer))
  }

  /// The labelled cases of a file in `Tests/Cases/`; every n-th of them.
  static func cases(_ name: String, every step: Int = 1) throws -> [EvaluationCase] {
    let path = repository.path + "/Tests/Cases/\(name).jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return try stride(from: 0, to: lines.count, by: step).map {
      try JSONDecoder().decode(EvaluationCase.self, from: Data(lines[$0].utf8))
    }
  }

  enum Missing: Error {
    case rubric(String)
  }
}
