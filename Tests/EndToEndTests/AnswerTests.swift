import Foundation
import TestSupport
import Testing

@Suite struct `An answer at the terminal` {
  /// A home with a candidate who has just heard a question.
  private func asked(
    environment: [String: String] = [:]
  ) throws -> (home: TestHome, candidate: Candidate) {
    let home = try TestHome()
    let candidate = try home.open(
      "mock", "--principle", "ownership", "--seed", "2", environment: environment)
    try candidate.awaitLine()
    return (home, candidate)
  }

  @Test func `is what stands on the line after all edits`() throws {
    let (home, candidate) = try asked()
    // Backspace, to the start and back, a word away and pasted again at the end, an accent.
    try candidate.terminal.send("wrote teh\u{7F}\u{7F}he café check")
    try candidate.terminal.sendControl("a")
    try candidate.terminal.send("I ")
    try candidate.terminal.sendControl("e")
    try candidate.terminal.send(" alone now")
    try candidate.terminal.sendControl("w")
    try candidate.say("myself")
    try candidate.answer("その夜に 🚢")
    #expect(try home.events().texts("answered") == ["I wrote the café check alone myself\nその夜に 🚢"])
    try candidate.quit()
  }

  @Test func `holds a paste as one piece, blank lines included`() throws {
    let (home, candidate) = try asked()
    try candidate.say("before")
    try candidate.terminal.sendPaste("first paragraph\n\nsecond one\n/skip\n")
    try candidate.terminal.expectOnScreen("/skip")
    try candidate.terminal.sendLine()
    try candidate.terminal.expect("(5 words pasted; an empty line sends them)")
    try candidate.awaitLine()
    #expect(
      try home.events().texts("drafted") == ["before", "first paragraph\n\nsecond one\n/skip\n"])
    try candidate.answer("after")
    #expect(
      try home.events().texts("answered")
        == ["before\nfirst paragraph\n\nsecond one\n/skip\n\nafter"])
    try candidate.quit()
  }

  @Test func `keeps the line that Ctrl-C interrupts, to go on with`() throws {
    let (home, candidate) = try asked()
    try candidate.terminal.send("half a line")
    try candidate.terminal.expectOnScreen("half a line")
    try candidate.terminal.sendControl("c")
    try candidate.terminal.expect("your line is kept")
    try candidate.terminal.expect("half a line")
    try candidate.answer(" and the rest")
    #expect(try home.events().texts("answered") == ["half a line and the rest"])
    try candidate.quit()
  }

  @Test func `is paused by Ctrl-C twice, with the line kept`() throws {
    let (home, candidate) = try asked()
    try candidate.say("one line")
    try candidate.terminal.send("half a line")
    try candidate.terminal.expectOnScreen("half a line")
    try candidate.terminal.sendControl("c")
    try candidate.terminal.expect("your line is kept")
    try candidate.terminal.expect("half a line")
    try candidate.terminal.sendControl("c")
    try candidate.terminal.expect("Paused; everything is kept. inclined resume goes on")
    #expect(try candidate.terminal.waitForExit() == .status(0))
    #expect(try home.events().texts("drafted") == ["one line", "half a line"])
  }

  @Test func `is paused by Ctrl-D and goes on with resume`() throws {
    let (home, candidate) = try asked()
    try candidate.say("one line")
    try candidate.terminal.sendControl("d")
    try candidate.terminal.expect("Paused; everything is kept.")
    #expect(try candidate.terminal.waitForExit() == .status(0))
    let before = home.bytes(of: try home.transcript())
    let again = try home.open("resume")
    let shown = try again.awaitLine()
    #expect(shown.contains("You had typed:"))
    #expect(shown.contains("│ one line"))
    #expect(unwrapped(shown).contains(try home.events().texts("asked")[0]))
    try again.answer("and another")
    #expect(try home.events().texts("answered") == ["one line\nand another"])
    #expect(home.bytes(of: try home.transcript()).starts(with: before))
    try again.quit()
  }

  @Test func `is never sent empty`() throws {
    let (home, candidate) = try asked()
    #expect(try candidate.say("").contains("Nothing typed yet"))
    #expect(try candidate.say("  \t ").contains("Nothing typed yet"))
    #expect(try home.events().types == ["opened", "asked"])
    try candidate.quit()
  }

  // MARK: - Slash words

  @Test func `may begin with a slash when it is doubled`() throws {
    let (home, candidate) = try asked()
    try candidate.say("//etc was full")
    try candidate.say("//skip")
    // Not alone on the line, so no command.
    try candidate.say("/skip the details, they said")
    try candidate.say("")
    #expect(
      try home.events().texts("answered") == ["/etc was full\n/skip\n/skip the details, they said"])
    try candidate.quit()
  }

  @Test func `keeps a mistyped command, says so, and takes it back`() throws {
    let (home, candidate) = try asked()
    try candidate.say("we were late")
    #expect(try candidate.say("/skpi").contains("if you meant /skip, type it alone on a line"))
    #expect(try candidate.say("/undo").contains("(taken back: \"/skpi\")"))
    try candidate.say("")
    #expect(try home.events().texts("answered") == ["we were late"])
    try candidate.quit()
  }

  @Test func `is cleared and brought back`() throws {
    let (home, candidate) = try asked()
    try candidate.say("one")
    try candidate.say("two")
    #expect(try candidate.say("/clear").contains("cleared"))
    #expect(try candidate.say("").contains("Nothing typed yet"))
    #expect(try candidate.say("/undo").contains("│ two"))
    try candidate.say("")
    #expect(try home.events().texts("answered") == ["one\ntwo"])
    try candidate.quit()
  }

  @Test func `that was cleared is empty after a resume too`() throws {
    let (home, candidate) = try asked()
    try candidate.say("one")
    try candidate.say("/clear")
    try candidate.quit()
    let again = try home.open("resume")
    #expect(try !again.awaitLine().contains("You had typed"))
    #expect(try again.say("").contains("Nothing typed yet"))
    try again.quit()
  }

  @Test func `already sent is taken back by /undo and given again`() throws {
    let (home, candidate) = try asked()
    try candidate.answer(Answers.weak)
    #expect(try home.events().count("probed") == 1)
    let shown = try candidate.say("/undo")
    #expect(shown.contains("(taken back)"))
    #expect(shown.contains("│ it was fine"))
    #expect(unwrapped(shown).contains(try home.events().texts("asked")[0]))
    try candidate.say("/clear")
    try candidate.answer("another answer")
    #expect(try home.events().texts("answered") == [Answers.weak, "another answer"])
    #expect(try home.events().count("asked") == 1)
    try candidate.quit()
  }

  @Test func `shows help, time, draft and question on demand`() throws {
    let (home, candidate) = try asked()
    let question = try home.events().texts("asked")[0]
    let help = try candidate.say("/help")
    for word in ["/edit", "/repeat", "/draft", "/clear", "/undo", "/skip", "/time", "/quit"] {
      #expect(help.contains("  \(word) "))
    }
    #expect(try candidate.say("/time").contains(" of 12 min)"))
    #expect(try candidate.say("/draft").contains("Nothing typed yet"))
    try candidate.say("one")
    #expect(try candidate.say("/draft").contains("│ one"))
    #expect(try unwrapped(candidate.say("/repeat")).contains(question))
    #expect(try home.events().texts("drafted") == ["one"])
    try candidate.quit()
  }

  @Test func `passed over is recorded as such`() throws {
    let (home, candidate) = try asked()
    try candidate.answer(Answers.weak)
    #expect(try candidate.say("/skip").contains("(passed over)"))
    let events = try home.events()
    #expect(events.first { $0.type == "skipped" }?.of == events.first { $0.type == "probed" }?.id)
    try candidate.quit()
  }

  @Test func `completes slash words`() throws {
    let (home, candidate) = try asked()
    try candidate.terminal.send("/ski\t")
    try candidate.terminal.expectOnScreen("› /skip")
    try candidate.say("")
    #expect(try home.events().count("skipped") == 1)
    try candidate.quit()
  }
}

