import Foundation
import TestSupport
import Testing

@Suite struct `The pager` {
  private func probe(
    _ lines: Int, _ environment: [String: String], rows: Int = 10
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram.path(of: "ConsoleProbe"), ["page", "\(lines)"],
      environment: ChildProcess.environment(adding: environment), columns: 40, rows: rows)
  }

  @Test func `a long text is paged, and lines are read afterwards`() throws {
    let terminal = try probe(100, ["PAGER": "less"])
    try terminal.expectOnScreen("row 9 of the text")
    #expect(!terminal.output.contains("row 100 "))
    try terminal.send("G")
    try terminal.expectOnScreen("row 100 of the text")
    try terminal.send("q")
    try terminal.expect("<shown>")
    try terminal.expect("ready> ")
    try terminal.sendLine("after")
    try terminal.expect("<line(\"after\")>")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func `without PAGER it is less`() throws {
    let terminal = try probe(100, [:])
    try terminal.expect("row 9 of the text")
    // Ctrl-C is the pager's and does not end us; leaving the pager early is no error.
    terminal.signal(SIGINT)
    try terminal.send("q")
    try terminal.expect("<shown>")
    #expect(!terminal.output.contains("row 100 "))
  }

  @Test func `a text that fits is written directly`() throws {
    let terminal = try probe(5, ["PAGER": "false"])
    try terminal.expect("row 5 of the text")
    try terminal.expect("<shown>")
  }

  @Test(arguments: ["false", "/no/such/pager", "exit 3;"])
  func `a pager that fails is replaced by plain writing`(command: String) throws {
    let terminal = try probe(100, ["PAGER": command])
    try terminal.expect("row 1 of the text")
    try terminal.expect("row 100 of the text")
    try terminal.expect("<shown>")
  }

  @Test func `a pager that reads only the beginning is a normal end`() throws {
    let terminal = try probe(50_000, ["PAGER": "head -3"])
    try terminal.expect("row 3 of the text")
    try terminal.expect("<shown>")
    #expect(!terminal.output.contains("row 4 "))
  }

  @Test func `a text longer than a pipe holds reaches the pager whole`() throws {
    let terminal = try probe(50_000, ["PAGER": "tail -1"])
    try terminal.expect("row 50000 of the text")
    try terminal.expect("<shown>")
  }

  @Test func `into a pipe nothing is paged`() throws {
    let result = try ChildProcess.run(
      BuiltProgram.path(of: "ConsoleProbe"), ["page", "100"],
      environment: ChildProcess.environment(adding: ["PAGER": "false"]))
    #expect(result.output.split(separator: "\n").count == 101)
  }

  @Test func `a reader that leaves the pipe ends us quietly`() throws {
    let result = try ChildProcess.run(
      "/bin/sh",
      ["-c", "\"$0\" page 100000 | head -1", BuiltProgram.path(of: "ConsoleProbe")])
    #expect(result.output == "row 1 of the text\n")
    #expect(result.error == "")
  }

  @Test func `SIGTERM ends the pager, and the next line says so`() throws {
    let terminal = try probe(100, ["PAGER": "less"])
    try terminal.expectOnScreen("row 9 of the text")
    terminal.signal(SIGTERM)
    try terminal.expect("<shown>")
    try terminal.expect("<terminated(signal: 15, \"\")>")
  }
}

@Suite struct `The editor` {
  private func probe(
    _ text: String, _ environment: [String: String]
  ) throws -> (terminal: PseudoTerminal, scratch: String) {
    let scratch = try temporaryFolder()
    let terminal = try PseudoTerminal(
      BuiltProgram.path(of: "ConsoleProbe"), ["edit", text],
      environment: ChildProcess.environment(adding: environment).merging(["TMPDIR": scratch]) {
        $1
      }, columns: 200)
    return (terminal, scratch)
  }

