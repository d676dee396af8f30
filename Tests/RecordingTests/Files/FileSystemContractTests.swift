import Foundation
import Recording
import TestSupport
import Testing

/// What every disk promises.
@Suite struct FileSystemContractTests {
  @Test(arguments: Disk.allCases)
  func `what is written is read, whole and at the end`(disk: Disk) throws {
    let disk = try disk.make()
    let path = disk.path("a")
    let file = try disk.files.open(path, .new)
    #expect(try file.write(Array("one".utf8)[...]) == 3)
    #expect(try file.write(Array("xtwo".utf8)[1...]) == 3)
    try file.sync()
    #expect(try disk.bytes(path) == Array("onetwo".utf8))
    var own: [UInt8] = [9]
    try file.read(into: &own)
    #expect(own == Array("onetwo".utf8))
    try file.truncate(to: 2)
    #expect(try file.write(Array("ly".utf8)[...]) == 2)
    file.close()
    #expect(try disk.bytes(path) == Array("only".utf8))
  }

  @Test(arguments: Disk.allCases)
  func `large files are read whole into storage that is used again`(disk: Disk) throws {
    let disk = try disk.make()
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    try disk.put(disk.path("large"), large)
    try disk.put(disk.path("small"), [7])
    try disk.put(disk.path("empty"), [])
    var buffer: [UInt8] = []
    for (name, bytes) in [("large", large), ("small", [7]), ("empty", []), ("large", large)] {
      try disk.files.read(disk.path(name), into: &buffer)
      #expect(buffer == bytes)
    }
  }

  @Test(arguments: Disk.allCases)
  func `modes say whether a file must exist`(disk: Disk) throws {
    let disk = try disk.make()
    let path = disk.path("a")
    #expect(throws: FileError(.open, ENOENT)) { try disk.files.open(path, .existing) }
    try disk.files.open(path, .either).close()
    try disk.files.open(path, .either).close()
    try disk.files.open(path, .existing).close()
    #expect(throws: FileError(.create, EEXIST)) { try disk.files.open(path, .new) }
    #expect(throws: FileError(.create, ENOENT)) {
      try disk.files.open(disk.path("no/such/a"), .new)
    }
  }

  @Test(arguments: Disk.allCases)
  func `a second writer is told who the first is`(disk: Disk) throws {
    let disk = try disk.make()
    let path = disk.path("a")
    let first = try disk.files.open(path, .new)
    let error = #expect(throws: FileError.self) { try disk.files.open(path, .existing) }
    #expect(error?.operation == .lock)
    #expect(error?.code == EWOULDBLOCK)
    #if os(Linux)
      #expect(
        error?.holder == InMemoryFileSystem.process
          || error?.holder == ProcessInfo.processInfo.processIdentifier)
    #endif
    #expect(try disk.bytes(path) == [])
    first.close()
    first.close()
    try disk.files.open(path, .existing).close()
  }

  @Test(arguments: Disk.allCases)
  func `a lock ends with the last who holds the file`(disk: Disk) throws {
    let disk = try disk.make()
    let path = disk.path("a")
    do { _ = try disk.files.open(path, .new) }
    try disk.files.open(path, .existing).close()
  }

  @Test(arguments: Disk.allCases)
  func `files and folders are private`(disk: Disk) throws {
    let disk = try disk.make()
    try disk.files.makeFolder(disk.path("x/y"))
    #expect(try disk.files.status(disk.path("x"))?.permissions == 0o700)
    #expect(try disk.files.status(disk.path("x/y"))?.permissions == 0o700)
    #expect(try disk.files.status(disk.path("x/y"))?.kind == .folder)
    let path = disk.path("x/y/a")
    try disk.put(path, [1, 2])
    let status = try #require(try disk.files.status(path))
    #expect(status.permissions == 0o600)
    #expect(status.kind == .file)
    #expect(status.size == 2)
  }

  @Test(arguments: Disk.allCases)
  func `making a folder twice keeps what is in it`(disk: Disk) throws {
    let disk = try disk.make()
    try disk.files.makeFolder(disk.path("x"))
    try disk.put(disk.path("x/a"), [1])
    try disk.files.makeFolder(disk.path("x"))
    #expect(try disk.bytes(disk.path("x/a")) == [1])
    #expect(throws: FileError(.makeFolder, ENOTDIR)) {
      try disk.files.makeFolder(disk.path("x/a"))
    }
  }

  @Test(arguments: Disk.allCases)
  func `names are sorted by their bytes`(disk: Disk) throws {
    let disk = try disk.make()
    for name in ["b", "a", "é", "B", ".z", "a-2"] { try disk.put(disk.path(name), []) }
    try disk.files.makeFolder(disk.path("c"))
    try disk.put(disk.path("c/inner"), [])
    #expect(try disk.files.names(in: disk.folder) == [".z", "B", "a", "a-2", "b", "c", "é"])
    #expect(throws: FileError(.list, ENOENT)) { try disk.files.names(in: disk.path("no")) }
    #expect(throws: FileError(.list, ENOTDIR)) { try disk.files.names(in: disk.path("a")) }
  }

  @Test(arguments: Disk.allCases)
  func `a removed file is gone, and its name is free while it is still open`(disk: Disk) throws {
    let disk = try disk.make()
    let path = disk.path("a")
    let file = try disk.files.open(path, .new)
    try disk.files.remove(path)
    #expect(try disk.files.status(path) == nil)
    #expect(throws: FileError(.remove, ENOENT)) { try disk.files.remove(path) }
    let second = try disk.files.open(path, .new)
    second.close()
    file.close()
  }

  @Test(arguments: Disk.allCases)
  func `folders are no files and what is missing is named so`(disk: Disk) throws {
    let disk = try disk.make()
    #expect(throws: FileError(.open, EISDIR)) { try disk.bytes(disk.folder) }
    #expect(throws: FileError(.open, ENOENT)) { try disk.bytes(disk.path("no")) }
    #expect(throws: FileError.self) { try disk.files.open(disk.folder, .existing) }
    #expect(try disk.files.status(disk.path("no")) == nil)
  }

  @Test(arguments: Disk.allCases)
  func `identity and time of change tell files and their states apart`(disk: Disk) throws {
    let disk = try disk.make()
    try disk.put(disk.path("a"), [])
    try disk.put(disk.path("b"), [])
    let first = try #require(try disk.files.status(disk.path("a")))
    let other = try #require(try disk.files.status(disk.path("b")))
    #expect(first.identity != other.identity)
    let file = try disk.files.open(disk.path("a"), .existing)
    _ = try file.write([1][...])
    file.close()
    let later = try #require(try disk.files.status(disk.path("a")))
    #expect(later.identity == first.identity)
    #expect(later.size == 1)
    #expect(later.modified >= first.modified)
  }
}

