import Foundation
import TestSupport
import Testing

@Suite struct `A loop that is cut off` {
  @Test func `in the middle of an answer loses no line that was entered`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership", "--seed", "2")
    try candidate.awaitLine()
    try candidate.say("the first line")
    try candidate.say("the second line")
    try candidate.terminal.send("under the cursor")
    try candidate.terminal.expectOnScreen("under the cursor")
    candidate.terminal.signal(SIGKILL)
    #expect(try candidate.terminal.waitForExit() == .signal(SIGKILL))
    let before = home.bytes(of: try home.transcript())
    #expect(try home.events().texts("drafted") == ["the first line", "the second line"])

    let again = try home.open("resume")
    let shown = try again.awaitLine()
    #expect(shown.contains("│ the first line"))
    #expect(shown.contains("│ the second line"))
    try again.answer("the third line")
    #expect(
      try home.events().texts("answered") == ["the first line\nthe second line\nthe third line"])
    #expect(try home.events().count("asked") == 1)
    #expect(home.bytes(of: try home.transcript()).starts(with: before))
    try again.quit()
  }

  @Test func `in the middle of a reply goes on with the same probe`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership", "--seed", "2")
    try candidate.awaitLine()
    try candidate.answer(Answers.weak)
    try candidate.say("a line of the reply")
    candidate.terminal.signal(SIGKILL)
    try candidate.terminal.waitForExit()
    let before = home.bytes(of: try home.transcript())
    let probe = try #require(home.events().texts("probed").first)

    let again = try home.open("resume")
    let shown = try again.awaitLine()
    #expect(unwrapped(shown).contains(try home.events().texts("asked")[0]))
    #expect(unwrapped(shown).contains(probe))
    #expect(shown.contains("│ a line of the reply"))
    try again.answer("and one more")
    let events = try home.events()
    #expect(events.texts("answered") == [Answers.weak])
    #expect(events.texts("replied") == ["a line of the reply\nand one more"])
    #expect(events.first { $0.type == "replied" }?.of == events.first { $0.type == "probed" }?.id)
    #expect(home.bytes(of: try home.transcript()).starts(with: before))
    try again.quit()
  }

  @Test func `goes on after any event`() throws {
    let home = try TestHome()
    let input = "\(Answers.weak)\n\n\(Answers.hypothetical)\n\n\(Answers.strong)\n\nno\n\n"
    let whole = try home.run("mock", "--principle", "ownership", "--vote", input: input + "n\n")
    #expect(whole.exitCode == 0)
    let name = try home.transcript()
    let lines = home.bytes(of: name).split(separator: 0x0A).map { Array($0) + [0x0A] }
    let types = try home.events().types
    #expect(types.last == "finished")
    for count in 1..<lines.count {
      try home.write(String(decoding: lines[..<count].joined(), as: UTF8.self), to: name)
      let result = try home.run("resume", "--vote", input: "/skip\n/skip\n/skip\n/skip\n/skip\n")
      #expect(result.exitCode == 0, "after \(count) events")
      #expect(try home.events().types.last == "finished", "after \(count) events")
      #expect(
        home.bytes(of: name).starts(with: lines[..<count].joined()), "after \(count) events")
    }
  }

  @Test func `in the middle of writing sets the torn line aside and says so`() throws {
    let home = try TestHome()
    _ = try home.run("mock", "--principle", "ownership", input: "one\ntwo\n\n/quit\n")
    let name = try home.transcript()
    let whole = home.bytes(of: name)
    let torn = whole.dropLast(20)
    try home.write(String(decoding: torn, as: UTF8.self), to: name)
    let result = try home.run("resume", input: "/quit\n")
    #expect(result.exitCode == 0)
    #expect(result.error.contains("the last line was torn"))
    let kept = whole[..<(torn.lastIndex(of: 0x0A) ?? 0)]
    #expect(home.bytes(of: name).starts(with: kept))
    let aside = home.transcripts.filter { "Transcripts/" + $0 != name }
    #expect(aside.count == 1)
    #expect(try home.run("resume", name, input: "/quit\n").error == "")
  }

  @Test(arguments: [
    (signal: SIGTERM, code: Int32(143)), (signal: SIGHUP, code: Int32(129)),
    (signal: SIGQUIT, code: Int32(131)),
  ])
  func `by a signal keeps even the line under the cursor`(signal: Int32, code: Int32) throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership")
    try candidate.awaitLine()
    try candidate.say("one line")
    try candidate.terminal.send("under the cursor")
    try candidate.terminal.expectOnScreen("under the cursor")
    candidate.terminal.signal(signal)
    #expect(try candidate.terminal.waitForExit() == .status(code))
    #expect(try home.events().texts("drafted") == ["one line", "under the cursor"])
  }

  @Test func `by a closed window keeps even the line under the cursor`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership")
    try candidate.awaitLine()
    try candidate.terminal.send("under the cursor")
    try candidate.terminal.expectOnScreen("under the cursor")
    candidate.terminal.hangUp()
    #expect(try candidate.terminal.waitForExit() == .status(129))
    #expect(try home.events().texts("drafted") == ["under the cursor"])
  }

  @Test func `by a signal ends the prompt from which it was started too`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("mock --principle ownership")
    try candidate.awaitLine()
    try candidate.terminal.send("under the cursor")
    try candidate.terminal.expectOnScreen("under the cursor")
    candidate.terminal.signal(SIGTERM)
    #expect(try candidate.terminal.waitForExit() == .status(143))
    #expect(try home.events().texts("drafted") == ["under the cursor"])
  }

  @Test func `by a signal at the vote or between rounds ends with its code`() throws {
    let home = try TestHome()
    let voting = try home.open("mock", "--rounds", "3", "--minutes", "48", "--seed", "7")
    for _ in 1...3 {
      try voting.awaitLine()
      try voting.terminal.sendLine("/skip")
    }
    try voting.awaitLine()
    voting.terminal.signal(SIGTERM)
    #expect(try voting.terminal.waitForExit() == .status(143))

    let between = try home.open("resume")
    for _ in 1...3 {
      try between.awaitLine()
      try between.terminal.sendLine("i")
    }
    try between.terminal.expect("Round 2 is next")
    try between.awaitLine()
    between.terminal.signal(SIGTERM)
    #expect(try between.terminal.waitForExit() == .status(143))
    #expect(try home.events().count("voted") == 3)
  }
}
