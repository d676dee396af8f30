import Foundation
import InterviewModel
import Judging
import QuestionBank
import Reading

/// The judge with the words, weights and rubrics that ship with the project.
enum ShippedBank {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let bank = Bank(.folder(root.appendingPathComponent("QuestionBank").path))

  /// The words of every class, read once.
  static func lexicon() throws -> Lexicon { try readLexicon.get() }

  private static let readLexicon = Result { try Lexicon(bank.words()) }

  /// The judge, made once.
  static func judge() throws -> Judge { try readJudge.get() }

  private static let readJudge = Result {
    Judge(
      reader: StoryReader(
        lexicon: try lexicon(), model: try KindModel(file: bank.weights()),
        aspects: try AspectModel(file: bank.aspects())),
      thresholds: try bank.framework().judging)
  }

  /// The meeting of the shipped framework.
  static func meeting(agreements: [MeasuredAgreement] = []) throws -> DebriefMeeting {
    let framework = try bank.framework()
    let rubrics = try bank.rubrics(for: framework.principles.map(\.id))
    return DebriefMeeting(
      framework: framework,
      rubrics: Dictionary(rubrics.map { ($0.principle, $0) }) { first, _ in first },
      judge: try judge(), fingerprint: "today", agreements: agreements)
  }

  /// The lines of a file of labelled cases.
  static func lines(of file: String) throws -> [Data] {
    let url = root.appendingPathComponent("Tests/Cases/\(file)")
    return try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }
}
