import Foundation
import TestSupport
import Testing

@Suite struct `After a round` {
  /// A home with one round that was played to its end, its only question answered weakly.
  private func played() throws -> TestHome {
    let home = try TestHome()
    let input = "\(Answers.weak)\n\n/skip\n/skip\n/skip\nn\n"
    let result = try home.run("mock", "--principle", "ownership", "--vote", input: input)
    #expect(result.exitCode == 0)
    return home
  }

  // MARK: - Debriefs

  @Test func `the debrief names every key of its contract`() throws {
    let home = try played()
    let result = try home.run("debrief", "--json")
    #expect(result.exitCode == 0)
    #expect(result.error == "")
    let debrief = try JSON(result.output)
    #expect(
      debrief.keys.isSuperset(of: [
        "rubric", "agreement", "notice", "rounds", "votes", "crossRound", "outcome", "reasons",
      ]))
    #expect(["offer", "no_offer", "not_enough_data"].contains(debrief["outcome"]?.text))
    let round = try #require(debrief["rounds"]?.elements.first)
    #expect(
      round.keys.isSuperset(of: [
        "number", "barRaiser", "hiringManager", "principles", "exchanges",
      ]))
    let principle = try #require(round["principles"]?.elements.first)
    #expect(principle["id"]?.text == "ownership")
    #expect(principle["verdict"]?.text == "not_inclined")
    #expect(principle["exchange"]?.number == 1)
    #expect(principle["author"]?.text == "engine")
    let exchange = try #require(round["exchanges"]?.elements.first)
    #expect(
      exchange.keys.isSuperset(of: [
        "id", "principle", "verdict", "strength", "evidence", "absent", "beats", "missing", "flips",
      ]))
    #expect(debrief["votes"]?.elements.count == 1)
  }

  @Test func `the debrief reads a loop from standard input`() throws {
    let home = try TestHome()
    let exchange =
      #"{"principle":"Ownership","question":"q","answer":"\#(Answers.strong)","followUps":[]}"#
    let round = #"{"number":1,"barRaiser":false,"exchanges":[\#(exchange)]}"#
    let result = try home.run("debrief", "-", "--json", input: #"{"rounds":[\#(round)]}"#)
    #expect(result.exitCode == 0)
    let debrief = try JSON(result.output)
    #expect(debrief["rounds"]?.elements.first?["exchanges"]?.elements.count == 1)
    #expect(home.transcripts == [])
    for wrong in ["", "nonsense", #"{"rounds":3}"#, "[]"] {
      let refusal = try home.run("debrief", "-", "--json", input: wrong)
      #expect(refusal.exitCode == 65, "\(wrong)")
      #expect(refusal.error.hasPrefix("inclined: no loop on standard input: "), "\(wrong)")
      #expect(!refusal.error.contains("DecodingError"), "\(wrong)")
    }
  }

  @Test func `the debrief is the same again and writes nothing`() throws {
    let home = try played()
    let before = home.bytes(of: try home.transcript())
    let first = try home.run("debrief")
    #expect(first.output == (try home.run("debrief", environment: ["TZ": "Asia/Tokyo"]).output))
    #expect(try home.run("debrief", "--again").exitCode == 0)
    #expect(try home.run("debrief", "--markdown").exitCode == 0)
    #expect(home.bytes(of: try home.transcript()) == before)
    #expect(first.output.contains("not inclined"))
    #expect(unwrapped(first.output).contains("not a hiring decision"))
  }

  @Test func `verdicts stay hidden until the vote unless they are asked for`() throws {
    let home = try TestHome()
    // The first of three questions is judged; the round goes on.
    _ = try home.run(
      "mock", "--minutes", "36", "--seed", "7",
      input: "\(Answers.weak)\n\n/skip\n/skip\n/skip\n/quit\n")
    #expect(try home.events().count("judged") == 1)
    let before = home.bytes(of: try home.transcript())
    let blind = try home.run("debrief", "--json")
    #expect(blind.exitCode == 0)
    #expect(blind.error.contains("verdicts of round 1 are left out"))
    let round = try #require(JSON(blind.output)["rounds"]?.elements.first)
    #expect(round["exchanges"]?.elements.count == 0)
    #expect(round["principles"]?.elements.allSatisfy { $0["verdict"]?.text == "no_data" } == true)
    #expect(try home.run("why", "1.1").exitCode == 64)
    #expect(home.bytes(of: try home.transcript()) == before)

    let open = try JSON(home.run("debrief", "--json", "--open").output)
    let shown = open["rounds"]?.elements.first?["exchanges"]?.elements ?? []
    #expect(shown.first?["verdict"]?.text == "not_inclined")
    let reveal = try #require(home.events().last)
    #expect(reveal.type == "revealed")
    #expect(reveal.payload["open"] as? Bool == true)
    #expect(try home.run("why", "1.1").exitCode == 0)
  }

  // MARK: - Going into it

  @Test func `show and why read the answer back`() throws {
    let home = try played()
    #expect(try home.run("show").output.contains(Answers.weak))
    #expect(try home.run("why", "1.1").output.contains(Answers.weak))
    let wrong = try home.run("why", "9.9")
    #expect(wrong.exitCode == 66)
    #expect(wrong.error.contains("the transcript has 1.1, choose one of them"))
  }

  @Test func `contest keeps words of the answer and refuses others`() throws {
    let home = try played()
    let before = try home.events().count
    #expect(try home.run("contest", "1.1", "--quote", "never said", "--reason", "x").exitCode == 64)
    #expect(try home.events().count == before)
    let kept = try home.run("contest", "1.1", "--quote", "it was", "--reason", "a result")
    #expect(kept.exitCode == 0)
    let contest = try #require(home.events().last)
    #expect(contest.type == "contested")
    #expect(contest.payload["quote"] as? String == "it was")
  }

  @Test func `retry keeps both attempts`() throws {
    let home = try played()
    let result = try home.run("retry", "1.1", input: "\(Answers.strong)\n\n/skip\n/skip\n/skip\n")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("closed"))
    #expect(try home.events().texts("answered") == [Answers.weak, Answers.strong])
    #expect(try home.events().count("retried") == 1)
    #expect(try home.events().count("judged") == 2)
  }

  @Test func `a retry that was killed is gone on with`() throws {
    let home = try played()
    let candidate = try home.open("retry", "1.1")
    try candidate.awaitLine()
    try candidate.say("a line of the second attempt")
    candidate.terminal.signal(SIGKILL)
    try candidate.terminal.waitForExit()
    #expect(try home.run("resume").output.contains("retry 1.1"))
    let again = try home.open("retry", "1.1")
    #expect(try again.awaitLine().contains("│ a line of the second attempt"))
    try again.answer("and one more")
    #expect(
      try home.events().texts("answered")
        == [Answers.weak, "a line of the second attempt\nand one more"])
    #expect(try home.events().count("retried") == 1)
    #expect(try home.events().count("asked") == 2)
    try again.quit()
  }

  // MARK: - Doctor

  @Test func `doctor finds nothing in a healthy home, and says how to mend another`() throws {
    let home = try played()
    #expect(try home.run("doctor").exitCode == 0)
    let name = try home.transcript()
    try home.write(
      String(decoding: home.bytes(of: name), as: UTF8.self), to: name, permissions: 0o644)
    let open = try home.run("doctor")
    #expect(open.exitCode == 69)
    #expect(open.output.contains("chmod 600"))
    try home.write("x: 1\n", to: "QuestionBank/amazon/framework.yaml")
    let broken = try home.run("doctor")
    #expect(broken.exitCode == 69)
    // A long path may be wrapped.
    #expect(broken.output.filter { !$0.isWhitespace }.contains("framework.yaml:1:1"))
  }
}
