/// Where the bytes of a question bank come from.
package struct BankSource: Sendable {
  private let kind: Kind

  private enum Kind: Sendable {
    case folder(String)
    case texts([String: String])
  }

  /// How people name the bank: the folder's path, or a few words.
  package let name: String
  /// Whether the bank has the examples that prove its rubrics; the built-in one does without.
  package let hasExamples: Bool

  /// The bank in a folder, usually `<home>/QuestionBank`; nothing is read yet.
  package static func folder(_ path: String) -> BankSource {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    return BankSource(kind: .folder(String(trimmed)), name: String(trimmed), hasExamples: true)
  }

  /// A bank in memory: path in the bank to content.
  package static func texts(_ texts: [String: String], name: String) -> BankSource {
    BankSource(kind: .texts(texts), name: name, hasExamples: true)
  }

  /// The bank that is built into the program: all of it but the examples.
  package static let builtIn = BankSource(
    kind: .texts(BuiltInBank.texts), name: "built-in", hasExamples: false)

  private init(kind: Kind, name: String, hasExamples: Bool) {
    self.kind = kind
    self.name = name
    self.hasExamples = hasExamples
  }

  /// How people name a file of this bank.
  package func name(of path: String) -> String { "\(name)/\(path)" }

  /// The paths of all files of the bank, relative to it, in the order of their bytes.
  ///
  /// Hidden files and files whose name does not end in `.yaml` or `.txt` are no part of a bank.
  ///
  /// - Throws: ``BankError/noFolder(_:)`` or ``BankError/unreadable(_:reason:)``.
  package func paths() throws(BankError) -> [String] {
    switch kind {
    case .folder(let folder): try FolderReading.paths(in: folder)
    case .texts(let texts): texts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// The content of one file.
  ///
  /// - Throws: ``BankError/noFile(_:)``, ``BankError/noFolder(_:)`` when the whole bank is not
  ///   there, or ``BankError/unreadable(_:reason:)``.
  package func bytes(at path: String) throws(BankError) -> [UInt8] {
    switch kind {
    case .folder(let folder): return try FolderReading.bytes(of: path, in: folder)
    case .texts(let texts):
      guard let text = texts[path] else { throw .noFile(name(of: path)) }
      return Array(text.utf8)
    }
  }
}
