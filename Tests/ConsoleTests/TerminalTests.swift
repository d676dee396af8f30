import Console
import Foundation
import TestSupport
import Testing

@Suite struct `The terminal` {
  private func facts(
    _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.path(of: "ConsoleProbe"), ["terminal"],
      environment: ChildProcess.environment(adding: environment), columns: columns)
    try terminal.waitForExit()
    return terminal
  }

  @Test func `a terminal is interactive, has its width, and may have colour`() throws {
    let terminal = try facts(["COLUMNS": "100"], columns: 40)
    try terminal.expect("<interactive interactive interactive>")
    try terminal.expect("<width 40 colour true>")
    #expect(String(decoding: terminal.rawOutput, as: UTF8.self).contains("\u{1B}[31mred\u{1B}[39m"))
  }

  @Test(arguments: ["dumb", ""])
  func `a terminal that cannot move its cursor is poor`(name: String) throws {
    let terminal = try facts(["TERM": name])
    try terminal.expect("<poor poor poor>")
    try terminal.expect("colour false>")
    #expect(!terminal.rawOutput.contains(0x1B))
  }

  @Test func `NO_COLOR takes the colour and nothing else`() throws {
    let terminal = try facts(["NO_COLOR": "1"])
    try terminal.expect("<interactive interactive interactive>")
    try terminal.expect("colour false>")
    #expect(!terminal.rawOutput.contains(0x1B))
  }

  @Test func `an empty NO_COLOR counts as none`() throws {
    try facts(["NO_COLOR": ""]).expect("colour true>")
  }

  @Test(arguments: [(nil, "80"), ("100", "100"), ("0", "80"), ("-5", "80"), ("wide", "80")])
  func `a pipe has the width of COLUMNS, else 80`(columns: String?, expected: String) throws {
    let result = try ChildProcess.run(
      BuiltProgram.path(of: "ConsoleProbe"), ["terminal"],
      environment: ChildProcess.environment(adding: columns.map { ["COLUMNS": $0] } ?? [:]))
    #expect(result.output == "<pipe pipe pipe>\n<width \(expected) colour false>\nred\n")
  }

  @Test func `a window without a size has 80 columns`() throws {
    try facts(columns: 0).expect("<width 80 ")
  }

  @Test func `missing descriptors are pipes`() {
    let terminal = Terminal(descriptors: [], environment: { _ in "xterm" })
    #expect(terminal.input == .pipe)
    #expect(terminal.height() == 24)
    #expect(!terminal.canEdit)
  }
}
