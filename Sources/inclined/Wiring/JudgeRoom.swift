import InterviewModel
import Judging
import QuestionBank
import Reading

/// The judge with everything it needs from a bank, each file read once and when needed.
final class JudgeRoom {
  let bank: Bank
  private var rubrics: [String: Rubric] = [:]
  private var readJudge: Judge?
  private var readFramework: Framework?

  init(_ bank: Bank) {
    self.bank = bank
  }

  /// The framework of the bank.
  func framework() throws -> Framework {
    if let readFramework { return readFramework }
    let framework = try bank.framework()
    readFramework = framework
    return framework
  }

  /// The judge with the bank's words, weights and thresholds.
  func judge() throws -> Judge {
    if let readJudge { return readJudge }
    let lexicon = try Lexicon(bank.words())
    let model = try KindModel(file: bank.weights())
    let judge = Judge(
      reader: StoryReader(
        lexicon: lexicon, model: model, aspects: try AspectModel(file: bank.aspects())),
      thresholds: try framework().judging)
    readJudge = judge
    return judge
  }

  /// The rubric of a principle.
  func rubric(_ principle: String) throws -> Rubric {
    if let rubric = rubrics[principle] { return rubric }
    let rubric = try bank.rubric(for: principle)
    rubrics[principle] = rubric
    return rubric
  }

  /// The agreement figures that were measured, each with its fingerprint.
  ///
  /// They stand in `QuestionBank/agreement.txt`, written by `evaluate --keep`.
  func agreements() throws -> [MeasuredAgreement] {
    guard let bytes = try? bank.source.bytes(at: "agreement.txt") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      let counts = parts.dropFirst().compactMap { Int($0) }
      guard parts.count == 5, counts.count == 4 else { return nil }
      var agreement = Agreement()
      agreement.bothInclined = counts[0]
      agreement.onlyFirst = counts[1]
      agreement.onlySecond = counts[2]
      agreement.bothNot = counts[3]
      return MeasuredAgreement(fingerprint: String(parts[0]), agreement: agreement)
    }
  }

  /// What verdicts rest on, in short.
  func fingerprint() throws -> String { try bank.fingerprint(engine: Version.engine).short }
}
