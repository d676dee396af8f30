#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of mode 0600 in a folder of its own, for as long as an editor needs it.
struct ScratchFile {
  /// Where the file lies.
  let path: String
  private let folder: String

  /// Makes the folder and the empty file.
  ///
  /// - Throws: ``ConsoleError/cannotUse(path:code:)``.
  init(name: String) throws(ConsoleError) {
    let parent = ProgramSearch.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/inclined-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .cannotUse(path: parent, code: errno) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(folder)/\(name)"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let code = errno
      rmdir(folder)
      throw .cannotUse(path: path, code: code)
    }
    close(file)
  }

  /// Makes `text` the content of the file.
  func write(_ text: String) throws(ConsoleError) {
    let file = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { throw .cannotUse(path: path, code: errno) }
    defer { close(file) }
    let output = Output(descriptor: file)
    do {
      try output.write(data: text)
      try output.flush()
    } catch {
      throw .cannotUse(path: path, code: error.code)
    }
  }

  /// The content of the file, which the editor may have replaced.
  func read() throws(ConsoleError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotUse(path: path, code: errno) }
    defer { close(file) }
    let source = InputSource(descriptor: file, signals: nil)
    var bytes: [UInt8] = []
    while source.fill() {
      bytes += source.pending
      source.skip(source.pending.count)
    }
    return bytes
  }

  /// Deletes the folder with everything that the editor left in it.
  func delete() {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
