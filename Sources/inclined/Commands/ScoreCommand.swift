import ArgumentParser
import Console
import Foundation
import InterviewModel
import Judging

/// Judges many exchanges: JSON lines in, JSON lines out.
struct ScoreCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Judge exchanges given as JSON lines.",
    discussion: """
      Reads {"id","principle","question"?,"answer","followUps"?,"role"?,"level"?} a line, from \
      files or standard input, and writes one verdict a line in the same order.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Files of JSON lines; standard input when left out.")
  var files: [String] = []

  func run(at desk: Desk) throws {
    var failed = false
    try desk.eachLine(of: files) { line, number in
      switch Result(catching: { () throws(ScoreLine.Refusal) in
        try score(ScoreLine.read(line, number: number), desk)
      }) {
      case .success(let result): try desk.say(json: result)
      case .failure(let refusal):
        failed = true
        try desk.say(json: refusal)
      }
    }
    if failed { throw ExitStatus(65) }
  }

  /// Judges one line.
  private func score(
    _ line: ScoreLine, _ desk: Desk
  ) throws(ScoreLine.Refusal) -> ScoreResult {
    let options = line.framework.map { shared.with(framework: $0) } ?? shared
    let room = desk.judgeRoom(options)
    do {
      let framework = try room.framework()
      guard let principle = framework.principle(line.exchange.principle) else {
        throw ScoreLine.Refusal(line, "unknown principle \(line.exchange.principle)")
      }
      let role = line.role ?? framework.defaults.role
      let level = line.level ?? framework.defaults.level
      guard let role = framework.role(role) else {
        throw ScoreLine.Refusal(line, "unknown role \(role)")
      }
      guard let level = framework.level(level) else {
        throw ScoreLine.Refusal(line, "unknown level \(level)")
      }
      var exchange = line.exchange
      exchange.principle = principle.id
      let reading = try room.judge().read(
        exchange, rubric: room.rubric(principle.id), role: role.id, level: level.id)
      return ScoreResult(id: line.id, verdict: reading.verdict)
    } catch let refusal as ScoreLine.Refusal {
      throw refusal
    } catch {
      throw ScoreLine.Refusal(line, Failure.render(error).text)
    }
  }
}

/// What `score` writes for one line.
struct ScoreResult: Encodable {
  let id: String
  let verdict: Verdict

  enum CodingKeys: String, CodingKey {
    case id
  }

  func encode(to encoder: any Encoder) throws {
    try verdict.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
  }
}
