import Foundation
import TestSupport
import Testing

@Suite struct `The prompt` {
  @Test func `does every command of the shell and leaves with quit`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("Nothing leaves this machine")
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("help")
    try candidate.terminal.expect("See 'inclined help <subcommand>'")
    try candidate.terminal.sendLine("transcripts")
    try candidate.terminal.expect("No transcript yet")
    try candidate.terminal.sendLine("moc")
    try candidate.terminal.expect("did you mean mock?")
    try candidate.terminal.sendLine("mock --candidate \"Ann")
    try candidate.terminal.expect("a quotation mark is open")
    try candidate.terminal.sendLine("quit")
    #expect(try candidate.terminal.waitForExit() == .status(0))
  }

  @Test func `comes back after a paused loop, which resume goes on with`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("mock --principle ownership")
    try candidate.awaitLine()
    try candidate.say("one line")
    try candidate.terminal.sendControl("d")
    try candidate.terminal.expect("resume goes on where you stopped")
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("resume")
    try candidate.terminal.expect("│ one line")
    try candidate.awaitLine()
    try candidate.terminal.sendLine("/quit")
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendControl("d")
    #expect(try candidate.terminal.waitForExit() == .status(0))
  }

  @Test func `is left by Ctrl-C twice`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendControl("c")
    try candidate.terminal.expect("Ctrl-C again leaves")
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendControl("c")
    try candidate.terminal.waitForExit()
  }

  @Test func `keeps a history of commands in a private file, and never an answer`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("mock --principle ownership")
    try candidate.awaitLine()
    try candidate.answer("my secret answer")
    try candidate.terminal.sendLine("/quit")
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("quit")
    try candidate.terminal.waitForExit()
    let history = String(decoding: home.bytes(of: "state/inclined/history"), as: UTF8.self)
    #expect(history == "mock --principle ownership\n")
    #expect(home.permissions(of: "state/inclined/history") == 0o600)

    let again = try home.open()
    try again.terminal.expect("inclined> ")
    try again.terminal.send("\u{1B}[A")
    try again.terminal.expectOnScreen("inclined> mock --principle ownership")
  }

  @Test func `completes commands, principles and transcripts`() throws {
    let home = try TestHome()
    _ = try home.run("mock", "--principle", "ownership", "--candidate", "zoe")
    let id = try home.transcript().dropFirst("Transcripts/".count).dropLast(".jsonl".count)
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    for (typed, completed) in [
      ("transc\t", "transcripts"), ("mock --principle fru\t", "mock --principle frugality"),
      ("bank show dive\t", "bank show dive-deep"), ("resume 2\t", "resume \(id)"),
    ] {
      try candidate.terminal.send(typed)
      try candidate.terminal.expectOnScreen("inclined> \(completed)")
      try candidate.terminal.sendControl("u")
    }
  }

  @Test func `reads commands from a pipe`() throws {
    let home = try TestHome()
    let result = try home.run(input: "bank list\nmoc\ntranscripts\n")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("ownership"))
    #expect(result.output.contains("No transcript yet"))
    #expect(
      result.error
        == "inclined: unknown command moc: inclined has none of that name, did you mean mock?\n")
  }

  @Test func `hands its own home and framework on`() throws {
    let home = try TestHome()
    let result = try home.run(
      "--home", home.path + "/elsewhere", input: "mock --principle ownership\n/quit\n")
    #expect(result.exitCode == 0)
    #expect(home.bytes(of: "Transcripts") == [])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path + "/elsewhere/Transcripts")
        .count == 1)
  }
}
