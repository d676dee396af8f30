import Foundation

/// The call transcripts of the importing tests, one or more a format.
enum CallFiles {
  private static let tests = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = tests.appendingPathComponent("ImportingTests/Calls").path

  /// The folder of the samples that ship with the project.
  static let samples = tests.deletingLastPathComponent()
    .appendingPathComponent("Transcripts/samples").path

  /// Their names, without what is expected of them.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { !$0.hasSuffix(".expected.json") }.sorted()

  /// Where one is.
  static func path(_ name: String) -> String { folder + "/" + name }

  /// What the importer is to find in one, in the form of the contract.
  static func expected(_ name: String) throws -> JSON {
    try JSON(String(contentsOfFile: path(name + ".expected.json"), encoding: .utf8))
  }
}
