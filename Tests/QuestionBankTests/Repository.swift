import Foundation

/// Where this project's files stand while its tests run.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The question bank that ships with the project.
  static let bank = root + "/QuestionBank"

  /// Whether generated files are to be written anew: `INCLINED_RECORD=1`.
  static let isRecording = ProcessInfo.processInfo.environment["INCLINED_RECORD"] == "1"
}
