import Foundation
import InterviewModel
import TestSupport
import Testing

/// Attempts at one question (`nil` is unanswered), after how many of them the verdicts were shown,
/// and which one counts.
struct AttemptsCase: Sendable, CustomTestStringConvertible {
  let tries: [String?]
  let shownAfter: Int?
  let counts: Int

  init(_ tries: [String?], shownAfter: Int? = nil, counts: Int) {
    self.tries = tries
    self.shownAfter = shownAfter
    self.counts = counts
  }

  var testDescription: String { "\(tries) shown after \(shownAfter.map(String.init) ?? "none")" }
}

@Suite struct LoopRecordTests {
  /// Numbers events as they are made.
  private struct Journal {
    var events: [Event] = []

    @discardableResult
    mutating func add(
      _ payload: Event.Payload, of: String? = nil, by author: Event.Author = SampleEvents.candidate
    ) -> String {
      let id = "e\(events.count + 1)"
      events.append(
        Event(id: id, of: of, time: "2026-11-21T18:00:00Z", author: author, payload: payload))
      return id
    }

    /// Asks and answers the first question of the first round.
    mutating func attempt(_ text: String?) {
      let question = add(SampleEvents.asked())
      if let text { add(.answered(.init(text: text)), of: question) }
    }

    var record: LoopRecord { LoopRecord(Transcript(id: "t", events: events)) }
  }

  private static let revealed = Event.Payload.revealed(.init(round: 1))

  @Test func `rounds of the plan are there, played or not, and others after them`() {
    var journal = Journal()
    journal.add(.opened(SampleEvents.opened(candidate: "Sam", rounds: 2)))
    journal.attempt("a")
    journal.add(SampleEvents.asked(7, 1))
    let record = journal.record
    #expect(record.rounds.map(\.number) == [1, 2, 7])
    #expect(record.rounds.map(\.barRaiser) == [true, false, false])
    #expect(record.rounds.map(\.attempts.count) == [1, 0, 1])
    #expect(record.rounds[0].principles == ["ownership", "earn-trust"])
    #expect(record.rounds[2].principles == ["ownership"])
    #expect(record.rounds[2].title == "Round 7")
    #expect(record.candidate == "Sam")
    #expect(record.role == "sde")
    #expect(record.level == "L5")
  }

  @Test(
    arguments: [
      AttemptsCase(["a"], counts: 1), AttemptsCase(["a", "b"], counts: 2),
      AttemptsCase(["a", nil], counts: 1), AttemptsCase([nil, nil], counts: 2),
      AttemptsCase(["a", "b"], shownAfter: 1, counts: 1),
      AttemptsCase(["a", "b", "c"], shownAfter: 2, counts: 2),
      AttemptsCase([nil, "b"], shownAfter: 1, counts: 2),
      AttemptsCase(["a", "b"], shownAfter: 0, counts: 1), AttemptsCase([" \n ", "b"], counts: 2),
    ])
  func `the last answer before the verdicts were shown counts`(row: AttemptsCase) {
    let tries = row.tries
    let (shownAfter, counts) = (row.shownAfter, row.counts)
    var journal = Journal()
    for (index, text) in tries.enumerated() {
      if shownAfter == index { journal.add(Self.revealed) }
      journal.attempt(text)
    }
    if shownAfter == tries.count { journal.add(Self.revealed) }
    let attempts = journal.record.rounds[0].attempts
    #expect(attempts.map(\.attempt) == Array(1...tries.count))
    #expect(attempts.filter(\.counts).map(\.attempt) == [counts])
  }

  @Test func `an undone answer is no answer`() {
    var journal = Journal()
    let question = journal.add(SampleEvents.asked())
    let answer = journal.add(.answered(.init(text: "a")), of: question)
    journal.add(.undone, of: answer)
    #expect(journal.record.rounds[0].attempts.map(\.isAnswered) == [false])
  }

