#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The disk of this machine.
package struct PosixFileSystem: FileSystem {
  package init() {}

  package func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    buffer.removeAll(keepingCapacity: true)
    // Not blocking, so that a pipe in a file's place cannot hang the program.
    let descriptor = Self.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, errno) }
    defer { Self.close(descriptor) }
    try Self.read(descriptor, into: &buffer)
  }

  package func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw FileError(.list, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        // A name that is not UTF-8 cannot be one of ours.
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        {
          String(validatingCString: $0)
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw FileError(.list, errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func status(_ path: String) throws(FileError) -> FileStatus? {
    var found = stat()
    guard stat(path, &found) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(.status, errno)
    }
    return FileStatus(found)
  }

  package func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o700) == 0 { return }
    switch errno {
    case EEXIST:
      guard let status = try status(path), status.kind == .folder else {
        throw FileError(.makeFolder, ENOTDIR)
      }
      // Best effort: a folder that belongs to somebody else stays as they made it.
      if status.permissions & 0o077 != 0 { _ = chmod(path, mode_t(status.permissions & 0o700)) }
    case ENOENT:
      let parent = path.parentFolder
      guard parent != path, !parent.isEmpty, parent != "." else {
        throw FileError(.makeFolder, ENOENT)
      }
      try makeParent(parent)
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileError(.makeFolder, errno) }
    default: throw FileError(.makeFolder, errno)
    }
  }

  /// Like ``makeFolder(_:)``, but a folder that is there already is left as it is.
  private func makeParent(_ path: String) throws(FileError) {
    if try status(path) == nil { try makeFolder(path) }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any OpenFile {
    while true {
      let file = try PosixFile(path, mode)
      // Somebody may have removed or replaced the file between opening and locking it.
      if try file.isStill(at: path) { return file }
      file.close()
      if case .new = mode { throw FileError(.create, ENOENT) }
    }
  }

  package func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(.remove, errno) }
    Self.syncFolder(of: path)
  }
}

// MARK: - System calls

extension PosixFileSystem {
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    while true {
      // The mode counts only where a file is made.
      let descriptor = openFile(path, flags)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  static func close(_ descriptor: Int32) { _ = closeFile(descriptor) }

  /// Reads a whole regular file from its start.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(FileError) {
    buffer.removeAll(keepingCapacity: true)
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw FileError(.read, errno) }
    let status = FileStatus(found)
    guard status.kind == .file else {
      throw FileError(.open, status.kind == .folder ? EISDIR : EINVAL)
    }
    buffer.append(contentsOf: repeatElement(0, count: status.size + 1))
    var filled = 0
    while true {
      let got = buffer.withUnsafeMutableBytes { storage in
        pread(
          descriptor, storage.baseAddress.map { $0 + filled }, storage.count - filled, off_t(filled)
        )
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw FileError(.read, errno) }
      if got == 0 { break }
      filled += got
      // A file may grow while it is read.
      if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: 65_536)) }
    }
    buffer.removeLast(buffer.count - filled)
  }

  /// Makes the entry of a file in its folder last; best effort, not every system can.
  static func syncFolder(of path: String) {
    let descriptor = open(path.parentFolder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}

private func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o600) }
private func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }

extension FileStatus {
  init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    #if canImport(Darwin)
      let modified = found.st_mtimespec
    #else
      let modified = found.st_mtim
    #endif
    self.init(
      size: Int(found.st_size),
      modified: Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: found.st_dev),
        number: UInt64(truncatingIfNeeded: found.st_ino)),
      kind: kind, permissions: UInt16(found.st_mode & 0o777))
  }
}
