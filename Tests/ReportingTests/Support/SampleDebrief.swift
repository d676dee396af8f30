import InterviewModel

/// A loop of three rounds as small as it can be and still show everything a debrief can say.
enum SampleDebrief {
  static let ownership = "i looked at a weeks worth by hand and wrote the check that night"
  static let result = "from about 60 a week to 3 or 4"
  static let logs = "I showed him the two weeks of logs"
  static let right = "I was right from the start"
  static let later = "I let them find out"

  static let me = Event.Author(role: .candidate, name: "me")
  static let ada = Event.Author(role: .coach, name: "Ada")

  static let notMeasured = Debrief(
    candidate: "me", framework: "Amazon", role: "Software development engineer", level: "L5",
    rubric: "5f2c81aa", agreement: nil,
    rounds: [first, second, third], votes: first.principles.flatMap(\.ballots),
    crossRound: [contradiction, reuse],
    firstVote: LoopDecision(
      outcome: .offer,
      reasons: [.enoughInclined(inclined: 2, assessed: 3, needed: Fraction(2, 3))]),
    secondVote: LoopDecision(
      outcome: .noOffer,
      reasons: [
        .contradiction(Address(round: 1, exchange: 1), Address(round: 2, exchange: 1)),
        .failed(principle: "Have Backbone; Disagree and Commit", rounds: [1]),
        .setAside(
          principle: "Dive Deep", first: Address(round: 1, exchange: 1),
          again: Address(round: 2, exchange: 1)),
      ]),
    practise: Debrief.Practise(
      address: Address(round: 1, exchange: 2), principle: "Have Backbone; Disagree and Commit",
      changes: ["what you granted", "what you did after the decision"],
      probe: "Where did the other side have a point?"))

  static var measured: Debrief {
    var agreement = Agreement()
    for _ in 0..<90 { agreement.add(.inclined, .inclined) }
    for _ in 0..<85 { agreement.add(.notInclined, .notInclined) }
    for _ in 0..<14 { agreement.add(.inclined, .notInclined) }
    for _ in 0..<11 { agreement.add(.notInclined, .inclined) }
    var debrief = notMeasured
    debrief.agreement = MeasuredAgreement(fingerprint: "5f2c81aa", agreement: agreement)
    debrief.candidate = "Sam"
    debrief.differences = [
      Debrief.Difference(
        address: Address(round: 1, exchange: 1), attempt: 1, principle: "ownership",
        recorded: verdict(
          "ownership", .notInclined, .borderline, met: ["own-act"], missing: ["result"]),
        recordedUnder: "77aa0011",
        now: verdict("ownership", .inclined, .clear, met: ["own-act", "result"], missing: []))
    ]
    return debrief
  }
}

// MARK: - Rounds

extension SampleDebrief {
  static let first = Debrief.Round(
    number: 1, title: "Hiring manager", barRaiser: false, hiringManager: true,
    principles: [
      PrincipleVerdict(
        id: "ownership", name: "Ownership", verdict: .inclined, strength: .clear, exchange: 1,
        engine: .inclined, ballots: [ballot("ownership", .inclined, by: me)]),
      PrincipleVerdict(
        id: "have-backbone", name: "Have Backbone; Disagree and Commit", verdict: .notInclined,
        exchange: 2, author: ada, engine: .notInclined,
        ballots: [
          ballot("have-backbone", .inclined, by: me),
          ballot("have-backbone", .notInclined, by: ada),
        ]),
    ],
    exchanges: [
      JudgedExchange(
        address: Address(round: 1, exchange: 1), principleName: "Ownership",
        question: "Tell me about a time you took on something well outside your own job.",
        verdict: ownershipVerdict, fingerprint: "5f2c81aa", isRecorded: true, beats: beats,
        rungQuestion: "What did fewer bounces mean for the hospitals?"),
      JudgedExchange(
        address: Address(round: 1, exchange: 2), attempt: 1,
        principleName: "Have Backbone; Disagree and Commit",
        question: "Tell me about a time you disagreed with a decision of somebody senior to you.",
        verdict: backboneVerdict, fingerprint: "5f2c81aa", isRecorded: true, beats: beats,
        contests: [
          Event.Contested(
            beat: "concession", quote: "he had a point with the budget", reason: "I did grant that")
        ]),
      JudgedExchange(
        address: Address(round: 1, exchange: 2), attempt: 2, counts: false,
        principleName: "Have Backbone; Disagree and Commit",
        question: "Tell me about a time you disagreed with a decision of somebody senior to you.",
        verdict: verdict(
          "have-backbone", .notInclined, .borderline, met: ["disagreement", "concession"],
          missing: ["commitment"]),
        fingerprint: "5f2c81aa", isRecorded: true, beats: beats),
    ])

