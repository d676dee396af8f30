#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a bank's folder with the calls of the system, which say why something fails.
enum FolderReading {
  /// The deepest folder in a bank, counted from it.
  private static let deepest = 4

  static func paths(in folder: String) throws(BankError) -> [String] {
    var paths: [String] = []
    try collect("", in: folder, depth: 0, into: &paths)
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func bytes(of path: String, in folder: String) throws(BankError) -> [UInt8] {
    let whole = "\(folder)/\(path)"
    let file = open(whole, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let code = errno
      guard code == ENOENT || code == ENOTDIR else { throw unreadable(whole, code) }
      throw isFolder(folder) ? .noFile(whole) : .noFolder(folder)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(whole, errno)
      }
      bytes += buffer[..<count]
    }
  }

  private static func collect(
    _ path: String, in folder: String, depth: Int, into paths: inout [String]
  ) throws(BankError) {
    let whole = path.isEmpty ? folder : "\(folder)/\(path)"
    guard let listing = opendir(whole) else {
      let code = errno
      guard code == ENOENT || code == ENOTDIR, depth == 0 else { throw unreadable(whole, code) }
      throw .noFolder(folder)
    }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee))
        { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let inside = path.isEmpty ? name : "\(path)/\(name)"
      if isFolder("\(folder)/\(inside)") {
        if depth < deepest { try collect(inside, in: folder, depth: depth + 1, into: &paths) }
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".txt") {
        paths.append(inside)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private static func unreadable(_ path: String, _ code: CInt) -> BankError {
    .unreadable(path, reason: strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }
}