/// What only a real disk can show.
@Suite struct PosixFileSystemTests {
  @Test func `a link in a file's place is not written through, but read`() throws {
    let disk = try Disk.posix.make()
    try disk.put(disk.path("secret"), [1])
    #expect(symlink(disk.path("secret"), disk.path("link")) == 0)
    #expect(throws: FileError(.open, ELOOP)) { try disk.files.open(disk.path("link"), .existing) }
    #expect(throws: FileError(.create, ELOOP)) { try disk.files.open(disk.path("link"), .either) }
    #expect(throws: FileError(.create, EEXIST)) { try disk.files.open(disk.path("link"), .new) }
    #expect(try disk.bytes(disk.path("link")) == [1])
    let direct = try disk.files.status(disk.path("secret"))?.identity
    #expect(try disk.files.status(disk.path("link"))?.identity == direct)
  }

  @Test func `a pipe in a file's place does not hang`() throws {
    let disk = try Disk.posix.make()
    #expect(mkfifo(disk.path("pipe"), 0o600) == 0)
    #expect(throws: FileError(.open, EINVAL)) { try disk.bytes(disk.path("pipe")) }
    #expect(throws: FileError(.open, EINVAL)) {
      try disk.files.open(disk.path("pipe"), .existing)
    }
  }

  @Test func `what others could read is made private when it is written to`() throws {
    let disk = try Disk.posix.make()
    try disk.put(disk.path("a"), [])
    #expect(chmod(disk.path("a"), 0o644) == 0)
    try disk.files.open(disk.path("a"), .existing).close()
    #expect(try disk.files.status(disk.path("a"))?.permissions == 0o600)
    #expect(chmod(disk.folder, 0o755) == 0)
    try disk.files.makeFolder(disk.folder)
    #expect(try disk.files.status(disk.folder)?.permissions == 0o700)
  }

  @Test func `folders above a new one are left as they are`() throws {
    let disk = try Disk.posix.make()
    #expect(chmod(disk.folder, 0o755) == 0)
    try disk.files.makeFolder(disk.path("a/b"))
    #expect(try disk.files.status(disk.folder)?.permissions == 0o755)
  }

  @Test func `a started program does not inherit the lock`() throws {
    let disk = try Disk.posix.make()
    let file = try disk.files.open(disk.path("a"), .new)
    let sleeper = Process()
    sleeper.executableURL = URL(fileURLWithPath: "/bin/cat")
    let pipe = Pipe()
    sleeper.standardInput = pipe
    try sleeper.run()
    file.close()
    try disk.files.open(disk.path("a"), .existing).close()
    try pipe.fileHandleForWriting.close()
    sleeper.waitUntilExit()
  }
}
