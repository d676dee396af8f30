import InterviewModel

/// Shows a long text a screen at a time.
///
/// `PAGER` names the program; without it `less -R` is used where there is one. A text that fits
/// on the screen is written directly, and so is everything where there is no terminal or the pager
/// fails. Leaving the pager early is a normal end.
package struct Pager {
  private let terminal: Terminal
  private let output: Output

  /// Pages on a terminal, and writes to `output` where there is none.
  package init(terminal: Terminal, output: Output) {
    self.terminal = terminal
    self.output = output
  }

  /// Shows a text.
  ///
  /// - Throws: What ``Output`` throws, where the text is written directly.
  package func show(_ text: SafeText) throws(ConsoleError) {
    try output.flush()
    if let command, !fits(text), page(text, with: command) { return }
    try output.write(text)
    try output.flush()
  }

  /// The command to run; `nil` where text is to be written directly.
  private var command: String? {
    guard terminal.input != .pipe, terminal.output != .pipe else { return nil }
    if let chosen = ProgramSearch.variable("PAGER") { return chosen == "cat" ? nil : chosen }
    guard terminal.output == .interactive, ProgramSearch.finds("less") else { return nil }
    // As other programs do: short texts are not paged, and stay on the screen.
    return "LESS=\"${LESS-FRX}\" less -R"
  }

  private func fits(_ text: SafeText) -> Bool {
    let width = terminal.width()
    var rows = 1
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      rows += max(1, (SafeText(trusting: String(line)).width + width - 1) / width)
      if rows > terminal.height() { return false }
    }
    return true
  }

  /// Whether the pager has shown the text; one that failed has shown nothing that counts.
  private func page(_ text: SafeText, with command: String) -> Bool {
    switch try? ForegroundProgram(command: command).run(input: text.string) {
    case .status(0), .signal: true
    default: false
    }
  }
}
