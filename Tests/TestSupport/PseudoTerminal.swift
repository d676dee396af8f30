import Foundation

/// A program that runs in a terminal of its own, with a test at the keyboard.
///
/// What the program writes is read all the time on another thread. Nothing here waits for a time
/// to pass: ``expect(_:seconds:)`` waits until words have come, ``waitForExit(seconds:)`` until
/// the program has ended, and the seconds only end a test that would hang.
package final class PseudoTerminal {
  /// Words that were waited for did not come, or the program did not end.
  package struct Missing: Error, CustomStringConvertible {
    /// What was waited for.
    package let what: String
    /// Whether the program had closed the terminal.
    package let hasEnded: Bool
    /// Everything it had written, without escape sequences.
    package let output: String

    package var description: String {
      "\(what) did not come\(hasEnded ? ", the program has ended" : ""); output so far:\n\(output)"
    }
  }

  private let process: RunningProcess
  private let drain: TerminalDrain
  private var drawn: Screen
  private var drawnCount = 0
  /// How much of the output has been matched by ``expect(_:seconds:)``.
  private var matched = 0

  /// Starts a program as the leader of a new session whose terminal is this one.
  ///
  /// - Parameters:
  ///   - program: A path.
  ///   - arguments: Without the program's name.
  ///   - environment: The whole environment.
  ///   - columns: The width of the window.
  ///   - rows: The height of the window.
  ///   - folder: The working folder; ours if left out.
  /// - Throws: A `POSIXError`.
  package init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = ChildProcess.environment(), columns: Int = 80,
    rows: Int = 24, folder: String? = nil
  ) throws {
    drain = try TerminalDrain(columns: columns, rows: rows)
    drawn = Screen(columns: columns, rows: rows)
    var launch = Launch(program: program, arguments: arguments, environment: environment)
    launch.folder = folder
    launch.terminalPath = drain.path
    process = RunningProcess(try launch.start())
    drain.start()
  }

  deinit {
    process.killAll()
    drain.hangUp()
  }
}

// MARK: - The keyboard

extension PseudoTerminal {
  /// Types a text; Return is `\r`.
  ///
  /// - Throws: ``Missing`` when the program does not read it.
  package func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  /// Types any bytes.
  ///
  /// - Throws: ``Missing`` when the program does not read them.
  package func send(bytes: [UInt8]) throws {
    guard drain.write(bytes, until: Deadline(seconds: 60)) else {
      throw missing("a program that reads what is typed")
    }
  }

  /// Types a text and Return.
  ///
  /// - Throws: As ``send(_:)``.
  package func sendLine(_ text: String = "") throws {
    try send(text + "\r")
  }

  /// Pastes a text the way terminals do: between brackets, newlines as Return.
  ///
  /// - Throws: As ``send(_:)``.
  package func sendPaste(_ text: String) throws {
    try send("\u{1B}[200~" + text.replacingOccurrences(of: "\n", with: "\r") + "\u{1B}[201~")
  }

  /// Types a letter with the control key.
  ///
  /// - Throws: As ``send(_:)``.
  package func sendControl(_ letter: Character) throws {
    try send(bytes: [(letter.asciiValue ?? 0) & 0x1F])
  }

  /// Changes the size of the window, about which the program gets a signal.
  package func resize(columns: Int, rows: Int = 24) {
    draw()
    drawn.resize(columns: columns, rows: rows)
    drain.resize(columns: columns, rows: rows)
  }

  /// Closes the terminal, as if its window were closed.
  package func hangUp() { drain.hangUp() }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { process.signal(number) }
}

// MARK: - The screen

extension PseudoTerminal {
  /// Everything the program has written, without escape sequences.
  package var output: String { String(decoding: drain.state.text, as: UTF8.self) }

  /// Everything the program has written.
  package var rawOutput: [UInt8] { drain.state.raw }

  /// What a person sees now.
  package var screen: Screen {
    draw()
    return drawn
  }

