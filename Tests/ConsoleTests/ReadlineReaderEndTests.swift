import Foundation
import TestSupport
import Testing

@Suite struct `Lines that are cut short` {
  @Test func `Ctrl-C keeps what was typed`() throws {
    let typist = try Typist()
    try typist.terminal.send("half a line")
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("^C")
    try typist.terminal.expect("<interrupted half a line>")
    // The probe puts the text back on the line.
    try typist.terminal.sendLine(" more")
    try typist.terminal.expect("<line half a line more>")
    try typist.leave()
  }

  @Test func `Ctrl-C with the cursor in the middle keeps the whole line`() throws {
    let typist = try Typist()
    try typist.terminal.send("middle")
    try typist.terminal.sendControl("a")
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("<interrupted middle>")
  }

  @Test func `Ctrl-C on an empty line is told apart from the end`() throws {
    let typist = try Typist()
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("<interrupted >")
    try typist.leave()
  }

  @Test func `Ctrl-C in an unfinished paste keeps its beginning`() throws {
    let typist = try Typist()
    try typist.terminal.send("before \u{1B}[200~one\rtwo")
    try typist.terminal.expectOnScreen("ready>")
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("<interrupted before one|two>")
  }

  @Test func `Ctrl-C leaves a search for earlier commands`() throws {
    let typist = try Typist("command")
    try typist.terminal.sendLine("mock first")
    try typist.terminal.expect("<line mock first>")
    try typist.terminal.sendControl("r")
    try typist.terminal.send("fir")
    try typist.terminal.expect("i-search")
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("<interrupted")
    try typist.terminal.sendControl("u")
    try typist.terminal.sendLine("plan")
    try typist.terminal.expect("<line plan>")
    try typist.leave()
  }

  @Test(arguments: [
    (signal: SIGTERM, expected: "terminated 15 half a line", code: Int32(143)),
    (signal: SIGHUP, expected: "hung up half a line", code: Int32(129)),
    (signal: SIGQUIT, expected: "terminated 3 half a line", code: Int32(131)),
  ])
  func `a signal gives back what was typed`(
    signal: Int32, expected: String, code: Int32
  ) throws {
    let typist = try Typist()
    try typist.terminal.send("half a line")
    try typist.terminal.expectOnScreen("half a line")
    typist.terminal.signal(signal)
    #expect(try typist.terminal.waitForExit() == .status(code))
    #expect(typist.report == "<\(expected)>\n")
  }

  @Test func `a closed window gives back what was typed`() throws {
    let typist = try Typist()
    try typist.terminal.send("half a line")
    try typist.terminal.expectOnScreen("half a line")
    typist.terminal.hangUp()
    #expect(try typist.terminal.waitForExit() == .status(129))
    #expect(typist.report == "<hung up half a line>\n")
  }

  @Test func `Ctrl-D typed between two lines ends the input`() throws {
    let typist = try Typist()
    try typist.terminal.sendLine("one")
    try typist.terminal.sendControl("d")
    try typist.terminal.expect("<end>")
    try typist.terminal.waitForExit()
  }

  @Test(arguments: ["\u{4}", "exit \t", "abort \t", "half a line\u{3}"])
  func `the terminal is as before after any end`(keys: String) throws {
    let folder = try temporaryFolder()
    let terminal = try PseudoTerminal(
      "/bin/sh",
      [
        "-c", "trap : INT; stty -g > before; \"$0\" lines; stty -g > after; echo compared",
        BuiltProgram.path(of: "ConsoleProbe"),
      ],
      // The runtime's own report of a crash would wait for a key.
      environment: ChildProcess.environment(adding: ["SWIFT_BACKTRACE": "interactive=no"]),
      folder: folder)
    try terminal.expect("ready> ")
    try terminal.send(keys)
    if keys.hasSuffix("\u{3}") {
      // What Ctrl-C gave back stands on the line again.
      try terminal.expect("<interrupted half a line>")
      try terminal.send("\u{15}\u{4}")
    }
    try terminal.expect("compared")
    try terminal.waitForExit()
    #expect(content(folder + "/before") == content(folder + "/after"))
    #expect(!content(folder + "/before").isEmpty)
    guard !keys.hasPrefix("abort") else { return }
    // Switched on once and off at the end.
    let sequences = String(decoding: terminal.rawOutput, as: UTF8.self)
      .components(separatedBy: "\u{1B}[?2004").dropFirst().compactMap(\.first)
    #expect(sequences == ["h", "l"])
  }
}
