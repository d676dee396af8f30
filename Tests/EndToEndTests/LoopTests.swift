import Foundation
import TestSupport
import Testing

@Suite struct `A loop at the terminal` {
  @Test func `is played from the prompt through rounds, votes and verdicts to its end`() throws {
    let home = try TestHome()
    let candidate = try home.open()
    try candidate.terminal.expect("inclined> ")
    try candidate.terminal.sendLine("mock --rounds 3 --minutes 60 --seed 7")
    let written = try candidate.playToTheEnd(answers: [Answers.strong, Answers.weak])
    try candidate.terminal.sendLine("quit")
    #expect(try candidate.terminal.waitForExit() == .status(0))

    let events = try home.events()
    let rounds = Set(events.compactMap { $0.payload["round"] as? Int })
    #expect(rounds == [1, 2])
    #expect(events.count("asked") == 5)
    #expect(events.count("answered") == 5)
    #expect(events.count("judged") == 5)
    #expect(events.count("voted") == 5)
    #expect(events.count("probed") == events.count("replied"))
    #expect(events.first?.type == "opened")
    #expect(events.last?.type == "finished")
    #expect(written.contains("ROUND 1"))
    #expect(written.contains("ROUND 2"))
    for text in events.texts("asked") + events.texts("probed") {
      #expect(unwrapped(written).contains(text))
    }
  }

  @Test func `follows up in the candidate's own words`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "deliver-results", "--seed", "4")
    try candidate.awaitLine()
    try candidate.answer(Answers.hypothetical)
    try candidate.answer("ok once in june we were late and i cut the scope with the customer")
    try candidate.quit()
    let events = try home.events()
    let quotes = events.filter { $0.type == "probed" }.compactMap { $0.payload["quote"] as? String }
    #expect(!quotes.isEmpty)
    for (probe, quote) in zip(events.texts("probed").filter { $0.contains("\"") }, quotes) {
      #expect(probe.contains("\"\(quote)\""))
      #expect(
        (events.texts("answered") + events.texts("replied"))
          .contains { $0.contains(quote.replacingOccurrences(of: " ...", with: "")) })
    }
  }

  @Test func `hides principles until the vote, and shows them when told to`() throws {
    let home = try TestHome()
    let hidden = try home.open("mock", "--principle", "frugality")
    #expect(try !hidden.awaitLine().contains("Frugality"))
    try hidden.say("/skip")
    #expect(hidden.terminal.output.contains("Frugality"))
    let shown = try home.open("mock", "--principle", "frugality", "--show-principles")
    #expect(try shown.awaitLine().contains("Frugality"))
  }

  @Test func `asks for the vote before it shows its own verdict`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership")
    try candidate.awaitLine()
    try candidate.say("/skip")
    #expect(!candidate.terminal.output.contains("ROUND 1"))
    // What is no vote is asked again; the words people use are.
    #expect(try candidate.say("hm").contains("i, n or d"))
    try candidate.terminal.sendLine("not")
    try candidate.terminal.expect("ROUND 1")
    #expect(try candidate.terminal.waitForExit() == .status(0))
    let votes = try home.events().filter { $0.type == "voted" }
    #expect(votes.map { $0.payload["vote"] as? String } == ["not_inclined"])
    #expect(votes.map { $0.payload["blind"] as? Bool } == [true])
    #expect(try home.events().types.suffix(3) == ["revealed", "finished", "finished"])
  }

  @Test func `stops between two rounds only when told to`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--rounds", "3", "--minutes", "48", "--seed", "7")
    for _ in 1...3 {
      try candidate.awaitLine()
      try candidate.terminal.sendLine("/skip")
    }
    for _ in 1...3 {
      try candidate.awaitLine()
      try candidate.terminal.sendLine("d")
    }
    try candidate.terminal.expect("Round 2 is next")
    try candidate.awaitLine()
    #expect(try candidate.say("let me think about the last one").contains("not recorded"))
    #expect(try candidate.say("").contains("Round 2 of 2"))
    try candidate.quit()
  }

  @Test func `goes on after its end with a hint`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership")
    try candidate.awaitLine()
    try candidate.say("/skip")
    try candidate.terminal.sendLine("")
    try candidate.terminal.waitForExit()
    let before = home.bytes(of: try home.transcript())
    let result = try home.run("resume")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("is played to its end"))
    #expect(home.bytes(of: try home.transcript()) == before)
  }
}

/// The text with its wrapped lines put together.
func unwrapped(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
