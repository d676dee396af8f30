import Foundation
import TestSupport
import Testing

@Suite struct `Escape sequences taken out` {
  @Test(arguments: [
    ("plain\n", "plain\n"), ("\u{1B}[1mbold\u{1B}[22m", "bold"), ("a\u{1B}[?2004hb", "ab"),
    ("\u{1B}]0;title\u{7}x", "x"), ("\u{1B}]0;title\u{1B}\\x", "x"), ("\u{1B}(Bx", "x"),
    ("\u{1B}=x\u{1B}7y", "xy"), ("你\u{1B}[K好", "你好"),
  ])
  func `text stays, in one piece or byte by byte`(text: String, expected: String) {
    #expect(ControlSequences.removed(from: text) == expected)
    var sequences = ControlSequences()
    let bytes = text.utf8.flatMap { sequences.remove(from: [$0]) }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}

@Suite struct `The model of a screen` {
  private func screen(_ text: String, columns: Int = 5, rows: Int = 3) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    // Divided in the middle of characters and sequences.
    for byte in text.utf8 { screen.feed([byte]) }
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", "ab\ncd"), ("abcdefg", "abcde\nfg"), ("abcde\r\nf", "abcde\nf"),
    ("abc\rX", "Xbc"), ("abc\u{8}X", "abX"), ("1\r\n2\r\n3\r\n4", "2\n3\n4"),
    ("你好你", "你好\n你"), ("abcd你", "abcd\n你"), ("e\u{301}x", "e\u{301}x"),
    ("abc\u{1B}[2DX", "aXc"), ("abc\r\u{1B}[K", ""), ("abc\r\u{1B}[P", "bc"),
    ("abc\r\u{1B}[2@", "  abc"), ("ab\r\ncd\u{1B}[AX", "abX\ncd"), ("ab\u{1B}[H\u{1B}[Jc", "c"),
    ("a\u{1B}[2;3Hb", "a\n  b"), ("\u{1B}[31ma\u{1B}[0m\u{1B}]0;t\u{7}b", "ab"),
  ])
  func `a program's output is where a person sees it`(output: String, expected: String) {
    #expect(screen(output).text == expected)
  }

  @Test func `a line over the edge flows, one that was ended does not`() {
    #expect(screen("abcdefg").flowingText.hasPrefix("abcdefg"))
    #expect(screen("abcde\r\nfg").flowingText.hasPrefix("abcde\nfg"))
  }

  @Test func `a resized window is cut and keeps the row of the cursor`() {
    var screen = screen("1\r\n2\r\n3")
    screen.resize(columns: 3, rows: 2)
    #expect(screen.text == "2\n3")
    #expect(screen.row == 1)
  }
}

@Suite struct `Programs run by tests` {
  @Test func `both outputs are read while the input is written`() throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let result = try ChildProcess.run("/bin/sh", ["-c", "tee /dev/stderr; exit 5"], input: input)
    #expect(result.end == .status(5))
    #expect(result.outputBytes == input)
    #expect(result.errorBytes == input)
  }

  @Test func `a program that reads nothing may be given anything`() throws {
    let input = [UInt8](repeating: 0, count: 1 << 20)
    #expect(try ChildProcess.run("/bin/sh", ["-c", "exit 0"], input: input).end == .status(0))
  }

  @Test func `the end by a signal is told apart`() throws {
    let result = try ChildProcess.run("/bin/sh", ["-c", "kill -9 $$"])
    #expect(result.end == .signal(9))
    #expect(result.exitCode == 137)
  }

  @Test func `a program that does not end is killed`() throws {
    #expect(throws: ChildProcess.TimedOut.self) {
      try ChildProcess.run("/bin/sh", ["-c", "echo begun; sleep 1000"], seconds: 0.2)
    }
  }

  @Test func `environment and folder are the program's own`() throws {
    let folder = try temporaryFolder()
    let result = try ChildProcess.run(
      "/bin/sh", ["-c", "pwd -P; echo $COLOUR; env | grep -c ^HOME="],
      environment: ChildProcess.environment(adding: ["COLOUR": "blue"]), folder: folder)
    let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    #expect(result.output == "\(path)\nblue\n1\n")
  }

  @Test func `a program that is not there is an error`() {
    #expect(throws: (any Error).self) { try ChildProcess.run("/no/such/program") }
    #expect(throws: BuiltProgram.Missing.self) { try BuiltProgram.path(of: "no-such-program") }
  }

  @Test func `the built program is found`() throws {
    #expect(try BuiltProgram.path(of: "ConsoleProbe").hasSuffix("/ConsoleProbe"))
  }

  @Test func `words that do not come are an error with all that came`() throws {
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "echo something else"])
    let missing = #expect(throws: PseudoTerminal.Missing.self) { try terminal.expect("words") }
    #expect(missing?.hasEnded == true)
    #expect(missing?.output == "something else\r\n")
  }

  @Test func `a terminal has a size, a session and a shell's modes`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty size; tty; stty -a < /dev/tty | grep -o ' icanon'"],
      columns: 33, rows: 7)
    try terminal.expect("7 33")
    try terminal.expect("/dev/")
    try terminal.expect("icanon")
    #expect(try terminal.waitForExit() == .status(0))
  }
}