@Suite struct `An answer in the editor` {
  /// A home with an editor, and a candidate who has typed one line.
  private func editing(_ script: String) throws -> (home: TestHome, candidate: Candidate) {
    let home = try TestHome()
    let editor = try home.write("#!/bin/sh\n" + script, to: "editor", permissions: 0o700)
    let candidate = try home.open(
      "mock", "--principle", "ownership", environment: ["EDITOR": editor])
    try candidate.awaitLine()
    try candidate.say("typed before")
    return (home, candidate)
  }

  @Test func `replaces what was typed`() throws {
    let (home, candidate) = try editing(
      "cp \"$1\" \(#""$HOME/seen""#); printf 'from the editor\\n\\nwith a blank line\\n' > \"$1\"")
    #expect(try candidate.say("/edit").contains("(7 words; an empty line sends them)"))
    #expect(home.bytes(of: "seen") == Array("typed before\n".utf8))
    try candidate.answer("typed after")
    #expect(
      try home.events().texts("answered")
        == ["from the editor\n\nwith a blank line\ntyped after"])
    try candidate.quit()
  }

  @Test func `is taken back as one step`() throws {
    let (home, candidate) = try editing("echo replaced > \"$1\"")
    try candidate.say("/edit")
    #expect(try candidate.say("/undo").contains("│ typed before"))
    try candidate.say("")
    #expect(try home.events().texts("answered") == ["typed before"])
    try candidate.quit()
  }

  @Test func `is left alone when nothing was changed`() throws {
    let (home, candidate) = try editing(":")
    #expect(try candidate.say("/edit").contains("(nothing changed)"))
    #expect(try home.events().texts("drafted") == ["typed before"])
    try candidate.quit()
  }

  @Test func `keeps what an editor had saved before it failed`() throws {
    let (home, candidate) = try editing("echo saved >> \"$1\"; exit 1")
    #expect(try candidate.say("/edit").contains("what it had saved is kept"))
    try candidate.say("")
    #expect(try home.events().texts("answered") == ["typed before\nsaved"])
    try candidate.quit()
  }

  @Test func `goes on at the terminal when the editor is not there`() throws {
    let home = try TestHome()
    let candidate = try home.open(
      "mock", "--principle", "ownership", environment: ["EDITOR": "/no/such/editor"])
    try candidate.awaitLine()
    try candidate.say("typed before")
    #expect(try candidate.say("/edit").contains("cannot start /no/such/editor"))
    try candidate.say("")
    #expect(try home.events().texts("answered") == ["typed before"])
    try candidate.quit()
  }
}
