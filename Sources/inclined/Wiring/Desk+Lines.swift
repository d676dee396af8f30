import Console
import Foundation

extension Desk {
  /// Calls a body with every line of some files, or of standard input, without the line end.
  ///
  /// Memory grows with the longest line only.
  ///
  /// - Parameters:
  ///   - paths: The files; `-` or none at all is standard input.
  ///   - body: What is done with each line; lines are counted from 1.
  /// - Throws: ``CommandError/noInput(path:reason:)``, and what `body` throws.
  func eachLine(of paths: [String], _ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws
  {
    for path in paths.isEmpty ? ["-"] : paths {
      let descriptor: Int32
      if path == "-" {
        descriptor = 0
      } else {
        descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
          throw CommandError.noInput(path: path, reason: String(cString: strerror(errno)))
        }
      }
      defer { if descriptor != 0 { close(descriptor) } }
      try eachLine(of: descriptor, named: path, body)
    }
  }

  private func eachLine(
    of descriptor: Int32, named path: String, _ body: ([UInt8], Int) throws -> Void
  ) throws {
    var rest: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var number = 0
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError.noInput(path: path, reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      var start = 0
      while let end = chunk[start..<count].firstIndex(of: 0x0A) {
        rest.append(contentsOf: chunk[start..<end])
        if rest.last == 0x0D { rest.removeLast() }
        number += 1
        try body(rest, number)
        rest.removeAll(keepingCapacity: true)
        start = end + 1
      }
      rest.append(contentsOf: chunk[start..<count])
    }
    if !rest.isEmpty {
      number += 1
      try body(rest, number)
    }
  }

  /// The whole text of a file, or of standard input for `-`.
  ///
  /// - Throws: ``CommandError/noInput(path:reason:)``, also when it is no UTF-8 text.
  func text(of path: String) throws -> String {
    var bytes: [UInt8] = []
    try eachLine(of: [path]) { line, _ in
      bytes.append(contentsOf: line)
      bytes.append(0x0A)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError.badInput(
        what: "cannot read \(path)", why: "it is no UTF-8 text", remedy: "save it as UTF-8")
    }
    return text
  }
}
