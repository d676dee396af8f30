import Console
import Foundation
import TestSupport
import Testing

@Suite struct `Lines from a pipe` {
  private func lines(_ input: [UInt8]) throws -> [String] {
    let result = try ChildProcess.run(
      BuiltProgram.path(of: "ConsoleProbe"), ["lines", "answer"], input: input)
    #expect(result.end == .status(0))
    #expect(result.error == "")
    return result.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (input: "", expected: []),
    (input: "\n", expected: ["line "]),
    (input: "one\ntwo\n", expected: ["line one", "line two"]),
    (input: "one\r\ntwo\r\n", expected: ["line one", "line two"]),
    (input: "one\n\n\nfour", expected: ["line one", "line ", "line ", "line four"]),
    (input: "你好 é", expected: ["line 你好 é"]),
  ])
  func `each line comes without its ending`(input: String, expected: [String]) throws {
    #expect(try lines(Array(input.utf8)) == (expected + ["end"]).map { "<\($0)>" })
  }

  @Test func `bytes that are not UTF-8 are repaired and reported by line`() throws {
    let input = Array("fine\nb".utf8) + [0xC3, 0x28] + Array("d\nfine again\n".utf8)
    #expect(
      try lines(input) == [
        "<line fine>", "<repaired line 2>", "<line b\u{FFFD}(d>", "<line fine again>", "<end>",
      ])
  }

  @Test(arguments: [true, false])
  func `a line of a megabyte comes whole`(endsWithNewline: Bool) throws {
    let line = "begin..." + String(repeating: "x", count: 1 << 20) + "...close"
    let input = Array((line + (endsWithNewline ? "\nnext\n" : "")).utf8)
    let first = "<line \(line.utf8.count) bytes begin......" + "...close>"
    #expect(try lines(input) == [first] + (endsWithNewline ? ["<line next>"] : []) + ["<end>"])
  }

  @Test func `no prompt and no colour is written`() throws {
    let result = try ChildProcess.run(
      BuiltProgram.path(of: "ConsoleProbe"), ["lines"], input: "x\n")
    #expect(result.output == "<line x>\n<end>\n")
  }
}

@Suite struct `Lines from a terminal that cannot edit` {
  private func typist() throws -> Typist {
    try Typist(environment: ["TERM": "dumb"])
  }

  @Test func `lines come with a plain prompt and no escape sequence`() throws {
    let typist = try typist()
    try typist.terminal.sendLine("hello")
    try typist.terminal.expect("<line hello>")
    try typist.leave()
    #expect(!typist.terminal.rawOutput.contains(0x1B))
  }

  @Test func `Ctrl-C keeps what was typed`() throws {
    let typist = try typist()
    try typist.terminal.send("half a line")
    try typist.terminal.expect("half a line")
    try typist.terminal.sendControl("c")
    try typist.terminal.expect("<interrupted half a line>")
    try typist.terminal.sendLine("more")
    try typist.terminal.expect("<line more>")
    try typist.leave()
  }

  @Test func `SIGTERM gives back what was typed`() throws {
    let typist = try typist()
    try typist.terminal.send("half a line")
    try typist.terminal.expect("half a line")
    typist.terminal.signal(SIGTERM)
    #expect(try typist.terminal.waitForExit() == .status(143))
    #expect(typist.report == "<terminated 15 half a line>\n")
  }

  @Test func `Ctrl-D after some words sends them`() throws {
    let typist = try typist()
    try typist.terminal.send("words")
    try typist.terminal.sendControl("d")
    try typist.terminal.sendControl("d")
    try typist.terminal.expect("<line words>")
    try typist.leave()
  }
}

@Suite struct `Lines from a script` {
  @Test func `inputs come in order, then the end, and questions are kept`() {
    let reader = ScriptedReader([.line("a"), .paste("b\nc")])
    #expect(reader.readLine(prompt: "1> ", kind: .command) == .line("a"))
    #expect(reader.readLine(prompt: "2> ", kind: .answer, text: "x") == .paste("b\nc"))
    #expect(reader.readLine(prompt: "3> ", kind: .answer) == .endOfInput)
    #expect(reader.asked.map(\.prompt) == ["1> ", "2> ", "3> "])
    #expect(reader.asked.map(\.text) == ["", "x", ""])
    reader.remember("plan")
    #expect(reader.remembered == ["plan"])
  }
}
