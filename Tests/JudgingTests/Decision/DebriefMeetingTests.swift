import Foundation
import InterviewModel
import Judging
import TestSupport
import Testing

@Suite struct DebriefMeetingTests {
  private static let meeting = Result { try ShippedBank.meeting(agreements: agreements) }
  private static let agreements = ["old", "today"].map { fingerprint in
    var agreement = Agreement()
    agreement.add(.inclined, .inclined)
    agreement.add(.notInclined, .notInclined)
    if fingerprint == "old" { agreement.add(.inclined, .notInclined) }
    return MeasuredAgreement(fingerprint: fingerprint, agreement: agreement)
  }

  private static let story = """
    Last spring our invoices to hospitals bounced and nobody owned the export, it sat between \
    billing and my team. I looked at a week of them by hand, found that the tax field was cut off, \
    and wrote a check that night. Bounced invoices went from about 60 a week to 4, and the two \
    ladies in accounts stopped working Saturdays. I run the check on every new export since then.
    """

  private func attempt(
    _ principle: String, _ answer: String, number: Int = 1, recorded: Event.Judged? = nil
  ) -> LoopRecord.Attempt {
    LoopRecord.Attempt(
      number: number,
      exchange: Exchange(
        principle: principle, question: "Tell me about a time you took something on.",
        answer: answer),
      recorded: recorded)
  }

  private func record(
    _ attempts: [LoopRecord.Attempt], principles: [String] = ["ownership"],
    ballots: [Ballot] = []
  ) -> LoopRecord {
    LoopRecord(
      candidate: "Sam", role: "sde", level: "L5",
      rounds: [
        LoopRecord.Round(
          number: 1, title: "Coding", barRaiser: false, hiringManager: false,
          principles: principles, attempts: attempts)
      ], ballots: ballots)
  }

  /// A verdict that today's judge would not come to about the story.
  private static let recorded = Event.Judged(
    verdict: Verdict(
      principle: "ownership", decision: .notInclined, strength: .clear, evidence: [], absent: [],
      beats: [BeatOutcome(beat: "long-gone", need: .required, met: false)],
      missing: ["long-gone"], flips: [Flip(beat: "long-gone", to: .met)], rung: nil),
    fingerprint: "old")

