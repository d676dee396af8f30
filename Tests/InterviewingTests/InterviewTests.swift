import Foundation
import InterviewModel
import Interviewing
import Judging
import QuestionBank
import Reading
import Testing

/// The interview as a pure machine, with the bank of this repository.
@Suite struct InterviewTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func interview(votes: Bool = true, barRaiser: Bool = false) throws -> Interview {
    let bank = Bank(.folder(Self.repository.path + "/QuestionBank"))
    let questions = try bank.questions(for: "ownership")
    let round = Plan.Round(
      number: 1, title: "Practice", kind: .behavioral, barRaiser: barRaiser, hiringManager: false,
      minutes: 45, behavioralMinutes: 12,
      principles: [Plan.Assignment(id: "ownership", reason: "")],
      questions: [
        Plan.PlannedQuestion(
          id: questions[0].id, principle: "ownership", text: questions[0].text)
      ])
    let plan = Plan(
      framework: "amazon", role: "sde", level: "L5", seed: 1, rounds: [round],
      coverage: ["ownership"], notAssessed: [])
    return Interview(
      plan: plan,
      judge: Judge(
        reader: StoryReader(
          lexicon: try Lexicon(bank.words()), model: try KindModel(file: bank.weights()),
          aspects: try AspectModel(file: bank.aspects())),
        thresholds: try bank.framework().judging),
      bank: InterviewBank(
        rubrics: [try bank.rubric(for: "ownership")], questions: questions,
        probes: try bank.probes()),
      asksForVotes: votes)
  }

  /// Plays with given replies, an answer first, and returns the types of the turns.
  private func play(_ interview: Interview, said: [String]) -> [String] {
    var events: [Event] = []
    var turns: [String] = []
    var said = said[...]
    let author = Event.Author(role: .candidate, name: "me")
    func add(_ payload: Event.Payload, of target: String? = nil) {
      events.append(
        Event(
          id: "e\(events.count)", of: target, time: "2026-01-01T00:00:00Z", author: author,
          payload: payload))
    }
    for _ in 0..<40 {
      switch interview.next(after: Transcript(id: "t", events: events)) {
      case .ask(let asked, _):
        turns.append("ask")
        add(.asked(asked))
      case .awaitAnswer(let attempt):
        guard let text = said.popFirst() else { return turns + ["wait"] }
        add(.answered(Event.Said(text: text)), of: attempt.event)
      case .probe(let probed, let question):
        turns.append("probe \(probed.seeks ?? "")")
        add(.probed(probed), of: question)
      case .awaitReply(_, let probe):
        guard let text = said.popFirst() else { return turns + ["wait"] }
        add(.replied(Event.Said(text: text)), of: probe.event)
      case .judged(let verdict, let question):
        turns.append(verdict.decision.rawValue)
        add(.judged(Event.Judged(verdict: verdict, fingerprint: "f")), of: question)
      case .vote(let round, let principles):
        turns.append("vote")
        for principle in principles {
          add(
            .voted(
              Event.Voted(round: round.number, principle: principle, vote: .noData, blind: true)))
        }
      case .reveal(let round):
        turns.append("reveal")
        add(.revealed(Event.Revealed(round: round.number)))
      case .finishRound(let round):
        turns.append("round over")
        add(.finished(Event.Finished(round: round.number)))
      case .finish:
        turns.append("loop over")
        add(.finished(Event.Finished(round: nil)))
      case .done: return turns + ["done"]
      }
    }
    return turns + ["endless"]
  }

  @Test func `a loop is asked, judged, voted on and then revealed`() throws {
    let turns = play(try interview(), said: Array(repeating: "fine", count: 8))
    #expect(turns.first == "ask")
    #expect(
      turns.suffix(6) == ["not_inclined", "vote", "reveal", "round over", "loop over", "done"])
  }

  @Test func `at most three probes follow an answer`() throws {
    let turns = play(try interview(), said: Array(repeating: "fine", count: 8))
    #expect(turns.count { $0.hasPrefix("probe") } <= 3)
    #expect(turns.contains { $0.hasPrefix("probe") })
  }

  @Test func `a hypothetical is led back to a real occasion`() throws {
    let turns = play(
      try interview(),
      said: [
        "I would always look at the data first. I would talk to everybody involved. "
          + "I would then decide and I would follow up every week."
      ])
    #expect(turns.contains("probe occasion"))
  }

  @Test func `without votes the verdicts are revealed at once`() throws {
    let turns = play(try interview(votes: false), said: Array(repeating: "fine", count: 8))
    #expect(!turns.contains("vote"))
    #expect(turns.contains("reveal"))
  }

  @Test func `an interview waits where the words end`() throws {
    #expect(play(try interview(), said: []) == ["ask", "wait"])
  }
}
