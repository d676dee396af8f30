import Foundation
import TestSupport
import Testing

@Suite struct `What a person sees while editing` {
  private static let words = "one two three four five six seven eight nine ten eleven twelve"

  @Test(arguments: [20, 40, 80])
  func `a long line goes on in the next row`(columns: Int) throws {
    let typist = try Typist(columns: columns)
    try typist.terminal.send(Self.words)
    try typist.terminal.expectOnScreen("ready> " + Self.words)
    try typist.terminal.sendControl("a")
    try typist.terminal.send("zero ")
    try typist.terminal.expectOnScreen("ready> zero " + Self.words)
    let used = ("ready> zero " + Self.words).count
    let rows = typist.terminal.screen.rows.filter { !$0.isEmpty }
    #expect(rows.count == (used + columns - 1) / columns)
    try typist.terminal.sendLine()
    try typist.terminal.expectOnScreen("<line zero \(Self.words)>")
    try typist.leave()
  }

  @Test func `wide characters at the edge stay whole`() throws {
    let typist = try Typist(columns: 20)
    let line = String(repeating: "你", count: 20)
    try typist.terminal.send(line)
    try typist.terminal.expectScreen("both rows") { screen in
      screen.rows[0] == "ready> " + String(repeating: "你", count: 6)
        && screen.rows[1] == String(repeating: "你", count: 10)
    }
    try typist.terminal.sendControl("u")
    try typist.terminal.expectScreen("an empty line") { $0.text == "ready>" }
    try typist.leave()
  }

  @Test func `a resized window shows the line anew`() throws {
    let typist = try Typist(columns: 80)
    try typist.terminal.send(Self.words)
    try typist.terminal.expectOnScreen(Self.words)
    typist.terminal.resize(columns: 30)
    try typist.terminal.send(" thirteen")
    try typist.terminal.expectOnScreen(Self.words + " thirteen")
    try typist.terminal.sendLine()
    // What is broken at the new edge is the line as a whole.
    try typist.terminal.expectOnScreen("<line \(Self.words) thirteen>")
    try typist.leave()
  }

  @Test func `the blank lines of a paste can be seen`() throws {
    let typist = try Typist()
    try typist.terminal.sendPaste("one\n\nthree")
    try typist.terminal.expectScreen("three rows") { $0.text == "ready> one\n\nthree" }
    try typist.terminal.sendControl("c")
    // Output begins below all of it, wherever the cursor was.
    try typist.terminal.expectScreen("output below") {
      $0.rows[2].hasPrefix("three^C") && $0.rows[3] == "<interrupted one||three>"
    }
  }

  @Test func `the prompt is bold where colour is allowed, and takes no more columns`() throws {
    let typist = try Typist(columns: 20)
    try typist.terminal.send("0123456789012")
    try typist.terminal.expectOnScreen("ready> 0123456789012")
    #expect(String(decoding: typist.terminal.rawOutput, as: UTF8.self).contains("\u{1B}[1m"))
    try typist.terminal.send("x")
    try typist.terminal.expectScreen("the next row") { $0.rows[1] == "x" }
  }

  @Test(arguments: ["1", "yes"])
  func `NO_COLOR leaves the prompt plain`(value: String) throws {
    let typist = try Typist(environment: ["NO_COLOR": value])
    try typist.terminal.sendLine("x")
    try typist.terminal.expect("<line x>")
    #expect(!String(decoding: typist.terminal.rawOutput, as: UTF8.self).contains("\u{1B}[1m"))
  }

  @Test func `Ctrl-Z suspends, and the line is there again afterwards`() throws {
    let probe = try BuiltProgram.path(of: "ConsoleProbe")
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ChildProcess.environment(adding: ["PS1": "shell% ", "HISTFILE": ""]))
    try shell.expect("shell% ")
    try shell.sendLine("\(probe) lines answer")
    try shell.expect("ready> ")
    try shell.send("kept")
    try shell.expect("kept")
    try shell.sendControl("z")
    try shell.expect("Stopped")
    try shell.expect("shell% ")
    try shell.sendLine("echo $((40 + 2))")
    try shell.expect("42")
    try shell.expect("shell% ")
    try shell.sendLine("fg")
    try shell.expect("ready> kept")
    try shell.sendLine(" well")
    try shell.expect("<line kept well>")
    try shell.sendControl("d")
    try shell.expect("<end>")
    try shell.expect("shell% ")
    try shell.sendLine("exit 7")
    #expect(try shell.waitForExit() == .status(7))
  }
}
