import Foundation
import InterviewModel
import Judging

/// A case of `Tests/Cases/` with a kind for every sentence.
struct LabelledCase: Decodable {
  var id: String
  var principle: String
  var sentences: [Segment]?
  var replies: [Reply]?
  var followUps: [Probe]?
  /// Two cases with the same value differ in one or two sentences and have opposite verdicts.
  var pair: String?
  /// Whether the sentences belong to no common text.
  var alone: Bool?

  /// A probe, as it was put.
  struct Probe: Decodable {
    var probe: String
  }

  /// A sentence with its label.
  struct Segment: Decodable {
    var text: String
    var kind: SentenceKind
    var shows: Bool?
  }

  /// A reply with the label of its quality.
  struct Reply: Decodable {
    var quality: String?
    var sentences: [Segment]
  }

  /// The sentences of answer and replies.
  var allSegments: [Segment] { (sentences ?? []) + (replies ?? []).flatMap(\.sentences) }

  /// The labelled cases of a file of JSON lines; cases without sentence labels are passed over.
  static func load(_ path: String) throws -> [LabelledCase] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").compactMap { line in
      let found = try decoder.decode(LabelledCase.self, from: Data(line.utf8))
      return found.sentences == nil ? nil : found
    }
  }
}

extension EvaluationCase {
  /// The cases of a file that have a verdict; lines of sentences alone are passed over.
  static func load(_ path: String) throws -> [EvaluationCase] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n").filter { $0.contains("\"verdict\"") }.map {
      try decoder.decode(EvaluationCase.self, from: Data($0.utf8))
    }
  }
}
