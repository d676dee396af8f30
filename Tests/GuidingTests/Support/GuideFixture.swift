import Guiding
import InterviewModel
import Interviewing
import Judging
import QuestionBank
import Reading

/// A guide with the built-in bank, and small rounds to lead with it.
enum GuideFixture {
  static let friend = Event.Author(role: .interviewer, name: "Robin")
  static let engine = Event.Author(role: .engine, name: "inclined")

  /// The built-in bank for two principles.
  static let guide: GuideBank = {
    do {
      let bank = Bank(.builtIn)
      let principles = ["ownership", "have-backbone-disagree-and-commit"]
      let judge = Judge(
        reader: StoryReader(
          lexicon: try Lexicon(bank.words()), model: try KindModel(file: bank.weights()),
          aspects: try AspectModel(file: bank.aspects())),
        thresholds: try bank.framework().judging)
      return GuideBank(
        framework: try bank.framework(),
        bank: InterviewBank(
          rubrics: try bank.rubrics(for: principles),
          questions: try principles.flatMap { try bank.questions(for: $0) },
          probes: try bank.probes()),
        judge: judge)
    } catch {
      preconditionFailure("the built-in bank cannot be read: \(error)")
    }
  }()

  /// A loop of one round with two questions.
  static let plan = Plan(
    framework: "amazon", role: "sde", level: "L5", seed: 7, rounds: [round],
    coverage: ["ownership", "have-backbone-disagree-and-commit"], notAssessed: [])

  static let round = Plan.Round(
    number: 1, title: "Hiring manager", kind: .behavioral, barRaiser: false, hiringManager: true,
    minutes: 60, behavioralMinutes: 25,
    principles: [
      .init(id: "ownership", reason: "Often asked."),
      .init(id: "have-backbone-disagree-and-commit", reason: "In every loop."),
    ],
    questions: [
      .init(
        id: "ownership-nobody-owned", principle: "ownership",
        text: "Tell me about a time you picked up a problem that belonged to nobody."),
      .init(
        id: "no-such-question", principle: "have-backbone-disagree-and-commit",
        text: "Tell me about a time you disagreed with somebody senior to you."),
    ])

  static let opened = Event.Opened(
    mode: .guided, candidate: "Sam", plan: plan, fingerprint: "5f2c", showPrinciples: true)

  /// The script of the round, nobody having answered it.
  static var script: GuideScript {
    GuideScript(round: round, plan: plan, source: nil, guide: guide)
  }

  /// Notes that hold a story of ownership.
  static let notes: [(String, [NoteMark])] = [
    ("nobody owned the export, sat between billing and his team", []),
    ("looked at a weeks worth by hand and wrote the check that night", [.own]),
    (
      "bounces from 60 a week to 4, the two ladies in accounts stopped working saturdays", [.result]
    ),
    ("checks every new export himself now", [.learned]),
  ]
}

/// A journal in memory that counts its events.
struct GuideLog {
  private(set) var events: [Event] = []

  init(opened: Event.Opened? = GuideFixture.opened) {
    if let opened { add(.opened(opened)) }
  }

  var transcript: Transcript { Transcript(id: "t", events: events) }

  @discardableResult
  mutating func add(
    _ payload: Event.Payload, of target: String? = nil,
    by author: Event.Author = GuideFixture.friend
  ) -> String {
    let id = "e\(events.count)"
    events.append(
      Event(
        id: id, of: target,
        time: UTCTime(seconds: 1_795_284_000 + Int64(events.count)).description, author: author,
        payload: payload))
    return id
  }

  /// Asks the script's question of a number and notes on it.
  @discardableResult
  mutating func ask(
    _ number: Int = 1, noting notes: [(String, [NoteMark])] = GuideFixture.notes
  ) -> String {
    let id = add(.asked(GuideFixture.script.items[number - 1].asked))
    for note in notes { self.note(note.0, note.1, of: id) }
    return id
  }

  mutating func note(_ text: String, _ marks: [NoteMark] = [], of target: String) {
    add(.noted(.init(text: text, marks: marks.map(\.rawValue), seconds: events.count)), of: target)
  }

  /// Records a verdict on a question.
  mutating func judge(_ question: String, _ principle: String, _ decision: Decision) {
    add(
      .judged(
        .init(
          verdict: Verdict(
            principle: principle, decision: decision, strength: .borderline, evidence: [],
            absent: [], beats: [], missing: decision == .inclined ? [] : ["result"], flips: [],
            rung: nil), fingerprint: "5f2c")), of: question, by: GuideFixture.engine)
  }

  mutating func vote(_ principle: String, _ vote: Vote, blind: Bool = true) {
    add(.voted(.init(round: 1, principle: principle, vote: vote, blind: blind)))
  }
}
