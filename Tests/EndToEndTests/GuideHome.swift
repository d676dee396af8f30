import Foundation
import InterviewModel
import Recording
import TestSupport
import Testing

/// A home of its own for a test: a copy of the project's bank, and transcripts that go with it.
final class GuideHome {
  /// The folder.
  let folder: String

  init() {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("inclined-guide-\(UUID().uuidString)").path
    try? FileManager.default.createDirectory(
      atPath: folder + "/Transcripts", withIntermediateDirectories: true)
    try? FileManager.default.copyItem(atPath: Self.bank, toPath: folder + "/QuestionBank")
  }

  /// The question bank that ships with the project.
  private static let bank =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/QuestionBank"

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What a friend types about a story of one's own.
  static let story = [
    "nobody owned the export, sat between billing and his team",
    "looked at a weeks worth by hand, wrote the check that night /own",
    "showed the numbers to the boss who wanted to wait, boss had a point on the date /own",
    "checks every new export himself now /learn",
  ]

  /// The answer of the mock that a guided round is made from.
  private static let answer = """
    I would always start with the customer and I would look at the data first.

    I think that is how it should be done.

    """

  /// Plays a mock of two questions and returns its id.
  func playMock() throws -> String {
    let result = try run(
      "mock", "--minutes", "24", "--seed", "7", "--candidate", "Alex",
      input: String(repeating: Self.answer, count: 8))
    #expect(result.exitCode == 0, "\(result.error)")
    return try only("-alex-")
  }

  /// The id of the one guided transcript.
  func guided() throws -> String {
    let ids = try ids().filter { try transcript($0).opened?.mode == .guided }
    return try #require(ids.last)
  }

  private func only(_ part: String) throws -> String {
    try #require(try ids().first { $0.contains(part) })
  }

  /// The ids of all transcripts, in order.
  func ids() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/Transcripts").sorted()
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }
  }

  func path(of id: String) -> String { folder + "/Transcripts/\(id).jsonl" }

  func transcript(_ id: String) throws -> Transcript {
    let library = TranscriptLibrary(folder: folder + "/Transcripts", files: PosixFileSystem())
    return Transcript(id: id, events: try library.contents(of: path(of: id)).events)
  }

  /// Runs a command to its end with pipes.
  func run(
    _ arguments: String..., input: String = "", columns: Int = 80
  ) throws -> ChildProcess.Result {
    try ChildProcess.run(
      try BuiltProgram.inclined(), arguments + ["--home", folder], input: input,
      environment: ChildProcess.environment(adding: ["COLUMNS": "\(columns)"]), folder: folder)
  }

  /// Opens a guided round at a terminal of 80 columns.
  func guide(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      try BuiltProgram.inclined(), ["guide"] + arguments + ["--home", folder],
      environment: ChildProcess.environment(adding: ["NO_COLOR": "1"]), folder: folder)
  }

  /// A page without what differs from day to day and rubric to rubric.
  func steady(_ page: String) -> String {
    page.replacing(/\d{4}-\d\d-\d\d/, with: "DATE").replacing(/rubric [0-9a-f]+/, with: "rubric ID")
  }
}

/// Compares a text with a file; `INCLINED_RECORD=1` writes it anew.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)").path
  if ProcessInfo.processInfo.environment["INCLINED_RECORD"] == "1" {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOfFile: path, encoding: .utf8)
  #expect(
    text == golden, "look at the difference; INCLINED_RECORD=1 swift test writes \(name) anew",
    sourceLocation: sourceLocation)
}
