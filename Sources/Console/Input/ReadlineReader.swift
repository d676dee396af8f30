import CReadline
import InterviewModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines edited with GNU readline.
///
/// A bracketed paste comes as one piece with its newlines. Ctrl-C, SIGTERM, SIGQUIT, SIGHUP and a
/// terminal that goes away return the text typed so far. Ctrl-Z suspends the program and gives
/// the line back afterwards; a resized window is drawn anew.
///
/// From the first line on the terminal stays in readline's mode, so that what is typed or pasted
/// between two lines comes as it would in one. It is put back while another program runs, when
/// the reader goes, at the end of the program, and in a crash.
///
/// The reader watches those signals as long as it lives: one that comes between two lines is
/// answered by the next ``readLine(prompt:kind:text:)``. Readline has one state for the whole
/// process, so there is one reader at a time, used from one thread.
package final class ReadlineReader: LineReader {
  /// The most bytes taken in after a signal: what was typed before it, never a flood.
  private static let mostAfterSignal = 1 << 20

  private let output: Output
  private let historyFile: HistoryFile?
  private let completion: Completion?
  private let signals: SignalWatch
  private let source: InputSource
  private var commands: [String] = []
  private var kind = LineKind.command
  private var result: LineInput?
  /// A signal that came in the middle of a key sequence or paste and is not yet answered.
  private var interruption: Int32?
  /// Signals that only change the display and came in the middle of a key sequence or paste.
  private var deferred: [Int32] = []
  private var inputHasEnded = false
  private var lastByte: UInt8 = 0
  private var offered: ArraySlice<String> = []

  /// What went wrong with the history file last; it never keeps a line from being read.
  package private(set) var historyFailure: ConsoleError?

  /// Takes standard input and output, both terminals, for editing lines.
  ///
  /// A locale that is not UTF-8 is replaced by one that is, because readline would take the bytes
  /// of one character for several.
  ///
  /// - Parameters:
  ///   - output: Flushed before each line; readline itself writes directly.
  ///   - history: Where ``remember(_:)`` keeps commands; earlier ones are loaded at once.
  ///   - completion: What the tab key offers; without it, the key does nothing.
  package init(output: Output, history: HistoryFile? = nil, completion: Completion? = nil) {
    self.output = output
    self.completion = completion
    historyFile = history
    signals = SignalWatch([SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH])
    source = InputSource(descriptor: STDIN_FILENO, signals: signals)
    TerminalState.guardEnd(of: STDIN_FILENO)
    Readline.prepare()
    do {
      commands = try history?.load() ?? []
    } catch {
      historyFailure = error
    }
  }

  deinit { Readline.putTerminalBack() }

  /// Lets a person edit one line.
  ///
  /// A paste, and a text given with newlines, show as several rows of the same line.
  ///
  /// - Complexity: O(*n*) in the length of the line for each key that is pressed.
  package func readLine(prompt: SafeText, kind: LineKind, text: String) -> LineInput {
    // Output that fails is noticed by whoever writes next; the line is read all the same.
    try? output.flush()
    self.kind = kind
    result = nil
    interruption = nil
    Readline.reader = self
    defer { Readline.reader = nil }

    showHistory()
    rl_reset_screen_size()
    rl_callback_handler_install(Self.marked(prompt), Readline.lineIsDone)
    if !text.isEmpty {
      rl_insert_text(text)
      rl_redisplay()
    }
    while true {
      if let result {
        if let interruption { signals.post(interruption) }
        return result
      }
      step()
    }
  }

  /// Keeps a command for later sessions, in the history file.
  package func remember(_ command: String) {
    do {
      try historyFile?.append(command)
    } catch {
      historyFailure = error
    }
  }

  /// The earlier commands for a command, and none for an answer: recalling one would hide what
  /// was typed from a signal that comes just then.
  private func showHistory() {
    rl_clear_history()
    guard kind == .command else { return }
    for command in commands { add_history(command) }
  }

  /// A prompt whose colours readline does not count as columns.
  private static func marked(_ prompt: SafeText) -> String {
    let cells = SafeText.cells(of: prompt.string[...])
    return cells.reduce(into: "") { text, cell in
      text += cell.text.first == "\u{1B}" ? "\u{1}\(cell.text)\u{2}" : cell.text
    }
  }
}

// MARK: - Waiting

