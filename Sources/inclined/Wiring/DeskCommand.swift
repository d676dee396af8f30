import ArgumentParser

/// A command of the shell and of the prompt.
protocol DeskCommand: ParsableCommand {
  /// Does what the command is for.
  ///
  /// - Throws: Any error of a room, rendered by ``Failure``; ``ExitStatus`` for an end with a code
  ///   and nothing more to say.
  func run(at desk: Desk) throws
}

/// The end of a command with a code, after everything was said.
struct ExitStatus: Error {
  /// The code, as in the table of the README.
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }
}
