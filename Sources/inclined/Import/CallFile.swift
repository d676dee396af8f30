import Foundation
import Importing

/// The file of a call, read whole.
struct CallFile {
  /// What was typed: a path, or `-` for standard input.
  let path: String

  /// The most bytes that are read; an hour of talk is about 60,000.
  static let mostBytes = 64 << 20

  /// The name without its folder, as the transcript keeps it.
  var name: String {
    path == "-" ? "standard input" : URL(fileURLWithPath: path).lastPathComponent
  }

  /// The content.
  ///
  /// - Throws: ``CommandError/noInput(path:reason:)``, or `badInput` for a file of more than
  ///   ``mostBytes``.
  func bytes() throws -> [UInt8] {
    let descriptor: Int32 = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw noInput }
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw noInput }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= Self.mostBytes else {
        throw CommandError.badInput(
          what: "cannot import \(name)",
          why: "it has more than \(Self.mostBytes >> 20) MB, no call has",
          remedy: "choose the transcript, not the recording")
      }
    }
  }

  private var noInput: CommandError {
    .noInput(path: path == "-" ? "standard input" : path, reason: String(cString: strerror(errno)))
  }

  /// Why the call of the file was refused.
  struct Refusal: Error {
    /// The file's name.
    let file: String
    /// The facts.
    let error: ImportingError
  }

  /// Adds the file's name to what an import refuses.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as ImportingError {
      throw Refusal(file: name, error: error)
    }
  }

  /// The refusal of a file in which nobody is asked anything.
  func hasNoQuestion(_ call: ImportedCall) -> CommandError {
    .badInput(
      what: "nothing to import in \(name)",
      why: "\(call.interviewer) asks nothing that \(call.candidate) answers",
      remedy: "say who is who with --candidate and --interviewer; --json shows how it was read")
  }
}
