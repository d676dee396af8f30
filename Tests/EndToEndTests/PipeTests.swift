import Foundation
import TestSupport
import Testing

@Suite struct `An interview from a pipe` {
  @Test func `is the same as at a terminal, without prompts and colours`() throws {
    let home = try TestHome()
    let result = try home.run(
      "mock", "--principle", "ownership", "--seed", "2",
      input: "\(Answers.weak)\nreally\n\n/skip\n/skip\n/skip\n")
    #expect(result.exitCode == 0)
    #expect(result.error == "")
    #expect(!result.outputBytes.contains(0x1B))
    #expect(!result.output.contains("›"))
    let events = try home.events()
    #expect(events.texts("answered") == ["\(Answers.weak)\nreally"])
    for text in events.texts("asked") + events.texts("probed") {
      #expect(unwrapped(result.output).contains(text))
    }
    #expect(events.types.last == "finished")

    let other = try TestHome()
    let candidate = try other.open("mock", "--principle", "ownership", "--seed", "2")
    try candidate.awaitLine()
    try candidate.answer(Answers.weak, "really")
    #expect(try other.events().texts("asked") == events.texts("asked"))
    #expect(try other.events().texts("probed") == [events.texts("probed")[0]])
    try candidate.quit()
  }

  @Test func `reads votes only when told to`() throws {
    let without = try TestHome()
    _ = try without.run("mock", "--principle", "ownership", input: "/skip\ni\n")
    #expect(try without.events().count("voted") == 0)
    let with = try TestHome()
    _ = try with.run("mock", "--principle", "ownership", "--vote", input: "/skip\ni\n")
    #expect(try with.events().count("voted") == 1)
  }

  @Test func `ends in the middle of an answer with the answer sent`() throws {
    let home = try TestHome()
    let result = try home.run("mock", "--principle", "ownership", input: "no newline at the end")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("Paused; everything is kept."))
    #expect(try home.events().texts("answered") == ["no newline at the end"])
  }

  @Test func `takes lines of other systems`() throws {
    let home = try TestHome()
    _ = try home.run("mock", "--principle", "ownership", input: "one\r\ntwo\r\n\r\n/quit\r\n")
    #expect(try home.events().texts("answered") == ["one\ntwo"])
  }

  @Test func `keeps what is not UTF-8 as well as it can and says which line it was`() throws {
    let home = try TestHome()
    let bytes = Array("one\ncaf".utf8) + [0xE9] + Array(" two\n\n/quit\n".utf8)
    let result = try home.run(["mock", "--principle", "ownership"], input: bytes)
    #expect(result.exitCode == 0)
    #expect(result.error.hasPrefix("inclined: line 2 of the input is not all UTF-8: "))
    #expect(try home.events().texts("answered") == ["one\ncaf\u{FFFD} two"])
  }

  @Test func `takes a very long answer whole`() throws {
    let home = try TestHome()
    let line = String(repeating: "so then I wrote the loader and ", count: 3000)
    let result = try home.run("mock", "--principle", "ownership", input: line + "\n\n/quit\n")
    #expect(result.exitCode == 0)
    #expect(try home.events().texts("answered") == [line])
  }

  @Test func `depends neither on locale nor on time zone`() throws {
    let input = "\(Answers.strong)\n\nnothing\n\n/skip\n/skip\n"
    let home = try TestHome()
    let other = try TestHome()
    let changes = ["LANG": "tr_TR.ISO-8859-9", "LC_ALL": "C", "TZ": "Asia/Kathmandu"]
    let first = try home.run("mock", "--principle", "ownership", input: input)
    let second = try other.run(
      "mock", "--principle", "ownership", input: input, environment: changes)
    #expect(first.output == second.output)
    #expect(home.transcripts == other.transcripts)
  }
}
