import ArgumentParser
import Console
import Foundation
import InterviewModel
import Judging
import Recording

/// The `inclined>` prompt: reads commands and does them, each as the shell would.
struct Prompt {
  let desk: Desk
  let shared: SharedOptions

  /// Reads and does commands until the end of input or `quit`.
  ///
  /// - Throws: ``SignalEnd`` when the terminal goes away.
  func run() throws {
    desk.isAtPrompt = true
    desk.completionWords = complete
    try desk.say(
      wrapped: "Inclined \(Version.text). Practice loops, judged on your own words. Nothing leaves "
        + "this machine.")
    try desk.say(
      wrapped: "Type mock to start, plan to see a loop first, help for the rest.")
    var interruptions = 0
    while true {
      try desk.say()
      switch desk.reader.readLine(prompt: "inclined> ", kind: .command) {
      case .line(let text), .paste(let text):
        interruptions = 0
        let line = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if line.isEmpty { continue }
        if line == "quit" || line == "exit" { return }
        desk.reader.remember(line)
        try perform(line)
      case .interrupted:
        interruptions += 1
        if interruptions > 1 { return }
        try desk.say(desk.style.dim("(quit or Ctrl-C again leaves)"))
      case .endOfInput:
        if desk.terminal.input != .pipe { try desk.say() }
        return
      case .hungUp: throw SignalEnd(signal: 1)
      case .terminated(let signal, _): throw SignalEnd(signal: signal)
      }
    }
  }

  private func perform(_ line: String) throws {
    guard let words = Self.words(line) else {
      return try desk.warn("that line cannot be read: a quotation mark is open, close it")
    }
    // The prompt is open already.
    if words.first == "inclined" { return try perform(words.dropFirst().joined(separator: " ")) }
    let command = words == ["help"] ? ["--help"] : withHome(words)
    _ = try desk.performUnlessEnded(command)
  }

  /// Hands the prompt's own home and framework on to each command.
  private func withHome(_ words: [String]) -> [String] {
    var words = words
    if words.first == "help" { return words }
    if let home = shared.home, !words.contains("--home") { words += ["--home", home] }
    if shared.framework != SharedOptions.defaultFramework, !words.contains("--framework") {
      words += ["--framework", shared.framework]
    }
    return words
  }

  /// Cuts a line at blanks.
  ///
  /// Quotation marks hold words together; the answer is `nil` when one is left open.
  static func words(_ line: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var quote: Character?
    for character in line {
      if let mark = quote {
        if character == mark { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" && word.isEmpty {
        quote = character
        isOpen = true
      } else if character.isWhitespace {
        if !word.isEmpty || isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
      }
    }
    guard quote == nil else { return nil }
    if !word.isEmpty || isOpen { words.append(word) }
    return words
  }

  /// Commands at the start of a line; principles and transcript ids after it.
  private func complete(_ request: CompletionRequest) -> [String] {
    let before = request.before.trimmingCharacters(in: .whitespaces)
    if before.isEmpty { return Inclined.names + ["help", "quit"] }
    if before.hasSuffix("--principle") || before.hasPrefix("bank show") {
      let principles = (try? desk.judgeRoom(shared).framework().principles.map(\.id)) ?? []
      return principles
        + (before.hasPrefix("bank show") ? allSignalRules.map(\.signal.rawValue) : [])
    }
    return ((try? desk.library(shared).entries()) ?? []).map(\.id)
  }
}