  @Test func `a recorded verdict on notes is data without words`() {
    var journal = Journal()
    let question = journal.add(SampleEvents.asked())
    journal.add(SampleEvents.judged(), of: question, by: SampleEvents.engine)
    let attempt = journal.record.rounds[0].attempts[0]
    #expect(attempt.isAnswered)
    #expect(!attempt.hasWords)
    #expect(attempt.recorded?.fingerprint == "5f2c")
  }

  @Test func `votes and overrules stand in the order of the journal, contests at their attempt`() {
    var journal = Journal()
    let question = journal.add(SampleEvents.asked())
    journal.add(
      .overruled(
        .init(round: 1, principle: "ownership", stance: .disagree, vote: .inclined, reason: "x")),
      by: SampleEvents.coach)
    journal.add(
      .voted(.init(round: 1, principle: "ownership", vote: .notInclined, blind: true)),
      by: SampleEvents.friend)
    let contest = Event.Contested(beat: nil, quote: "q", reason: "r")
    journal.add(.contested(contest), of: question)
    let gone = journal.add(
      .voted(.init(round: 1, principle: "ownership", vote: .noData, blind: true)))
    journal.add(.revoked, of: gone)
    let record = journal.record
    #expect(record.ballots.map(\.author.role) == [.coach, .interviewer])
    #expect(record.ballots.map(\.vote) == [.inclined, .notInclined])
    #expect(record.ballots.map(\.stance) == [.disagree, nil])
    #expect(record.rounds[0].attempts[0].contests == [contest])
  }

  @Test func `a question whose principle is unknown is left out`() {
    var journal = Journal()
    journal.add(
      .asked(
        .init(round: 1, exchange: 1, principle: "", question: nil, about: nil, text: "How is it?")))
    #expect(journal.record.rounds.flatMap(\.attempts).isEmpty)
  }
}

// MARK: - A loop given as JSON

@Suite struct LoopInputTests {
  private func record(_ json: String) throws -> LoopRecord {
    LoopRecord(try JSONDecoder().decode(LoopInput.self, from: Data(json.utf8)))
  }

  @Test func `the contract's fields become a record`() throws {
    let record = try record(
      """
      {"role":"sde","level":"L6","rounds":[{"number":3,"barRaiser":true,"hiringManager":true,
      "exchanges":[{"principle":"Dive-Deep","question":"Q","answer":"A",
      "followUps":[{"probe":"P","reply":"R"}]},{"principle":"dive-deep","answer":""}]}]}
      """)
    #expect(record.role == "sde")
    #expect(record.level == "L6")
    let round = try #require(record.rounds.first)
    #expect(round.number == 3)
    #expect(round.barRaiser)
    #expect(round.hiringManager)
    #expect(round.principles == ["dive-deep"])
    #expect(round.attempts.map(\.number) == [1, 2])
    #expect(round.attempts.map(\.isAnswered) == [true, false])
    #expect(
      round.attempts[0].exchange
        == Exchange(
          principle: "dive-deep", question: "Q", answer: "A",
          followUps: [FollowUp(probe: "P", reply: "R")]))
  }

  @Test func `what may be missing has a plain default, and other keys are passed over`() throws {
    let record = try record(
      #"{"rounds":[{"exchanges":[{"principle":"x","answer":"a","z":1}],"y":2},{"exchanges":[]}]}"#)
    #expect(record.rounds.map(\.number) == [1, 2])
    #expect(record.rounds.map(\.barRaiser) == [false, false])
    #expect(record.role == nil)
  }

  @Test func `assigned principles without an exchange are kept`() throws {
    let record = try record(
      #"{"rounds":[{"principles":["a","b"],"exchanges":[{"principle":"b","answer":"x"}]}]}"#)
    #expect(record.rounds[0].principles == ["a", "b"])
  }

  @Test(arguments: [#"{}"#, #"{"rounds":[{}]}"#, #"{"rounds":[{"exchanges":[{"answer":"x"}]}]}"#])
  func `what must be there is asked for`(json: String) {
    #expect(throws: DecodingError.self) { try record(json) }
  }
}
