import InterviewModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Plain lines: from a pipe, from a file, or from a terminal that cannot move its cursor.
///
/// A line ends with LF or CR LF; the last one may end with neither. Bytes that are not UTF-8 are
/// replaced by U+FFFD, and the reader says so. From a terminal, Ctrl-C and SIGTERM return what
/// was typed so far, as ``ReadlineReader`` does; from a pipe, signals do what they always do.
package final class PipeReader: LineReader {
  private let descriptor: Int32
  private let promptOutput: Output?
  private let signals: SignalWatch?
  private let source: InputSource
  /// The beginning of a line whose end has not come yet.
  private var partial: [UInt8] = []
  private var hasEnded = false

  /// The number of the line that was read last, from 1; 0 before the first.
  package private(set) var lineNumber = 0
  /// Whether the line that was read last held bytes that are not UTF-8.
  package private(set) var wasRepaired = false

  /// Reads lines of an open descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: Usually 0, standard input.
  ///   - promptOutput: Where prompts are written; `nil` where nobody sees them.
  package init(descriptor: Int32 = 0, promptOutput: Output? = nil) {
    self.descriptor = descriptor
    self.promptOutput = promptOutput
    let isTerminal = isatty(descriptor) == 1
    signals = isTerminal ? SignalWatch([SIGINT, SIGQUIT, SIGTERM, SIGHUP]) : nil
    source = InputSource(descriptor: descriptor, signals: signals)
  }

  /// Reads up to the next newline; neither history nor `text` mean anything here.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package func readLine(prompt: SafeText, kind: LineKind, text: String) -> LineInput {
    let modes = InputModes(descriptor: descriptor, isTerminal: signals != nil)
    defer { modes.restore() }
    if let promptOutput {
      // Output that fails is noticed by whoever writes next; the line is read all the same.
      try? promptOutput.write(prompt)
      try? promptOutput.flush()
    }
    while true {
      if let newline = source.pending.firstIndex(of: 0x0A) {
        return .line(finish(with: newline))
      }
      partial += source.pending
      source.skip(source.pending.count)
      if hasEnded, signals == nil { return partial.isEmpty ? .endOfInput : .line(finish()) }
      if case .signal(let number) = source.wait() {
        modes.releaseLine()
        if source.hasBytes(), source.fill() {
          partial += source.pending
          source.skip(source.pending.count)
        }
        if let input = LineInput(signal: number, text: decoded(partial)) {
          partial = []
          try? promptOutput?.writeLine()
          return input
        }
      } else if !source.fill() {
        hasEnded = true
        // From a terminal this is Ctrl-D, after which more may be typed.
        if signals != nil { return partial.isEmpty ? .endOfInput : .line(finish()) }
      }
    }
  }

  /// Ends the line before `newline`, or at the end of what has come.
  private func finish(with newline: Int? = nil) -> String {
    if let newline {
      let pending = source.pending
      partial += pending[..<newline]
      source.skip(newline - pending.startIndex + 1)
      if partial.last == 0x0D { partial.removeLast() }
    }
    lineNumber += 1
    defer { partial = [] }
    return decoded(partial)
  }

  private func decoded(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    wasRepaired = !text.utf8.elementsEqual(bytes)
    return text
  }
}

/// The modes of a plain terminal while one line is read.
///
/// In the system's own line editing, Ctrl-C throws away what was typed, and an unfinished line
/// cannot be read. Both are changed here, so that a line is never lost.
private struct InputModes {
  private let descriptor: Int32
  private var before = termios()
  private let isTerminal: Bool

  init(descriptor: Int32, isTerminal: Bool) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal && tcgetattr(descriptor, &before) == 0
    guard self.isTerminal else { return }
    var modes = before
    modes.c_lflag |= tcflag_t(NOFLSH)
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  /// Makes the unfinished line readable.
  func releaseLine() {
    guard isTerminal else { return }
    var modes = before
    modes.c_lflag |= tcflag_t(NOFLSH)
    modes.c_lflag &= ~tcflag_t(ICANON)
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  func restore() {
    guard isTerminal else { return }
    var modes = before
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }
}
