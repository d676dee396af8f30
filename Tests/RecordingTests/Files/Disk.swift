import Foundation
import Recording
import TestSupport
import Testing

/// The disks that a contract must hold on.
enum Disk: String, CaseIterable, CustomTestStringConvertible, Sendable {
  case memory, posix

  var testDescription: String { rawValue }

  /// Makes an empty disk of this kind.
  func make() throws -> TestDisk {
    switch self {
    case .memory: return TestDisk(files: InMemoryFileSystem(), folder: ".", isReal: false)
    case .posix:
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("inclined-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      return TestDisk(files: PosixFileSystem(), folder: folder, isReal: true)
    }
  }
}

/// A folder on a disk; a real one goes with the last who holds it.
final class TestDisk: Sendable {
  let files: any FileSystem
  let folder: String
  private let isReal: Bool

  init(files: any FileSystem, folder: String, isReal: Bool) {
    self.files = files
    self.folder = folder
    self.isReal = isReal
  }

  deinit {
    if isReal { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// A path in the folder.
  func path(_ name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

  func bytes(_ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = [1, 2, 3]
    try files.read(path, into: &bytes)
    return bytes
  }

  /// Puts a file in place.
  func put(_ path: String, _ bytes: [UInt8]) throws {
    if try files.status(path) != nil { try files.remove(path) }
    let file = try files.open(path, .new)
    defer { file.close() }
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try file.write(rest)) }
  }
}
