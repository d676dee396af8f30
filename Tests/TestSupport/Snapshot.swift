import Foundation
import Testing

/// Compares a text with a file beside the test.
///
/// `INCLINED_RECORD=1` writes the file anew; read it before keeping it. A file that is missing is
/// written then, and fails the test otherwise.
package enum Snapshot {
  /// Whether files are written anew.
  package static let isRecording = ProcessInfo.processInfo.environment["INCLINED_RECORD"] == "1"

  /// Expects a text to be the content of `Snapshots/<name>` in the folder of the test target.
  ///
  /// - Parameters:
  ///   - text: The text of today.
  ///   - name: The file's name with its extension.
  ///   - file: The calling file; left out, where this stands.
  ///   - location: Where a difference is reported.
  package static func expect(
    _ text: String, named name: String, file: String = #filePath,
    at location: SourceLocation = #_sourceLocation
  ) {
    var target = URL(fileURLWithPath: file).deletingLastPathComponent()
    while target.deletingLastPathComponent().lastPathComponent != "Tests", target.path != "/" {
      target.deleteLastPathComponent()
    }
    let folder = target.appendingPathComponent("Snapshots")
    let url = folder.appendingPathComponent(name)
    if isRecording {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      } catch {
        Issue.record("cannot record \(name): \(error)", sourceLocation: location)
      }
      return
    }
    guard let data = try? Data(contentsOf: url) else {
      Issue.record(
        "no snapshot \(name): record it with INCLINED_RECORD=1 and read it",
        sourceLocation: location)
      return
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != text else { return }
    let pairs = zip(
      expected.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    let place = line.map { "line \($0.offset + 1): \"\($0.element.0)\" became \"\($0.element.1)\"" }
    Issue.record(
      "\(name) differs at \(place ?? "its end"); INCLINED_RECORD=1 records it",
      sourceLocation: location)
  }
}
