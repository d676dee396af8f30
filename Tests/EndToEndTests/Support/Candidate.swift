import Foundation
import TestSupport

/// A person at the terminal of a running program.
struct Candidate {
  let terminal: PseudoTerminal

  /// What stands in front of a line of an answer.
  static let mark = "› "

  /// Waits until a line can be typed.
  ///
  /// - Returns: What was written before.
  @discardableResult
  func awaitLine() throws -> String { try terminal.expect(Self.mark) }

  /// Types one line and waits until the next can be typed: then it is on the disk.
  ///
  /// - Returns: What was written meanwhile, the typed line included.
  @discardableResult
  func say(_ line: String) throws -> String {
    try terminal.sendLine(line)
    return try awaitLine()
  }

  /// Types lines and sends them as one answer; waits until the next line can be typed.
  @discardableResult
  func answer(_ lines: String...) throws -> String {
    for line in lines { try say(line) }
    return try say("")
  }

  /// Pauses the loop and waits for the end.
  func quit() throws {
    try terminal.sendLine("/quit")
    try terminal.expect("Paused; everything is kept.")
    try terminal.waitForExit()
  }

  /// Plays on until the program ends or asks for a command again.
  ///
  /// - Parameters:
  ///   - answers: Sent to one question or probe after the other, from the first again at the end.
  ///   - vote: Typed for each principle of the form.
  /// - Returns: Everything written, the first expected words included.
  /// - Throws: `PseudoTerminal.Missing` when the program ends instead.
  @discardableResult
  func playToTheEnd(answers: [String], vote: String = "i") throws -> String {
    var written = try terminal.expect(anyOf: [Self.mark, "inclined> "])
    var all = written
    var answered = 0
    var isVoting = false
    while !written.hasSuffix("inclined> ") {
      if written.contains("End of round") { isVoting = true }
      if written.contains("Enter begins it") {
        isVoting = false
        try terminal.sendLine()
      } else if isVoting {
        try terminal.sendLine(vote)
      } else {
        try say(answers[answered % answers.count])
        answered += 1
        try terminal.sendLine()
      }
      written = try terminal.expect(anyOf: [Self.mark, "inclined> "])
      all += written
    }
    return all
  }
}

/// Answers of many kinds.
enum Answers {
  /// A story with an occasion, own deeds, a result, somebody who felt it and a change.
  static let strong =
    "In March our invoices bounced at the hospital and nobody owned the export, so I read a "
    + "week of them by hand, wrote the check that night, and bounces fell from 60 a week to 3; "
    + "accounts stopped working Saturdays, and since then I run that check before each release."
  /// No occasion at all.
  static let hypothetical = "I would always raise it with data first and listen to the others."
  /// Hardly an answer.
  static let weak = "it was fine"
}