  @Test func `what was not judged is judged now, under today's fingerprint`() throws {
    let debrief = try Self.meeting.get().debrief(of: record([attempt("ownership", Self.story)]))
    let exchange = try #require(debrief.rounds.first?.exchanges.first)
    #expect(!exchange.isRecorded)
    #expect(exchange.fingerprint == "today")
    #expect(exchange.principleName == "Ownership")
    #expect(
      exchange.verdict.beats.count
        == exchange.verdict.beats.filter { outcome in
          exchange.beats.contains { $0.id == outcome.beat }
        }.count)
    #expect(debrief.rubric == "today")
    #expect(debrief.agreement?.fingerprint == "today")
    #expect(debrief.differences == nil)
    #expect(debrief.role == "Software development engineer")
  }

  @Test func `what was recorded is shown as it was, with the agreement of its rubric`() throws {
    let debrief = try Self.meeting.get().debrief(
      of: record([attempt("ownership", Self.story, recorded: Self.recorded)]))
    let exchange = try #require(debrief.rounds.first?.exchanges.first)
    #expect(exchange.isRecorded)
    #expect(exchange.verdict == Self.recorded.verdict)
    #expect(exchange.words(for: "long-gone").label == "long-gone")
    #expect(debrief.rubric == "old")
    #expect(debrief.agreement?.fingerprint == "old")
    #expect(debrief.rounds[0].principles[0].verdict == .notInclined)
    #expect(debrief.practise?.address == Address(round: 1, exchange: 1))
  }

  @Test func `judged again it lists what came out otherwise`() throws {
    let meeting = try Self.meeting.get()
    let debrief = meeting.debrief(
      of: record([attempt("ownership", Self.story, recorded: Self.recorded)]), again: true)
    let differences = try #require(debrief.differences)
    #expect(differences.map(\.address) == [Address(round: 1, exchange: 1)])
    #expect(differences.first?.recorded == Self.recorded.verdict)
    #expect(differences.first?.recordedUnder == "old")
    #expect(debrief.rounds[0].exchanges[0].verdict == differences.first?.now)
    #expect(debrief.rubric == "today")

    let same = meeting.debrief(of: record([attempt("ownership", Self.story)]))
    let verdict = try #require(same.rounds.first?.exchanges.first?.verdict)
    let recorded = Event.Judged(verdict: verdict, fingerprint: "old")
    let again = meeting.debrief(
      of: record([attempt("ownership", Self.story, recorded: recorded)]), again: true)
    #expect(again.differences == [])
  }

  @Test func `an assigned principle without an answer is no data`() throws {
    let debrief = try Self.meeting.get().debrief(
      of: record(
        [attempt("ownership", " \n")], principles: ["ownership", "dive-deep"]))
    #expect(debrief.rounds[0].principles.map(\.verdict) == [.noData, .noData])
    #expect(debrief.rounds[0].exchanges.map(\.isAnswered) == [false])
    #expect(debrief.rounds[0].exchanges[0].verdict.absent == [.notAnAnswer])
    #expect(debrief.secondVote.outcome == .notEnoughData)
  }

  @Test func `a principle without a rubric has no data unless a verdict was recorded`() throws {
    let meeting = try Self.meeting.get()
    let unknown = meeting.debrief(
      of: record([attempt("values", Self.story)], principles: ["values"]))
    #expect(unknown.rounds[0].exchanges.isEmpty)
    #expect(unknown.rounds[0].principles.map(\.verdict) == [.noData])
    let known = meeting.debrief(
      of: record([attempt("values", "x", recorded: Self.recorded)], principles: ["values"]))
    #expect(known.rounds[0].principles.map(\.verdict) == [.notInclined])
  }

  @Test func `a coach's verdict is used and named`() throws {
    let ada = Event.Author(role: .coach, name: "Ada")
    let ballot = Ballot(
      round: 1, principle: "ownership", author: ada, vote: .inclined, blind: true)
    let debrief = try Self.meeting.get().debrief(
      of: record([attempt("ownership", "fine")], ballots: [ballot]))
    #expect(debrief.rounds[0].principles[0].verdict == .inclined)
    #expect(debrief.rounds[0].principles[0].author == ada)
    #expect(debrief.rounds[0].principles[0].engine == .notInclined)
    #expect(debrief.votes == [ballot])
  }

  @Test func `a story told in two rounds is found and counts once`() throws {
    let pair = try #require(try StoryPair.load().first { $0.relation == .reuse })
    var loop = record([attempt("ownership", pair.a)])
    loop.rounds.append(
      LoopRecord.Round(
        number: 2, title: "Design", barRaiser: true, hiringManager: false,
        principles: ["dive-deep"], attempts: [attempt("dive-deep", pair.b)]))
    let debrief = try Self.meeting.get().debrief(of: loop)
    #expect(debrief.crossRound.map(\.kind) == [.reuse])
    #expect(try debrief.firstVote == LoopVote.first(debrief, Self.meeting))
  }

  @Test func `the same record gives the same bytes`() throws {
    let pairs = try StoryPair.load().prefix(6)
    var loop = record([])
    loop.rounds = pairs.enumerated().map { index, pair in
      LoopRecord.Round(
        number: index + 1, title: "", barRaiser: index == 0, hiringManager: index == 1,
        principles: ["ownership", "earn-trust"],
        attempts: [
          attempt("ownership", pair.a), attempt("earn-trust", pair.b, number: 2),
        ])
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let first = try encoder.encode(try ShippedBank.meeting().debrief(of: loop))
    let second = try encoder.encode(try ShippedBank.meeting().debrief(of: loop))
    #expect(first == second)
  }
}

extension LoopVote {
  /// The first vote of a debrief, taken anew.
  fileprivate static func first(
    _ debrief: Debrief, _ meeting: Result<DebriefMeeting, any Error>
  ) throws -> LoopDecision {
    let framework = try meeting.get().framework
    return LoopVote(
      thresholds: framework.outcome,
      always: framework.planning.always.compactMap(framework.principle)
    ).decide(debrief.rounds, findings: [])
  }
}
