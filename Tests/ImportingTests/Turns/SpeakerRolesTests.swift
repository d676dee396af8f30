import Importing
import Testing

@Suite struct SpeakerRolesTests {
  private static let story =
    "We moved the gate on a Sunday and nobody had asked us to, so I did it."
  private static let question = "Tell me about a time you moved something. What was it?"

  private func call(_ turns: [(String, String)]) -> [UInt8] {
    Array(turns.map { "\($0.0): \($0.1)\n" }.joined().utf8)
  }

  private func sides(
    _ turns: [(String, String)], candidate: String? = nil, interviewer: String? = nil
  ) throws(ImportingError) -> [String] {
    let read = try Calls.imported(call(turns), candidate: candidate, interviewer: interviewer)
    return [read.candidate, read.interviewer]
  }

  @Test(arguments: [("Ann", "Bob"), ("Speaker 1", "Speaker 2"), ("1", "2"), ("A", "B")])
  func `who asks is the interviewer, whoever speaks first`(asks: String, tells: String) throws {
    let turns = [(asks, Self.question), (tells, Self.story), (asks, "Why?"), (tells, "For fun.")]
    #expect(try sides(turns) == [tells, asks])
    #expect(try sides([(tells, "Hi there, nice room.")] + turns) == [tells, asks])
  }

  @Test(arguments: [
    ("Interviewer", "Candidate"), ("Priya (Bar Raiser)", "Sam"), ("Priya", "Sam (Candidate)"),
    ("Q", "A"), ("Q1", "A1"), ("Recruiter", "Applicant"),
  ])
  func `a role in the label decides`(asks: String, tells: String) throws {
    // The candidate asks more here.
    let turns = [
      (asks, "So you moved the gate."), (tells, "Which one? When? Do you mean the old one?"),
      (asks, Self.question), (tells, Self.story),
    ]
    let found = try sides(turns)
    #expect(found[0].hasPrefix(tells.prefix(1)))
    #expect(found[1].hasPrefix(asks.prefix(1)))
  }

  @Test(
    arguments: [
      ("Bob Stone", "Ann Lee"), ("bob stone", nil), ("Bob", nil), ("stone", "ann"), (nil, "Ann"),
    ] as [(String?, String?)])
  func `names that are given decide`(candidate: String?, interviewer: String?) throws {
    // Bob asks more, and is the candidate all the same.
    let turns = [
      ("Ann Lee", "Tell me about a time you moved something."), ("Bob Stone", Self.story),
      ("Ann Lee", "Go on about the gate then."),
      ("Bob Stone", "Tell me about a time you did. Why? How?"),
    ]
    #expect(
      try sides(turns, candidate: candidate, interviewer: interviewer) == ["Bob Stone", "Ann Lee"])
  }

  @Test func `a name may be given to a number`() throws {
    let turns = [("Speaker 1", Self.question), ("Speaker 2", Self.story)]
    #expect(try sides(turns, candidate: "Sam", interviewer: "Priya") == ["Sam", "Priya"])
    #expect(try sides(turns, candidate: "Speaker 1")[0] == "Speaker 1")
  }

  @Test func `a panel asks together`() throws {
    let turns = [
      ("Ann", Self.question), ("Bob", Self.story), ("Cem", "What did it cost?"),
      ("Bob", "Nothing but a Sunday and a blister."), ("Ann", "And who uses it now?"),
      ("Bob", Self.story),
    ]
    let read = try Calls.imported(call(turns))
    #expect(read.candidate == "Bob")
    #expect(read.interviewer == "Ann, Cem")
    #expect(read.exchanges.map(\.followUps.count) == [2])
  }

  @Test func `what cannot be told is an error with the facts`() {
    let turns = [("Ann", Self.question), ("Bob", Self.story)]
    #expect(
      throws: ImportingError.unknownSpeaker(asked: "Bib", known: ["Ann", "Bob"], nearest: "Bob")
    ) { try sides(turns, candidate: "Bib") }
    #expect(throws: ImportingError.sameSpeaker(name: "Bob")) {
      try sides(turns, candidate: "Bob", interviewer: "bob")
    }
    #expect(throws: ImportingError.oneSpeaker(format: "labelled", name: "Ann")) {
      try sides([("Ann", Self.question), ("Ann", Self.story)])
    }
    #expect(throws: ImportingError.cannotTellApart(speakers: ["Ann", "Bob"])) {
      try sides([("Ann", "The gate fell."), ("Bob", "The gate fell.")])
    }
    #expect(
      throws: ImportingError.ambiguousSpeaker(asked: "lee", matches: ["Ann Lee", "Bob Lee"])
    ) { try sides([("Ann Lee", Self.question), ("Bob Lee", Self.story)], candidate: "lee") }
  }

  @Test func `times without names are an error`() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n\n00:02.000 --> 00:03.000\nyou there\n"
    #expect(throws: ImportingError.noSpeakers(format: "webvtt", cues: 2)) {
      try Calls.imported(text)
    }
  }
}
