/// Lets a person write a text in the editor of their choice.
///
/// `VISUAL`, then `EDITOR`, then `nano` or `vi` where there is one. The text lies in a file of
/// mode 0600 in a fresh folder of mode 0700 under `TMPDIR`, and both are deleted afterwards.
package struct Editor {
  /// What came of it.
  package enum Edit: Sendable, Equatable {
    /// The text was changed; `wasRepaired` when bytes that are not UTF-8 became U+FFFD. The
    /// newline that editors put at the end is not part of it.
    case changed(String, wasRepaired: Bool)
    /// The text is what it was.
    case unchanged
    /// The editor failed or was told to give up. The text as it lies in the file, where it
    /// differs from the one before, so that nothing is lost that was saved.
    case abandoned(ProgramEnd, text: String?)
  }

  private static let defaults = ["nano", "vi"]
  private let terminal: Terminal

  /// Needs a terminal that can move its cursor, or an editor that does not.
  package init(terminal: Terminal) {
    self.terminal = terminal
  }

  /// Opens the editor and waits until it is closed.
  ///
  /// - Parameters:
  ///   - text: What the file holds at first.
  ///   - name: The name of the file, by which editors choose a mode.
  /// - Returns: What came of it.
  /// - Throws: ``ConsoleError/noTerminal``, ``ConsoleError/noEditor(tried:)``,
  ///   ``ConsoleError/cannotUse(path:code:)`` and ``ConsoleError/cannotStart(command:code:)``.
  package func edit(_ text: String, name: String = "answer.txt") throws(ConsoleError) -> Edit {
    guard terminal.input != .pipe, terminal.output != .pipe else { throw .noTerminal }
    let command = try chosenCommand()
    let scratch = try ScratchFile(name: name)
    defer { scratch.delete() }
    // With a newline at the end, as editors expect of a file.
    let before = text.isEmpty || text.last == "\n" ? text : text + "\n"
    try scratch.write(before)
    let end = try ForegroundProgram(command: command, arguments: [scratch.path]).run()
    if end.isMissing { throw .cannotStart(command: command, code: 0) }
    let bytes = try scratch.read()
    let after = String(decoding: bytes, as: UTF8.self)
    let isChanged = !after.utf8.elementsEqual(before.utf8)
    let edited = after.last == "\n" ? String(after.dropLast()) : after
    guard end.isSuccess else { return .abandoned(end, text: isChanged ? edited : nil) }
    return isChanged
      ? .changed(edited, wasRepaired: !after.utf8.elementsEqual(bytes)) : .unchanged
  }

  private func chosenCommand() throws(ConsoleError) -> String {
    for name in ["VISUAL", "EDITOR"] {
      if let command = ProgramSearch.variable(name) { return command }
    }
    guard let found = Self.defaults.first(where: ProgramSearch.finds) else {
      throw .noEditor(tried: Self.defaults)
    }
    return found
  }
}
