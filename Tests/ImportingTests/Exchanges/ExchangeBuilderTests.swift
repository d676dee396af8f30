import Importing
import Testing

@Suite struct ExchangeBuilderTests {
  private static let story = "The gate fell in March and I built it again with two boards."

  /// Imports turns that begin with the interviewer.
  private func imported(_ turns: [String]) throws -> ImportedCall {
    let lines = turns.enumerated().map { "\($0 % 2 == 0 ? "Interviewer" : "Candidate"): \($1)" }
    return try Calls.imported(lines.joined(separator: "\n"))
  }

  /// The exchanges in short, and what is left over with why.
  private func short(_ turns: [String]) throws -> [String] {
    let call = try imported(turns)
    return call.exchanges.map { exchange in
      ([exchange.question, exchange.answer] + exchange.followUps.flatMap { [$0.probe, $0.reply] })
        .joined(separator: " | ")
    } + call.leftOver.map { "\($0.reason.rawValue): \($0.text)" }
  }

  @Test func `a question, a probe, another question`() throws {
    #expect(
      try short([
        "Tell me about a time you built something.", Self.story, "What did it cost?", "Nothing.",
        "Describe a mistake of yours.", "I painted it wet.",
      ]) == [
        "Tell me about a time you built something. | \(Self.story) | What did it cost? | Nothing.",
        "Describe a mistake of yours. | I painted it wet.",
      ])
  }

  @Test func `what stands in front of a question is left over`() throws {
    #expect(
      try short([
        "Hi there. I lead a team of six. Tell me about a time you built something. Take your time.",
        Self.story, "Great. That sounds wet. And then?", "It stood.",
      ]) == [
        "Tell me about a time you built something. Take your time. | \(Self.story)"
          + " | That sounds wet. And then? | It stood.",
        "small-talk: Hi there. I lead a team of six.", "backchannel: Great.",
      ])
  }

  @Test func `a remark does not end an answer`() throws {
    #expect(
      try short([
        "Tell me about a time you built something.", Self.story, "That must have been heavy.",
        "It was, and wet.",
      ]) == [
        "Tell me about a time you built something. | \(Self.story) It was, and wet.",
        "remark: That must have been heavy.",
      ])
  }

  @Test func `a question that is made sure of is one question`() throws {
    #expect(
      try short([
        "Tell me about a time you built something.", "Sorry, could you repeat that?",
        "Of course. Tell me about a time you built something, anything.", Self.story,
      ]) == [
        "Tell me about a time you built something. Tell me about a time you built something,"
          + " anything. | \(Self.story)",
        "clarification: Sorry, could you repeat that?", "backchannel: Of course.",
      ])
    #expect(
      try short([
        "Tell me about a time you built something.", "Should it be from work?",
        "Not necessarily, whatever you like.", Self.story,
      ]) == [
        "Tell me about a time you built something. | \(Self.story)",
        "clarification: Should it be from work?",
        "clarification: Not necessarily, whatever you like.",
      ])
  }

  @Test func `a short answer to a probe is no small talk`() throws {
    #expect(
      try short([
        "Tell me about a time you built something.", Self.story, "Alone?", "Yes.", "When?", "May.",
      ]).count == 1)
  }

  @Test func `talk in front of the questions is small talk unless it is long`() throws {
    let long = Array(repeating: "I grew up on a farm and came to town late.", count: 4)
      .joined(separator: " ")
    #expect(
      try short([
        "Did you find parking?", "Just outside.", "Describe a mistake of yours.", Self.story,
      ])
        == [
          "Describe a mistake of yours. | \(Self.story)", "small-talk: Did you find parking?",
          "small-talk: Just outside.",
        ])
    let asked = try imported(["What brought you here?", long])
    #expect(asked.exchanges.map(\.question) == ["What brought you here?"])
    #expect(asked.exchanges.map(\.principle) == [nil])
    #expect(asked.exchanges.map(\.certainty) == [0])
  }

  @Test func `an answer whose question was not recorded is kept`() throws {
    let long = Array(repeating: Self.story, count: 4).joined(separator: " ")
    let call = try Calls.imported(
      "Candidate: \(long)\nInterviewer: What did it cost?\nCandidate: No.")
    #expect(call.exchanges.map(\.question) == [""])
    #expect(call.exchanges.map(\.answer) == [long])
    #expect(call.exchanges.first?.followUps.map(\.probe) == ["What did it cost?"])
  }

  @Test func `an announcement that is only agreed to is no question`() throws {
    #expect(
      try short([
        "I'll ask you to tell me about a time you did this or that, sounds good?", "Sounds good.",
        "Tell me about a time you built something.", Self.story,
      ]).first == "Tell me about a time you built something. | \(Self.story)")
  }

  @Test func `the candidate's own questions close the interview`() throws {
    let found = try short([
      "Tell me about a time you built something.", Self.story, "Do you have any questions for me?",
      "What is the team like?", "Six people, and they like gates.", "Lovely, I like gates too.",
    ])
    #expect(found.count == 5)
    #expect(found.dropFirst().allSatisfy { $0.hasPrefix("closing: ") })
  }

  @Test func `talk about the call is put aside in the middle of an answer`() throws {
    #expect(
      try short([
        "Tell me about a time you built something.", Self.story, "Sorry, can you hear me?",
        "Yes, I can.", "What did it cost?", "Nothing.",
      ]) == [
        "Tell me about a time you built something. | \(Self.story) | What did it cost? | Nothing.",
        "small-talk: Sorry, can you hear me?", "small-talk: Yes, I can.",
      ])
  }

  @Test func `what nobody answered is kept`() throws {
    let call = try imported(["Describe a mistake of yours.", Self.story, "Describe a success."])
    #expect(call.exchanges.map(\.answer) == [Self.story, ""])
    #expect(call.exchanges.map(\.seconds) == [nil, nil])
  }

  @Test func `the time of an answer is the candidate's alone`() throws {
    let call = try Calls.imported(
      """
      WEBVTT

      00:00.000 --> 00:02.000
      <v Ann>Tell me about a time you built something.

      00:10.000 --> 00:20.000
      <v Bob>I built a gate,

      00:18.000 --> 00:24.400
      <v Bob>and it fell.

      00:25.000 --> 00:30.000
      <v Ann>Mm-hmm.

      00:30.000 --> 00:32.000
      <v Bob>Twice.

      00:33.000 --> 00:34.000
      <v Ann>Why?

      00:35.000 --> bad
      <v Bob>The wind.
      """)
    #expect(call.exchanges.map(\.seconds) == [16])
    #expect(call.exchanges.first?.followUps.map(\.seconds) == [nil])
  }

  @Test func `what is left over names its line, its speaker and why`() throws {
    let call = try imported(["Hi.", "Hello you.", "Describe a mistake of yours.", Self.story])
    #expect(call.leftOver.map(\.line) == [1, 2])
    #expect(call.leftOver.map(\.speaker) == ["Interviewer", "Candidate"])
    #expect(call.leftOver.map(\.reason) == [.smallTalk, .smallTalk])
  }
}
