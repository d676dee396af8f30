import Foundation
import Guiding
import InterviewModel
import Recording
import TestSupport
import Testing

/// A friend's round from the first word to the page, at the built program.
@Suite(.serialized) struct GuideEndToEndTests {
  private let home = GuideHome()

  @Test func `a whole round: notes, marks, probes, a kill, votes, reveal, second vote, page`()
    throws
  {
    let source = try home.playMock()
    var terminal = try home.guide(source, "--interviewer", "Robin", "--candidate", "Sam")
    try terminal.expect("You are interviewing Sam")
    try terminal.expect("somebody else's")
    try terminal.expect("READ ALOUD")
    try terminal.expect("LISTEN FOR")
    try terminal.expect("LAST TIME")
    try terminal.expect("note> ")

    // The first question: a hypothetical is led back, another follow-up is asked for, then own words.
    try terminal.sendLine("would always go to the customer first /hyp")
    try terminal.expect("note> ")
    try terminal.sendLine()
    try terminal.expect("ASK NEXT")
    try terminal.expect("one real occasion")
    try terminal.expect("ask> ")
    try terminal.sendLine("2")
    try terminal.expect("ASK NEXT")
    try terminal.expect("ask> ")
    try terminal.sendLine("which day was that?")
    try terminal.expect("READ ALOUD")
    try terminal.expect("note> ")
    try terminal.sendLine("does not remember one /hyp")
    try terminal.expect("note> ")

    // Killed: every note that was entered is there.
    terminal.signal(SIGKILL)
    try #require(try terminal.waitForExit() == .signal(SIGKILL))
    let id = try home.guided()
    terminal = try home.guide(id)
    try terminal.expect("Where you were")
    try terminal.expect("would always go to the customer first")
    try terminal.expect("which day was that?")
    try terminal.expect("does not remember one")
    try terminal.expect("note> ")

    // Everything can be called back.
    try terminal.sendLine("/again")
    try terminal.expect("which day was that?")
    try terminal.expect("note> ")
    try terminal.sendLine("/listen")
    try terminal.expect("LISTEN FOR")
    try terminal.expect("note> ")
    try terminal.sendLine("/last")
    try terminal.expect("not a verdict")
    try terminal.expect("note> ")
    try terminal.sendLine("/next")

    // The second question: a story with marks; the offered follow-up is used.
    try terminal.expect("Question 2")
    try terminal.expect("note> ")
    for note in GuideHome.story {
      try terminal.sendLine(note)
      try terminal.expect("note> ")
    }
    try terminal.sendLine()
    try terminal.expect("ask> ")
    try terminal.sendLine("1")
    try terminal.expect("READ ALOUD")
    try terminal.expect("note> ")
    try terminal.sendLine("60 a week to 4 /fig /result")
    try terminal.expect("note> ")
    try terminal.sendLine("/next")

    // Votes come before the engine's view.
    let form = try terminal.expect("vote ")
    #expect(!form.contains("MY VIEW"))
    try terminal.sendLine("n")
    try terminal.expect("it rests on")
    try terminal.sendLine("7")
    try terminal.expect("numbers from 1 to")
    try terminal.sendLine("2 1")
    try terminal.expect("what would have changed it")
    try terminal.sendLine("one real day, with <b>names</b> & places")
    try terminal.expect("vote ")
    try terminal.sendLine("d")
    try terminal.expect("NEXT TIME")
    try terminal.expect("to ask next time")
    try terminal.sendLine()
    let before = try terminal.expect("may vote too")
    #expect(!before.contains("MY VIEW"))
    try terminal.sendLine("y")
    try terminal.expect("your vote ")
    try terminal.sendLine("n")
    try terminal.expect("your vote ")
    try terminal.sendLine("i")

    try terminal.expect("MY VIEW, FROM YOUR NOTES")
    try terminal.expect("we agree: not inclined")
    try terminal.expect("you: no data")
    try terminal.expect("marked by Robin")
    try terminal.expect("Enter keeps no data")
    try terminal.sendLine("i")
    try terminal.expect("Everything is kept")
    try #require(try terminal.waitForExit() == .status(0))

    try check(try home.transcript(id), source: source)
    try checkPages(id)
  }

  /// What the journal holds of the round.
  private func check(_ transcript: Transcript, source: String) throws {
    let opened = try #require(transcript.opened)
    #expect(opened.mode == .guided)
    #expect(opened.source == source)
    #expect(opened.candidate == "Sam")
    #expect(transcript.attempts.count == 2)
    let notes = transcript.attempts.flatMap(\.notes)
    #expect(notes.allSatisfy { $0.author == .init(role: .interviewer, name: "Robin") })
    #expect(notes.allSatisfy { ($0.payload.seconds ?? -1) >= 0 })
    #expect(notes.first?.payload.marks == ["hypothetical"])
    #expect(transcript.attempts[0].probes.map(\.probed.text) == ["which day was that?"])
    #expect(transcript.attempts[1].probes.first?.probed.seeks != nil)
    #expect(transcript.attempts.allSatisfy { $0.answer == nil && $0.judged != nil })
    #expect(transcript.attempts.allSatisfy { $0.judged?.verdict.strength == .borderline })
    let friend = transcript.votes.filter { $0.author.role == .interviewer }.map(\.payload)
    #expect(friend.map(\.vote) == [.notInclined, .noData, .inclined])
    #expect(friend.map(\.blind) == [true, true, false])
    #expect(friend[0].quotes == ["does not remember one", "would always go to the customer first"])
    #expect(friend[0].wouldChange == "one real day, with <b>names</b> & places")
    #expect(friend[1].wouldChange?.hasSuffix("?") == true)
    #expect(transcript.votes.count { $0.author.role == .candidate } == 2)
    #expect(transcript.finishedRounds == [1])
    // No vote of the blind form stands after the reveal.
    let types = transcript.events.map(\.type)
    let reveal = try #require(types.firstIndex(of: "revealed"))
    #expect(types[..<reveal].count { $0 == "voted" } == 4)
  }

