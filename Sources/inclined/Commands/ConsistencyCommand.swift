import ArgumentParser
import Foundation
import InterviewModel
import Judging

/// Compares two answers: JSON lines in, JSON lines out.
struct ConsistencyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency",
    abstract: "Tell how pairs of answers relate: same story, reframed, contradicting or distinct.",
    discussion: "Reads {\"id\",\"a\",\"b\"} a line and writes one relation a line.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Files of JSON lines; standard input when left out.")
  var files: [String] = []

  private struct Input: Decodable {
    var id: String
    var a: String
    var b: String
  }

  private struct Output: Encodable {
    var id: String
    var relation: StoryRelation
    var conflicts: [Conflict]
  }

  func run(at desk: Desk) throws {
    let reader = ConsistencyReader(lexicon: try desk.judgeRoom(shared).judge().reader.lexicon)
    var failed = false
    try desk.eachLine(of: files) { line, number in
      guard let input = try? JSONDecoder().decode(Input.self, from: Data(line)) else {
        failed = true
        return try desk.say(
          json: ScoreLine.Refusal(line: number, error: "the line is no object with id, a and b"))
      }
      let found = reader.consistency(input.a, input.b)
      try desk.say(
        json: Output(id: input.id, relation: found.relation, conflicts: found.conflicts))
    }
    if failed { throw ExitStatus(65) }
  }
}
