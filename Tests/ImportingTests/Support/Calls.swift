import Foundation
import Importing

/// The call transcripts beside these tests.
enum Calls {
  /// The folder that holds them.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Calls")

  /// Their names in order, without what is expected of them.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { !$0.hasSuffix(".expected.json") }.sorted()

  /// The bytes of one.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// Imports bytes with the matcher of the built-in bank.
  static func imported(
    _ bytes: [UInt8], candidate: String? = nil, interviewer: String? = nil
  ) throws(ImportingError) -> ImportedCall {
    // Without the bank no principle is found, and the tests that need one fail.
    let matcher = (try? BankTexts.shared.get().matcher) ?? QuestionMatcher(questions: [])
    return try CallImporter(matcher: matcher, candidate: candidate, interviewer: interviewer).read(
      bytes)
  }

  /// Imports the words of a file.
  static func imported(_ text: String) throws(ImportingError) -> ImportedCall {
    try imported(Array(text.utf8))
  }
}

extension ImportedCall {
  /// The contract's JSON, indented.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }

  /// Every word it holds, in no order.
  var words: [String] {
    let texts =
      exchanges.flatMap { exchange in
        [exchange.question, exchange.answer]
          + exchange.followUps.flatMap { [$0.probe, $0.reply] }
      } + leftOver.map(\.text)
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }.sorted()
  }
}
