import Console
import InterviewModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says what comes of using the terminal, so that tests can type at it and read what comes.
///
///     ConsoleProbe lines [answer|command] [TEXT]   reads lines and says what each one was
///     ConsoleProbe terminal                        says what the program is connected to
///     ConsoleProbe page LINES                      pages that many lines
///     ConsoleProbe edit TEXT                       edits a text
///
/// `PROBE_REPORT` names a file that gets the same lines, for when the terminal is gone.
@main
struct Probe {
  let arguments = Array(CommandLine.arguments.dropFirst())
  let terminal = Terminal()
  let output = Output(descriptor: 1)
  let report = variable("PROBE_REPORT").map {
    Output(descriptor: open($0, O_WRONLY | O_CREAT | O_APPEND, 0o600), capacity: 1)
  }

  static func main() {
    let probe = Probe()
    switch probe.arguments.first {
    case "lines": probe.readLines()
    case "terminal": probe.describeTerminal()
    case "page": probe.page()
    case "edit": probe.edit()
    default: exit(64)
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private func say(_ text: String) {
    try? output.writeLine("<\(text)>")
    try? output.flush()
    try? report?.writeLine("<\(text)>")
  }

  /// Short texts as they are, with visible newlines and tabs; long ones by their size and their ends.
  private func described(_ text: String) -> String {
    let visible = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "|").split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: "⇥")
    if text.utf8.count <= 200 { return visible }
    return "\(text.utf8.count) bytes \(visible.prefix(8))...\(visible.suffix(8))"
  }

  private func offer(_ request: CompletionRequest) -> CompletionOffer {
    switch request.before {
    case "": .words(["mock", "moderate", "plan", "\u{1B}evil"])
    case "show ": .files
    case "exit ": exit(3)
    case "abort ": abort()
    default: .words(["customer-obsession", "--level"])
    }
  }

  private func readLines() {
    let kind = arguments.dropFirst().first == "answer" ? LineKind.answer : .command
    var text = arguments.count > 2 ? arguments[2] : ""
    let reader = terminal.makeReader(
      output: output, history: Self.variable("PROBE_HISTORY").map { HistoryFile(path: $0) },
      completion: offer)
    let prompt = terminal.style().bold("ready> ")
    while true {
      let input = reader.readLine(prompt: prompt, kind: kind, text: text)
      text = ""
      switch input {
      case .line(let line):
        if let file = reader as? PipeReader, file.wasRepaired {
          say("repaired line \(file.lineNumber)")
        }
        if kind == .command, line.hasPrefix("mock") { reader.remember(line) }
        say("line \(described(line))")
      case .paste(let piece): say("paste \(described(piece))")
      case .interrupted(let piece):
        say("interrupted \(described(piece))")
        text = piece
      case .endOfInput:
        say("end")
        exit(0)
      case .hungUp(let piece):
        say("hung up \(described(piece))")
        exit(129)
      case .terminated(let signal, let piece):
        say("terminated \(signal) \(described(piece))")
        exit(128 + signal)
      }
    }
  }

  private func describeTerminal() {
    say("\(terminal.input) \(terminal.output) \(terminal.error)")
    say("width \(terminal.width()) colour \(terminal.allowsColour())")
    try? output.writeLine(terminal.style().red("red"))
  }

  private func page() {
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
    let lines = (1...max(1, count)).map { SafeText(trusting: "row \($0) of the text") }
    let reader = terminal.canEdit ? terminal.makeReader(output: output) : nil
    do {
      try Pager(terminal: terminal, output: output).show(lines.joined(separator: "\n") + "\n")
      say("shown")
    } catch {
      say("\(error)")
    }
    askAgain(reader)
  }

  private func edit() {
    let reader = terminal.canEdit ? terminal.makeReader(output: output) : nil
    do {
      say("\(try Editor(terminal: terminal).edit(arguments.count > 1 ? arguments[1] : ""))")
    } catch {
      say("\(error)")
    }
    askAgain(reader)
  }

  /// Shows that lines can still be read after another program had the terminal.
  private func askAgain(_ reader: (any LineReader)?) {
    guard let reader else { return }
    say("\(reader.readLine(prompt: "ready> ", kind: .command))")
  }
}