  /// Waits until the program has written some words, after those that were expected before.
  ///
  /// Escape sequences are passed over. Where a long line goes over the edge of the window, use
  /// ``expectOnScreen(_:seconds:)``.
  ///
  /// - Returns: Everything written since the last expected words, these included.
  /// - Throws: ``Missing``.
  @discardableResult
  package func expect(_ words: String, seconds: Double = 30) throws -> String {
    let sought = Array(words.utf8)
    let start = matched
    var from = matched
    let end: Int? = drain.wait(until: Deadline(seconds: seconds)) { state in
      defer { from = max(start, state.text.count - sought.count + 1) }
      return state.text.firstIndex(of: sought, from: from).map { $0 + sought.count }
    }
    guard let end else { throw missing("\"\(words)\"") }
    matched = end
    return String(decoding: drain.state.text[start..<end], as: UTF8.self)
  }

  /// Waits until the program has written one of several words, after those expected before.
  ///
  /// - Returns: Everything written since the last expected words, up to those that came first.
  /// - Throws: ``Missing``.
  @discardableResult
  package func expect(anyOf words: [String], seconds: Double = 30) throws -> String {
    let sought = words.map { Array($0.utf8) }
    let longest = sought.map(\.count).max() ?? 0
    let start = matched
    var from = matched
    let end: Int? = drain.wait(until: Deadline(seconds: seconds)) { state in
      defer { from = max(start, state.text.count - longest + 1) }
      return sought.compactMap { words in
        state.text.firstIndex(of: words, from: from).map { $0 + words.count }
      }.min()
    }
    guard let end else { throw missing(words.joined(separator: " or ")) }
    matched = end
    return String(decoding: drain.state.text[start..<end], as: UTF8.self)
  }

  /// Waits until words can be seen on the screen, over the edge of the window or not.
  ///
  /// - Throws: ``Missing``.
  package func expectOnScreen(_ words: String, seconds: Double = 30) throws {
    try expectScreen("\"\(words)\" on the screen", seconds: seconds) {
      $0.flowingText.contains(words)
    }
  }

  /// Waits until the screen looks as it should.
  ///
  /// - Throws: ``Missing``, with the screen instead of the output.
  package func expectScreen(
    _ what: String, seconds: Double = 30, _ isRight: (Screen) -> Bool
  ) throws {
    let found: Bool? = drain.wait(until: Deadline(seconds: seconds)) { state in
      draw(state.raw)
      return isRight(drawn) ? true : nil
    }
    if found == nil {
      throw Missing(what: what, hasEnded: drain.state.hasEnded, output: drawn.text)
    }
  }

  /// Waits until the program has ended and everything it wrote has been read.
  ///
  /// - Throws: ``Missing`` when it does not end in time.
  @discardableResult
  package func waitForExit(seconds: Double = 30) throws -> ChildProcess.End {
    let deadline = Deadline(seconds: seconds)
    guard let end = process.wait(until: deadline) else { throw missing("the end") }
    let isRead: Bool? = drain.wait(until: deadline) { $0.hasEnded ? true : nil }
    if isRead == nil { throw missing("the end of the output") }
    return end
  }

  private func draw() { draw(drain.state.raw) }

  private func draw(_ raw: [UInt8]) {
    drawn.feed(raw[drawnCount...])
    drawnCount = raw.count
  }

  private func missing(_ what: String) -> Missing {
    Missing(what: what, hasEnded: drain.state.hasEnded, output: output)
  }
}

extension [UInt8] {
  /// Where other bytes stand in these, at or after an index.
  fileprivate func firstIndex(of sought: [UInt8], from start: Int) -> Int? {
    withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, let first = sought.first else { return nil }
      var index = start
      while index + sought.count <= bytes.count {
        guard let found = memchr(base + index, Int32(first), bytes.count - index) else { break }
        index = UnsafeRawPointer(found) - base
        if index + sought.count > bytes.count { break }
        if memcmp(base + index, sought, sought.count) == 0 { return index }
        index += 1
      }
      return nil
    }
  }
}
