import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The commands of earlier sessions, in a file that only its owner can read.
///
/// One command a line, oldest first. Several sessions may append at the same time.
package struct HistoryFile: Sendable, Equatable {
  /// Where the commands are kept.
  package let path: String
  /// The most commands that are loaded.
  package static let limit = 1000
  /// A longer line is no command that anybody wants back.
  private static let longestCommand = 1000

  /// Names the file; nothing is read or made yet.
  package init(path: String) {
    self.path = path
  }

  /// The latest commands, oldest first; empty when there is no file yet.
  ///
  /// A file that has grown to more than twice the limit is shortened.
  ///
  /// - Throws: ``ConsoleError/cannotUse(path:code:)``.
  package func load() throws(ConsoleError) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    if file < 0, errno == ENOENT { return [] }
    guard file >= 0 else { throw .cannotUse(path: path, code: errno) }
    defer { close(file) }
    // Whatever else had made it: nobody but the owner is to read it.
    fchmod(file, 0o600)
    let source = InputSource(descriptor: file, signals: nil)
    var bytes: [UInt8] = []
    while source.fill() { bytes += source.pending }
    let commands = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let latest = Array(commands.suffix(Self.limit))
    if commands.count > 2 * Self.limit { try replace(by: latest) }
    return latest
  }

  /// Adds a command at the end; one that is empty, of several lines or very long is left out.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: ``ConsoleError/cannotUse(path:code:)``.
  @discardableResult
  package func append(_ command: String) throws(ConsoleError) -> Bool {
    guard Self.accepts(command) else { return false }
    try write(command + "\n", to: path, flags: O_APPEND)
    return true
  }

  /// Whether a line is fit to be recalled.
  static func accepts(_ command: String) -> Bool {
    !command.isEmpty && command.utf8.count <= longestCommand
      && command.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  private func replace(by commands: [String]) throws(ConsoleError) {
    let fresh = path + ".new"
    unlink(fresh)
    try write(commands.map { $0 + "\n" }.joined(), to: fresh, flags: O_EXCL)
    guard rename(fresh, path) == 0 else { throw .cannotUse(path: path, code: errno) }
  }

  private func write(_ text: String, to path: String, flags: Int32) throws(ConsoleError) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard file >= 0 else { throw .cannotUse(path: path, code: errno) }
    defer { close(file) }
    fchmod(file, 0o600)
    let output = Output(descriptor: file)
    do {
      try output.write(data: text)
      try output.flush()
    } catch {
      throw .cannotUse(path: path, code: error.code)
    }
  }
}