  static let second = Debrief.Round(
    number: 2, title: "Coding", barRaiser: true, hiringManager: false,
    principles: [
      PrincipleVerdict(
        id: "dive-deep", name: "Dive Deep", verdict: .inclined, strength: .borderline, exchange: 1,
        engine: .inclined,
        alsoRed: [
          .init(
            address: Address(round: 2, exchange: 2), signal: .hypothetical,
            quote: quote("I would always look at the logs first", 0))
        ]),
      PrincipleVerdict(
        id: "earn-trust", name: "Earn Trust", verdict: .noData, engine: .noData),
    ],
    exchanges: [
      JudgedExchange(
        address: Address(round: 2, exchange: 1), principleName: "Dive Deep", question: "",
        verdict: verdict(
          "dive-deep", .inclined, .borderline, met: ["own-act", "result"], missing: []),
        fingerprint: "5f2c81aa", isRecorded: false, beats: beats)
    ])

  static let third = Debrief.Round(
    number: 3, title: "System design", barRaiser: false, hiringManager: false,
    principles: [
      PrincipleVerdict(
        id: "deliver-results", name: "Deliver Results", verdict: .noData, engine: .noData)
    ], exchanges: [])

  static let contradiction = CrossRoundFinding(
    kind: .contradiction, first: Address(round: 1, exchange: 1),
    second: Address(round: 2, exchange: 1),
    conflicts: [
      Conflict(
        what: .figure, a: quote(result, 80), b: quote("there were maybe 20 of them in a week", 12))
    ])

  static let reuse = CrossRoundFinding(
    kind: .reuse, first: Address(round: 1, exchange: 1), second: Address(round: 2, exchange: 1),
    sentences: .init(a: quote(ownership, 0), b: quote("i went through a weeks worth by hand", 40)))
}

// MARK: - Verdicts

extension SampleDebrief {
  static func quote(_ text: String, _ start: Int) -> Quote {
    Quote(
      text: text,
      place: Place(part: .answer, index: 0, start: start, end: start + text.utf8.count))
  }

  static func ballot(_ principle: String, _ vote: Vote, by author: Event.Author) -> Ballot {
    Ballot(round: 1, principle: principle, author: author, vote: vote, blind: true)
  }

  static let beats: [JudgedExchange.BeatWords] = [
    .init(
      id: "own-act", label: "what you did in person",
      absent: "your own part is not told apart from the others'",
      shownBy: [.clearIndividualContribution]),
    .init(
      id: "result", label: "how it ended", absent: "nothing said about how it ended",
      shownBy: [.businessResult, .customerResult]),
    .init(
      id: "figure", label: "a figure for the outcome", absent: "no figure for the outcome",
      shownBy: [.businessResult]),
    .init(
      id: "change", label: "what you do differently since",
      absent: "nothing said about what you do differently since", shownBy: [.behaviourChange]),
    .init(
      id: "disagreement", label: "disagreed with evidence",
      absent: "no evidence brought against the decision",
      shownBy: [.evidenceBasedDisagreement]),
    .init(
      id: "concession", label: "what you granted", absent: "nothing granted to the other side",
      shownBy: [.concession]),
    .init(
      id: "commitment", label: "what you did after the decision",
      absent: "nothing said about making the decision work", shownBy: [.commit]),
  ]

  static let ownershipVerdict = Verdict(
    principle: "ownership", decision: .inclined, strength: .clear,
    evidence: [
      Evidence(signal: .clearIndividualContribution, quote: quote(ownership, 0)),
      Evidence(signal: .businessResult, quote: quote(result, 80)),
    ],
    absent: [.reflectionMissing],
    beats: [
      BeatOutcome(beat: "own-act", need: .required, met: true),
      BeatOutcome(beat: "result", need: .required, met: true),
      BeatOutcome(beat: "figure", need: .helping, met: true),
      BeatOutcome(beat: "change", need: .helping, met: false),
    ],
    missing: [], flips: [Flip(beat: "own-act", to: .unmet)], rung: .process)

  static let backboneVerdict = Verdict(
    principle: "have-backbone", decision: .notInclined, strength: .clear,
    evidence: [
      Evidence(signal: .evidenceBasedDisagreement, quote: quote(logs, 0)),
      Evidence(signal: .contradiction, quote: quote(later, 90), against: quote(right, 60)),
    ],
    absent: [.concessionMissing, .commitMissing],
    beats: [
      BeatOutcome(beat: "disagreement", need: .required, met: true),
      BeatOutcome(beat: "concession", need: .required, met: false),
      BeatOutcome(beat: "commitment", need: .required, met: false),
    ],
    missing: ["concession", "commitment"],
    flips: [
      Flip(beat: "concession", to: .met, probe: "Where did the other side have a point?"),
      Flip(beat: "commitment", to: .met, probe: "Once it was decided, what did you do?"),
    ],
    rung: nil)

  /// A verdict on beats that all are required, without quotes.
  static func verdict(
    _ principle: String, _ decision: Decision, _ strength: Verdict.Strength, met: [String],
    missing: [String]
  ) -> Verdict {
    Verdict(
      principle: principle, decision: decision, strength: strength, evidence: [], absent: [],
      beats: met.map { BeatOutcome(beat: $0, need: .required, met: true) }
        + missing.map { BeatOutcome(beat: $0, need: .required, met: false) },
      missing: missing, flips: missing.map { Flip(beat: $0, to: .met) },
      rung: missing.isEmpty ? .execution : nil)
  }
}
