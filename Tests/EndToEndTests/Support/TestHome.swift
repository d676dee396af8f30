import Foundation
import TestSupport

/// A folder that one test has for itself: home, settings, transcripts and the working folder.
///
/// It is removed with the value. The environment is fixed: UTF-8, UTC, no personal settings.
final class TestHome {
  /// The folder, which is `INCLINED_HOME` and the working folder of every program.
  let path: String

  /// Makes an empty home.
  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("e2e-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The whole environment of a program.
  func environment(adding changes: [String: String] = [:]) -> [String: String] {
    ChildProcess.environment(
      adding: [
        "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_STATE_HOME": path + "/state",
        "XDG_CACHE_HOME": path + "/cache", "INCLINED_HOME": path,
      ].merging(changes) { $1 })
  }

  /// Runs the program to its end with a pipe as its input.
  func run(
    _ arguments: String..., input: String = "", environment changes: [String: String] = [:]
  ) throws -> ChildProcess.Result {
    try run(arguments, input: Array(input.utf8), environment: changes)
  }

  /// Runs the program to its end with any bytes as its input.
  func run(
    _ arguments: [String], input: [UInt8], environment changes: [String: String] = [:]
  ) throws -> ChildProcess.Result {
    try ChildProcess.run(
      BuiltProgram.inclined(), arguments, input: input, environment: environment(adding: changes),
      folder: path)
  }

  /// Runs a line of the shell, in which `$0` is the program.
  func runShell(_ line: String, input: String = "") throws -> ChildProcess.Result {
    try ChildProcess.run(
      "/bin/sh", ["-c", line, BuiltProgram.inclined()], input: input, environment: environment(),
      folder: path)
  }

  /// Starts the program at a terminal of its own.
  func open(
    _ arguments: String..., environment changes: [String: String] = [:], columns: Int = 100,
    rows: Int = 50
  ) throws -> Candidate {
    Candidate(
      terminal: try PseudoTerminal(
        BuiltProgram.inclined(), arguments, environment: environment(adding: changes),
        columns: columns, rows: rows, folder: path))
  }

  /// Writes a file of the home, with the folders above it.
  ///
  /// - Returns: Its path.
  @discardableResult
  func write(_ text: String, to name: String, permissions: Int = 0o600) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path)
    return url.path
  }

  /// Puts the project's question bank into the home.
  func copyBank() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: root.appendingPathComponent("QuestionBank").path, toPath: path + "/QuestionBank")
  }

  /// The bytes of a file of the home; empty where there is none.
  func bytes(of name: String) -> [UInt8] {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init) ?? []
  }

  /// The permission bits of a file or folder of the home.
  func permissions(of name: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}

// MARK: - What was recorded

extension TestHome {
  /// There is not exactly one transcript.
  struct NotOne: Error {
    let names: [String]
  }

  /// The names of the files in the transcripts' folder, sorted.
  var transcripts: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/Transcripts")) ?? []).sorted()
  }

  /// The only transcript, from the home's folder.
  func transcript() throws -> String {
    let names = transcripts
    guard names.count == 1 else { throw NotOne(names: names) }
    return "Transcripts/" + names[0]
  }

  /// The events of the only transcript, read as any program would read them.
  func events() throws -> [RecordedEvent] {
    try RecordedEvent.read(bytes(of: transcript()))
  }
}
