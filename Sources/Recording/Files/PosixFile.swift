#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of this machine, open for appending and locked.
///
/// The lock is `flock`'s: it lies on the open file and ends with it, also when the process is
/// killed; it does not pass to an editor or pager the program starts.
final class PosixFile: OpenFile {
  private var descriptor: Int32

  init(_ path: String, _ mode: OpenMode) throws(FileError) {
    let making: Int32 =
      switch mode {
      case .existing: 0
      case .new: O_CREAT | O_EXCL
      case .either: O_CREAT
      }
    descriptor = PosixFileSystem.open(
      path, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | making)
    guard descriptor >= 0 else { throw FileError(making == 0 ? .open : .create, errno) }
    do {
      try prepare()
    } catch {
      close()
      throw error
    }
    if making != 0 { PosixFileSystem.syncFolder(of: path) }
  }

  deinit { close() }

  /// Locks the file and makes it private.
  private func prepare() throws(FileError) {
    let status = try status()
    guard status.kind == .file else {
      throw FileError(.open, status.kind == .folder ? EISDIR : EINVAL)
    }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        throw FileError(.lock, EWOULDBLOCK, holder: Self.holder(of: status.identity))
      default: throw FileError(.lock, errno)
      }
    }
    // Best effort: a file that belongs to somebody else stays as they made it.
    if status.permissions & 0o077 != 0 {
      _ = fchmod(descriptor, mode_t(status.permissions & 0o700))
    }
  }

  private func status() throws(FileError) -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw FileError(.status, errno) }
    return FileStatus(found)
  }

  /// Whether the path still leads to this file.
  func isStill(at path: String) throws(FileError) -> Bool {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      if errno == ENOENT { return false }
      throw FileError(.status, errno)
    }
    return FileStatus(found).identity == (try status()).identity
  }

  func read(into buffer: inout [UInt8]) throws(FileError) {
    try PosixFileSystem.read(descriptor, into: &buffer)
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    let written = bytes.withUnsafeBytes { writeBytes(descriptor, $0) }
    guard written >= 0 else { throw FileError(.write, errno) }
    return written
  }

  func truncate(to length: Int) throws(FileError) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      if errno != EINTR { throw FileError(.truncate, errno) }
    }
  }

  func sync() throws(FileError) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw FileError(.sync, errno) }
    }
  }

  func close() {
    guard descriptor >= 0 else { return }
    // A child that was started meanwhile shares the open file, and with it the lock, until it
    // becomes another program: closing alone would leave the file locked that long.
    _ = flock(descriptor, LOCK_UN)
    PosixFileSystem.close(descriptor)
    descriptor = -1
  }

  /// The process that holds the lock on a file, as Linux lists it in `/proc/locks`; `nil` on
  /// other systems and for a process of another container.
  private static func holder(of file: FileStatus.Identity) -> Int32? {
    #if os(Linux)
      let list = PosixFileSystem.open("/proc/locks", O_RDONLY | O_CLOEXEC)
      guard list >= 0 else { return nil }
      defer { PosixFileSystem.close(list) }
      var text: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 4096)
      while case let got = readBytes(list, &piece), got > 0 { text += piece[..<got] }
      // "1: FLOCK  ADVISORY  WRITE 1234 08:01:131076 0 EOF"; one that waits has "->" after "1:".
      for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        let fields = line.split(separator: " ", omittingEmptySubsequences: true)
        guard fields.count >= 6, fields[1] == "FLOCK", let process = Int32(fields[4]), process > 0,
          fields[5].split(separator: ":").last.flatMap({ UInt64($0) }) == file.number
        else { continue }
        return process
      }
    #endif
    return nil
  }
}

private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

#if os(Linux)
  private func readBytes(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
    bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
  }
#endif