extension ReadlineReader {
  /// Does the next thing there is to do: answer a signal, wait, or hand one key to readline.
  private func step() {
    if let number = interruption {
      interruption = nil
      answer(number)
    } else if let number = deferred.popLast() {
      answer(number)
    } else if inputHasEnded {
      result = .hungUp(leaveLine())
    } else if !source.isEmpty {
      rl_callback_read_char()
    } else {
      switch source.wait() {
      case .signal(let number): answer(number)
      case .ready: inputHasEnded = !source.fill()
      case .nothing: break
      }
    }
  }

  private func answer(_ number: Int32) {
    switch number {
    case SIGWINCH: rl_resize_terminal()
    case SIGTSTP:
      Readline.putTerminalBack()
      signals.passOn(SIGTSTP)
      redraw()
    case SIGCONT:
      Readline.putTerminalBack()
      redraw()
    case SIGINT, SIGQUIT, SIGTERM, SIGHUP:
      // Even a key sequence or paste that is not complete ends with what was typed.
      interruption = number
      takeWhatWasTyped()
      interruption = nil
      // A line that was finished before the signal goes first.
      if result != nil { return signals.post(number) }
      let text = leaveLine(because: number)
      result = LineInput(signal: number, text: text)
    default:
      // Of a watch that has ended, such as the end of an editor.
      break
    }
  }

  /// Hands to readline what was typed before a signal but not yet read.
  private func takeWhatWasTyped() {
    var count = 0
    while result == nil, count < Self.mostAfterSignal, source.hasBytes() {
      if source.isEmpty, !source.fill() {
        inputHasEnded = true
        return
      }
      rl_callback_read_char()
      count += 1
    }
  }

  /// Takes the terminal again, whose modes a shell may have changed, and shows the line.
  private func redraw() {
    Readline.prepareTerminal(1)
    rl_reset_screen_size()
    rl_forced_update_display()
  }

  /// Ends editing before the line is finished.
  ///
  /// - Returns: What was typed.
  private func leaveLine(because number: Int32? = nil) -> String {
    rl_callback_sigcleanup()
    let text = String(cString: inclined_rl_line())
    inclined_rl_move_to_end()
    rl_redisplay()
    if let number { rl_echo_signal_char(number) }
    rl_crlf()
    rl_free_line_state()
    rl_callback_handler_remove()
    return text
  }
}

// MARK: - What readline calls

extension ReadlineReader {
  /// Takes a finished line; `nil` for Ctrl-D on an empty one.
  func accept(_ line: String?) {
    rl_callback_handler_remove()
    guard let line else {
      rl_crlf()
      result = inputHasEnded ? .hungUp("") : .endOfInput
      return
    }
    if kind == .command, HistoryFile.accepts(line), commands.last != line {
      commands.append(line)
    }
    result = LineInput(complete: line)
  }

  /// The next byte, waited for; `EOF` when the input has ended or a signal ends the line.
  func nextByte() -> Int32 {
    while true {
      if let byte = source.take() {
        let isSecondOfPair = byte == 0x0A && lastByte == 0x0D && inclined_rl_is_reading_more() != 0
        lastByte = byte
        // NUL would end the line for readline; CR LF in a paste is one newline.
        if byte == 0 || isSecondOfPair { continue }
        return Int32(byte)
      }
      // After a signal only what was typed before it is still taken.
      if interruption != nil, !source.hasBytes() { return EOF }
      switch source.wait() {
      case .signal(let number):
        if number == SIGWINCH || number == SIGCONT || number == SIGTSTP {
          // Answered when the key sequence is complete.
          deferred.append(number)
        } else {
          interruption = number
        }
      case .ready:
        guard source.fill() else {
          inputHasEnded = true
          return EOF
        }
      case .nothing: break
      }
    }
  }

  /// Whether a byte comes within a time.
  func hasByte(within milliseconds: Int32) -> Bool {
    source.hasBytes(within: milliseconds)
  }

  /// Prepares the words that ``nextOffer()`` hands out; returns whether file names are wanted.
  func offer(before: String, word: String) -> Bool {
    offered = []
    let request = CompletionRequest(before: before, word: word, kind: kind)
    switch completion?(request) ?? .nothing {
    case .files: return true
    case .words(let words):
      offered = words.filter { $0.hasPrefix(word) && SafeText(line: $0).string == $0 }[...]
      return false
    }
  }

  /// The next word on offer.
  func nextOffer() -> String? { offered.popFirst() }
}
