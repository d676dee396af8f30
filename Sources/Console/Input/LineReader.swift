import InterviewModel

/// What a line is for, which decides about history and completion.
package enum LineKind: Sendable, Equatable {
  /// A command: earlier commands can be recalled, and it can be recalled itself.
  case command
  /// Something personal, such as an answer: no history is shown and none is kept.
  case answer
}

/// Where lines come from: a terminal, a pipe or a test.
package protocol LineReader: AnyObject {
  /// Asks for one line and waits for it.
  ///
  /// - Parameters:
  ///   - prompt: Shown in front of the line where a person types it; one line.
  ///   - kind: What the line is for.
  ///   - text: What stands on the line already and may be edited; ignored where lines cannot be.
  /// - Returns: The line, or what ended it early.
  func readLine(prompt: SafeText, kind: LineKind, text: String) -> LineInput

  /// Keeps a command for later sessions, where the reader has a history.
  ///
  /// The caller calls it for lines that turned out to be commands, so that an answer typed at the
  /// wrong prompt is never written to the history.
  func remember(_ command: String)
}

extension LineReader {
  /// Asks for one line that begins empty.
  package func readLine(prompt: SafeText, kind: LineKind) -> LineInput {
    readLine(prompt: prompt, kind: kind, text: "")
  }

  /// Keeps nothing.
  package func remember(_ command: String) {}
}

extension Terminal {
  /// The reader that fits this terminal: edited lines where that is possible, else plain ones.
  ///
  /// - Parameters:
  ///   - output: Where prompts go; flushed before a line is read.
  ///   - history: Where commands are kept between sessions; `nil` keeps none.
  ///   - completion: What the tab key offers.
  /// - Returns: A reader of standard input.
  package func makeReader(
    output: Output, history: HistoryFile? = nil, completion: Completion? = nil
  ) -> any LineReader {
    canEdit
      ? ReadlineReader(output: output, history: history, completion: completion)
      : PipeReader(promptOutput: input == .pipe ? nil : output)
  }
}
