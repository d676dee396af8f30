import Importing
import InterviewModel
import Judging
import Recording

/// An imported call as a transcript: one round, with all that was asked and said in it.
///
/// The interviewer asks and probes, the candidate answers and replies; what the program adds (the
/// opening, where it came from, verdicts, the end) is the engine's.
struct CallRecord {
  /// The opening, with a plan of one round.
  let opened: Event.Opened
  private let call: ImportedCall
  private let file: String
  /// The bank's questions by their words, to know those that were read aloud.
  private let known: [String: Question]
  private let engine = Event.Author(role: .engine, name: "inclined")

  /// The ids of the principles that are assessed, in framework order.
  var principles: [String] { opened.plan.coverage }

  init(
    call: ImportedCall, file: String, framework: Framework, questions: [Question], role: String,
    level: String
  ) {
    self.call = call
    self.file = file
    known = Dictionary(
      questions.map { ($0.text.spokenWords, $0) }, uniquingKeysWith: { first, _ in first })
    let plan = Self.plan(call, framework, known, role: role, level: level)
    opened = Event.Opened(
      mode: .imported, candidate: call.isCandidateNamed ? call.candidate : "me", plan: plan,
      fingerprint: "")
  }

  /// The round that was played: the principles in the order they were asked.
  private static func plan(
    _ call: ImportedCall, _ framework: Framework, _ known: [String: Question], role: String,
    level: String
  ) -> Plan {
    var assignments: [Plan.Assignment] = []
    var questions: [Plan.PlannedQuestion] = []
    for (index, exchange) in call.exchanges.enumerated() {
      guard let id = exchange.principle else { continue }
      if !assignments.contains(where: { $0.id == id }) {
        let reason =
          exchange.certainty == 1000
          ? "You said that question \(index + 1) is about it."
          : "Question \(index + 1) is about it, with \(exchange.certainty / 10) % certainty."
        assignments.append(Plan.Assignment(id: id, reason: reason))
      }
      questions.append(
        Plan.PlannedQuestion(
          id: known[exchange.question.spokenWords]?.id ?? "", principle: id,
          text: exchange.question))
    }
    let minutes = min(60, max(1, call.exchanges.count) * framework.planning.minutesPerPrinciple)
    let round = Plan.Round(
      number: 1,
      title: call.isInterviewerNamed ? "Call with \(call.interviewer)" : "Call",
      kind: .behavioral, barRaiser: false, hiringManager: false, minutes: max(45, minutes),
      behavioralMinutes: minutes, principles: assignments, questions: questions)
    let ids = framework.principles.map(\.id)
    let covered = Set(assignments.map(\.id))
    return Plan(
      framework: framework.id, role: role, level: level, seed: 1, rounds: [round],
      coverage: ids.filter(covered.contains), notAssessed: ids.filter { !covered.contains($0) })
  }
}

// MARK: - Events

extension CallRecord {
  /// Every event of the transcript, in order; an exchange without a rubric is not judged.
  ///
  /// - Complexity: O(*n*) in the words of the call.
  func events(
    judge: Judge, rubrics: [String: Rubric], fingerprint: String, stamp: EventStamp
  ) -> [Event] {
    var journal = Draft(stamp: stamp)
    var opened = opened
    opened.fingerprint = fingerprint
    journal.add(.opened(opened), by: engine)
    journal.add(
      .imported(
        Event.Imported(
          format: call.format, file: file,
          leftOver: call.leftOver.map { .init(line: $0.line, text: $0.text) })), by: engine)
    for (index, exchange) in call.exchanges.enumerated() {
      add(exchange, number: index + 1, to: &journal) { exchange in
        rubrics[exchange.principle].map { rubric in
          let reading = judge.read(
            exchange, rubric: rubric, role: opened.plan.role, level: opened.plan.level)
          return Event.Judged(verdict: reading.verdict, fingerprint: fingerprint)
        }
      }
    }
    journal.add(.finished(Event.Finished(round: 1)), by: engine)
    journal.add(.finished(Event.Finished(round: nil)), by: engine)
    return journal.events
  }

  private func add(
    _ exchange: ImportedCall.Exchange, number: Int, to journal: inout Draft,
    judging judge: (Exchange) -> Event.Judged?
  ) {
    let interviewer = Event.Author(
      role: .interviewer, name: call.isInterviewerNamed ? call.interviewer : "interviewer")
    let question = known[exchange.question.spokenWords]
    let asked = Event.Asked(
      round: 1, exchange: number, principle: exchange.principle ?? "", question: question?.id,
      about: question?.about, text: exchange.question)
    let id = journal.add(.asked(asked), by: interviewer)
    say(exchange.answer, exchange.seconds, to: id, &journal) { .answered($0) }
    for followUp in exchange.followUps {
      let probe = journal.add(
        .probed(Event.Probed(text: followUp.probe, seeks: nil)), of: id, by: interviewer)
      say(followUp.reply, followUp.seconds, to: probe, &journal) { .replied($0) }
    }
    guard exchange.isAnswered else { return }
    let read = Exchange(
      principle: asked.principle, question: asked.text, about: asked.about,
      answer: exchange.answer,
      followUps: exchange.followUps.filter { !$0.reply.isEmpty }
        .map { FollowUp(probe: $0.probe, reply: $0.reply) })
    if let judged = judge(read) { journal.add(.judged(judged), of: id, by: engine) }
  }

  /// What the candidate said to a question or probe; a silence is recorded as one.
  private func say(
    _ text: String, _ seconds: Int?, to id: String, _ journal: inout Draft,
    _ payload: (Event.Said) -> Event.Payload
  ) {
    guard !text.isEmpty else {
      journal.add(.skipped(Event.Skipped(reason: "no answer in the call")), of: id, by: engine)
      return
    }
    journal.add(
      payload(Event.Said(text: text, seconds: seconds)), of: id,
      by: Event.Author(role: .candidate, name: opened.candidate))
  }

  /// Events that get their times and ids as they come.
  private struct Draft {
    let stamp: EventStamp
    private(set) var events: [Event] = []
    private var last: EventStamp.Mark?

    init(stamp: EventStamp) {
      self.stamp = stamp
    }

    @discardableResult
    mutating func add(
      _ payload: Event.Payload, of target: String? = nil, by author: Event.Author
    ) -> String {
      let mark = stamp.next(after: last)
      last = mark
      events.append(
        Event(id: mark.id, of: target, time: mark.time, author: author, payload: payload))
      return mark.id
    }
  }
}

extension ImportedCall.Exchange {
  /// Whether the candidate said anything to the question or a probe.
  var isAnswered: Bool { !answer.isEmpty || followUps.contains { !$0.reply.isEmpty } }
}

extension String {
  /// The words alone, in small letters: how a question sounds, however a transcriber wrote it.
  fileprivate var spokenWords: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
