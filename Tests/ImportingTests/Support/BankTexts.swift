import Foundation
import Importing
import InterviewModel
import QuestionBank

/// What the built-in bank teaches the matcher, read once.
struct BankTexts {
  /// The prompts of every principle.
  let questions: [Question]
  /// The matcher made of them and of the rubrics.
  let matcher: QuestionMatcher

  /// The bank of this repository.
  static let shared = Result { try BankTexts() }

  private init() throws {
    let folder = Calls.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "QuestionBank")
    let bank = Bank(.folder(folder.path()))
    let principles = try bank.framework().principles
    questions = try principles.flatMap { try bank.questions(for: $0.id) }
    matcher = QuestionMatcher(
      principles: principles, questions: questions,
      rubrics: try principles.map { try bank.rubric(for: $0.id) })
  }
}