  /// An editor that is a shell script, whose file is its first argument.
  ///
  /// Given to a shell to read, because a file
  /// that was just written cannot always be run while other tests start programs.
  private func script(_ body: String) throws -> String {
    let path = try temporaryFolder() + "/editor with blanks"
    try "\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    return "sh '\(path)'"
  }

  private static let changed = "changed(\"draft\\nmore\", wasRepaired: false)"

  @Test(arguments: [
    (body: "echo more >> \"$1\"", expected: changed),
    // Editors that write a new file and leave others behind.
    (
      body: "sed 's/$/!/' \"$1\" > \"$1.new\"; cp \"$1\" \"$1~\"; mv \"$1.new\" \"$1\"",
      expected: "changed(\"draft!\", wasRepaired: false)"
    ),
    (body: "printf 'no newline' > \"$1\"", expected: "changed(\"no newline\", wasRepaired: false)"),
    (body: ": > \"$1\"", expected: "changed(\"\", wasRepaired: false)"),
    (
      body: "printf 'a\\377b' > \"$1\"", expected: "changed(\"a\u{FFFD}b\", wasRepaired: true)"
    ),
    (body: "exit 0", expected: "unchanged"),
    (body: "exit 3", expected: "abandoned(Console.ProgramEnd.status(3), text: nil)"),
    (
      body: "echo kept >> \"$1\"; kill -KILL $$",
      expected: "abandoned(Console.ProgramEnd.status(137), text: Optional(\"draft\\nkept\"))"
    ),
    (body: "rm \"$1\"", expected: "cannotUse("),
    (
      body: "stat -c %a \"$1\" \"$(dirname \"$1\")\" > \"$1\"",
      expected: "changed(\"600\\n700\", wasRepaired: false)"
    ),
  ])
  func `what comes of editing is told, and nothing stays behind`(
    body: String, expected: String
  ) throws {
    let (terminal, scratch) = try probe("draft", ["EDITOR": script(body)])
    try terminal.expect("<" + expected)
    try terminal.expect("ready> ")
    try terminal.sendLine("after")
    try terminal.expect("<line(\"after\")>")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch) == [])
  }

  @Test func `VISUAL goes before EDITOR`() throws {
    let visual = try script("echo more >> \"$1\"")
    let (terminal, _) = try probe("draft", ["VISUAL": visual, "EDITOR": "false"])
    try terminal.expect("<" + Self.changed)
  }

  @Test func `an editor on the screen gets the keys and gives the terminal back`() throws {
    let (terminal, _) = try probe("draft", ["EDITOR": "vi"])
    try terminal.expect("draft")
    try terminal.send("Gomore\u{1B}:wq\r")
    try terminal.expect("<" + Self.changed)
    try terminal.expect("ready> ")
    try terminal.sendPaste("a\n\nb")
    try terminal.sendLine()
    try terminal.expect("<paste(\"a\\n\\nb\")>")
  }

  @Test func `an editor that leaves the terminal unusable is cleaned up after`() throws {
    let (terminal, _) = try probe("draft", ["EDITOR": script("stty raw -echo; exit 1")])
    try terminal.expect("<abandoned")
    try terminal.expect("ready> ")
    try terminal.sendLine("after")
    try terminal.expect("<line(\"after\")>")
  }

  @Test func `an editor that cannot be found is an error`() throws {
    let (terminal, _) = try probe("draft", ["EDITOR": "/no/such/editor"])
    try terminal.expect("<cannotStart(command: \"/no/such/editor\", code: 0)>")
  }

  @Test func `no editor at all is an error that names those tried`() throws {
    let (terminal, _) = try probe("draft", ["PATH": "/nowhere"])
    try terminal.expect("<noEditor(tried: [\"nano\", \"vi\"])>")
  }

  @Test func `without a terminal there is no editing`() throws {
    let result = try ChildProcess.run(BuiltProgram.path(of: "ConsoleProbe"), ["edit", "draft"])
    #expect(result.output == "<noTerminal>\n")
  }
}
