/// What commands themselves refuse; rendered by ``Failure``.
enum CommandError: Error, Equatable {
  /// A file cannot be read.
  case noInput(path: String, reason: String)
  /// A file cannot be written.
  case cannotCreate(path: String, reason: String)
  /// Input that is not what it should be.
  case badInput(what: String, why: String, remedy: String)
  /// An address that the transcript does not have.
  case noSuchAddress(String, known: [String])
  /// Words that cannot go together, or a value that cannot be used.
  case usage(what: String, why: String, remedy: String)
}
