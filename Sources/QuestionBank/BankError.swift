import InterviewModel

/// Why something cannot be read from a question bank.
package enum BankError: Error, Equatable {
  /// The folder of the bank is not there.
  case noFolder(String)
  /// A file of the bank is not there.
  case noFile(String)
  /// The system refused to read a file or folder.
  case unreadable(String, reason: String)
  /// The bank has no framework of this name.
  case unknownFramework(String, nearest: String?, known: [String])
  /// The framework has no principle of this id.
  case unknownPrinciple(String, nearest: String?, known: [String])
  /// What was read has these problems, at least one, in the order of files and lines.
  case problems([BankProblem])

  /// What happened, why, and what to do; of several problems a line each.
  package var text: String {
    switch self {
    case .noFolder(let path):
      "no question bank: the folder \(path) is not there; "
        + "name the folder above QuestionBank with --home, or leave --home out"
    case .noFile(let path):
      "the question bank is incomplete: the file \(path) is not there; put it back"
    case .unreadable(let path, let reason):
      "the question bank cannot be read: \(path): \(reason); mend its permissions"
    case .unknownFramework(let name, let nearest, let known):
      "unknown framework '\(name)': "
        + (nearest.map { "did you mean '\($0)'?" } ?? "there is " + known.joined(separator: ", "))
    case .unknownPrinciple(let id, let nearest, let known):
      "unknown principle '\(id)': "
        + (nearest.map { "did you mean '\($0)'?" }
          ?? "write one of " + known.joined(separator: ", "))
    case .problems(let problems):
      problems.map(\.text).joined(separator: "\n")
    }
  }
}