  private func checkPages(_ id: String) throws {
    let markdown = try home.run("sheet", id)
    #expect(markdown.exitCode == 0)
    try expectGolden(home.steady(markdown.output), "guided-sheet.md")
    let why = try home.run("why", "1.2.2", id)
    #expect(why.output.contains("looked at a weeks worth by hand"))
    #expect(why.output.contains("you did it, marked by Robin"))
    let html = try home.run("sheet", id, "--html")
    #expect(!html.output.contains("<b>"))
    #expect(html.output.contains("&lt;b&gt;names&lt;/b&gt; &amp; places"))
    try expectGolden(home.steady(html.output), "guided-sheet.html")
  }

  @Test func `nothing is wider than a window of 40 columns`() throws {
    let source = try home.playMock()
    let lines =
      ["/help", "/last", "/listen"] + GuideHome.story + ["", "2", "1", "yes, twice", "/notes"]
      + ["/next", "moved it to another queue /we", "/next"]
      + ["i", "1", "a figure", "d", "", "", "i", "i"]
    let result = try home.run(
      "guide", source, "--interviewer", "Robin", input: lines.joined(separator: "\n") + "\n",
      columns: 40)
    #expect(result.exitCode == 0)
    #expect(result.output.contains("MY VIEW"))
    for line in result.output.split(separator: "\n") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  @Test func `no page before a round is over`() throws {
    let source = try home.playMock()
    _ = try home.run("guide", source, input: "half a note\n/quit\n")
    let result = try home.run("sheet", try home.guided())
    #expect(result.exitCode == 64)
    #expect(result.error.contains("none of its rounds is over"))
    #expect(result.output.isEmpty)
  }

  @Test func `two friends lead rounds of one loop, join their copies, and meet`() throws {
    let begun = try home.run("pair", "--seed", "7", "--candidate", "Sam", "--begin")
    #expect(begun.exitCode == 0)
    let id = try home.guided()
    let copy = home.folder + "/copy.jsonl"
    try FileManager.default.copyItem(atPath: home.path(of: id), toPath: copy)
    let round = ["looked at it himself /own", "/next"]
    let all = [round, round, round, ["d", "", "d", "", "d", ""]].flatMap(\.self)
    let lines = (all + [""]).joined(separator: "\n") + "\n\n\n\n\n"
    let rounds = try #require(try home.transcript(id).opened).plan.rounds
    let raiser = try #require(rounds.first { $0.barRaiser }).number
    let manager = try #require(rounds.first { $0.hiringManager }).number
    for (path, friend, number) in [(home.path(of: id), "Robin", manager), (copy, "Kim", raiser)] {
      let result = try home.run(
        "guide", path, "--round", "\(number)", "--interviewer", friend, input: lines)
      #expect(result.exitCode == 0, "\(result.error)")
    }
    #expect(try home.transcript(id).finishedRounds == [manager])

    // Joined, the meeting is held: paused once, then gone on with where it stopped.
    let merged = try home.run("merge", home.path(of: id), copy)
    #expect(merged.exitCode == 0, "\(merged.error)")
    let joined = try #require(try home.ids().first { $0 != id })
    let broken = try home.run("meet", joined, input: "\n\n1 i\n\n\no\nowned it\n")
    #expect(broken.exitCode == 0, "\(broken.error)")
    #expect(broken.output.contains("Robin: no data"))
    #expect(broken.output.contains("Kim: no data"))
    #expect(broken.output.contains("BETWEEN THE ROUNDS"))
    #expect(broken.output.contains("Paused"))
    let held = try home.run("meet", joined, input: "\n\n\n\nn\n\nno commitment heard\n")
    #expect(held.exitCode == 0, "\(held.error)")
    #expect(held.output.contains("one reason, please"))
    #expect(held.output.contains("Kim, Bar Raiser: offer. owned it"))
    #expect(held.output.contains("Robin, hiring manager: no offer. no commitment heard"))
    let transcript = try home.transcript(joined)
    let second = transcript.votes.filter { !$0.payload.blind && $0.payload.vote == .inclined }
    #expect(second.count == 1)
  }

  @Test func `the candidate's schedule names no principle, no question and no Bar Raiser`() throws {
    let both = try home.run("pair", "--seed", "7")
    let schedule = try home.run("pair", "--seed", "7", "--only", "candidate")
    let sheet = try home.run("pair", "--seed", "7", "--only", "friend")
    #expect(both.output.hasPrefix(sheet.output))
    #expect(both.output.hasSuffix(schedule.output))
    #expect(sheet.output.contains("Bar Raiser"))
    #expect(!schedule.output.contains("Bar Raiser"))
    #expect(schedule.output.contains("Cross-team interview"))
    let questions = sheet.output.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(questions.count >= 8)
    for question in questions { #expect(!schedule.output.contains(question.dropFirst(3))) }
  }
}
