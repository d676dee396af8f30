import Foundation
import InterviewModel

/// One line that `score` reads.
struct ScoreLine {
  var id: String
  var number: Int
  var exchange: Exchange
  var role: String?
  var level: String?
  var framework: String?

  /// Why a line cannot be used; written in its place.
  struct Refusal: Error, Encodable {
    var id: String?
    var line: Int
    var error: String

    init(id: String? = nil, line: Int, error: String) {
      self.id = id
      self.line = line
      self.error = error
    }

    init(_ line: ScoreLine, _ error: String) {
      self.init(id: line.id, line: line.number, error: error)
    }
  }

  private struct Fields: Decodable {
    var id: Identifier
    var principle: String
    var question: String?
    var answer: String
    var followUps: [FollowUp]?
    var role: String?
    var level: String?
    var framework: String?
  }

  /// An id, which some tools write as a number.
  private struct Identifier: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else {
        text = String(try value.decode(Int.self))
      }
    }
  }

  private struct OnlyID: Decodable {
    var id: Identifier
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - line: The line's bytes without its end.
  ///   - number: The line's number, counted from 1.
  /// - Returns: What is to be scored.
  /// - Throws: ``Refusal`` when the line cannot be used.
  static func read(_ line: [UInt8], number: Int) throws(Refusal) -> ScoreLine {
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      throw Refusal(line: number, error: "the line is blank")
    }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw Refusal(line: number, error: "the line is no UTF-8 text")
    }
    let data = Data(line)
    let decoder = JSONDecoder()
    do {
      let fields = try decoder.decode(Fields.self, from: data)
      return ScoreLine(
        id: fields.id.text, number: number,
        exchange: Exchange(
          principle: fields.principle, question: fields.question ?? "", answer: fields.answer,
          followUps: fields.followUps ?? []),
        role: fields.role, level: fields.level, framework: fields.framework)
    } catch {
      let id = try? decoder.decode(OnlyID.self, from: data).id.text
      throw Refusal(id: id, line: number, error: Self.reason(error))
    }
  }

  /// Why JSON cannot be used, in words.
  static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the field \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
      DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
      "the field \(context.codingPath.map(\.stringValue).joined(separator: ".")) has the wrong type"
    default: "it is no JSON object"
    }
  }
}
