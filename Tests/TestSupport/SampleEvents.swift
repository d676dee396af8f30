import InterviewModel

/// Small events to test with.
package enum SampleEvents {
  /// Who answers.
  package static let candidate = Event.Author(role: .candidate, name: "me")
  /// Who asks, in a guided round.
  package static let friend = Event.Author(role: .interviewer, name: "Sam")
  /// Who reviews.
  package static let coach = Event.Author(role: .coach, name: "Ada")
  /// The program.
  package static let engine = Event.Author(role: .engine, name: "inclined")

  /// A plan with rounds of two principles each.
  package static func plan(rounds: Int = 2) -> Plan {
    let ids = ["ownership", "earn-trust"]
    return Plan(
      framework: "amazon", role: "sde", level: "L5", seed: .max,
      rounds: (1...rounds).map { number in
        Plan.Round(
          number: number, title: "Coding \"and\" more", kind: .coding, barRaiser: number == 1,
          hiringManager: false, minutes: 60, behavioralMinutes: 25,
          principles: ids.map { .init(id: $0, reason: "It is often asked.") },
          questions: ids.map {
            .init(
              id: "\($0)-1", principle: $0, text: "Tell me about a time, \"number\": \(number).")
          })
      },
      coverage: ids, notAssessed: ["frugality"])
  }

  /// What opens a transcript.
  package static func opened(candidate: String = "me", rounds: Int = 2) -> Event.Opened {
    Event.Opened(
      mode: .mock, candidate: candidate, plan: plan(rounds: rounds), fingerprint: "5f2c")
  }

  /// A question.
  package static func asked(_ round: Int = 1, _ exchange: Int = 1) -> Event.Payload {
    .asked(
      .init(
        round: round, exchange: exchange, principle: "ownership", question: "ownership-1",
        about: .success, text: "Tell me about a time."))
  }

  /// A verdict of the engine with two quotes.
  package static func judged(_ decision: Decision = .inclined) -> Event.Payload {
    .judged(.init(verdict: verdict(decision), fingerprint: "5f2c"))
  }

  private static func verdict(_ decision: Decision) -> Verdict {
    Verdict(
      principle: "ownership", decision: decision, strength: .borderline,
      evidence: [
        Evidence(
          signal: .businessResult,
          quote: Quote(
            text: "30 % \"less\"", place: Place(part: .answer, index: 0, start: 4, end: 15))),
        Evidence(
          signal: .contradiction,
          quote: Quote(text: "é", place: Place(part: .reply, index: 1, start: 0, end: 2)),
          against: Quote(text: "e", place: Place(part: .answer, index: 0, start: 0, end: 1)),
          because: ["figures differ"]),
      ],
      absent: [.reflectionMissing],
      beats: [BeatOutcome(beat: "what-i-did", need: .required, met: true)],
      missing: ["what-changed"],
      flips: [Flip(beat: "what-changed", to: .met, probe: "What do you do now?")],
      rung: .outcome)
  }

  /// A payload of every type, some of them twice: as full and as bare as they come.
  package static let payloads: [Event.Payload] = [
    .opened(opened()),
    .opened(
      .init(
        mode: .guided, candidate: "", plan: plan(rounds: 1), fingerprint: "", showPrinciples: true,
        source: "2026-11-20-me-sde-l5")),
    asked(),
    .asked(.init(round: 7, exchange: 3, principle: "", question: nil, about: nil, text: "")),
    .drafted(.init(text: "last spring / \\ \"our\" invoices\tbounced\u{1}\u{7F}\u{2028}é👩‍👧")),
    .drafted(.init(text: "line one\nline two\r\n", replaces: true)),
    .answered(.init(text: "I did it.", seconds: 130)),
    .answered(.init(text: "")),
    .probed(
      .init(
        text: "You said \"a lot\". How much?", seeks: "result", trigger: .resultMissing,
        quote: "a lot")),
    .probed(.init(text: "And then?", seeks: nil)),
    .replied(.init(text: "From 60 to 4.", seconds: 0, came: true)),
    .skipped(.init(reason: "time")),
    .noted(.init(text: "3 page doc", marks: ["figure"], seconds: 12, quote: "doc", round: 2)),
    .noted(.init(text: "")),
    .voted(
      .init(
        round: 1, principle: "ownership", vote: .noData, quotes: ["I did"],
        wouldChange: "a figure", blind: true)),
    .voted(.init(round: 1, principle: "ownership", vote: .inclined, blind: false)),
    judged(),
    .judged(
      .init(
        verdict: Verdict(
          principle: "p", decision: .notInclined, strength: .clear, evidence: [], absent: [],
          beats: [], missing: [], flips: [], rung: nil), fingerprint: "")),
    .revealed(.init(round: 1)),
    .revealed(.init(round: nil, open: true)),
    .contested(.init(beat: "result", quote: "60 to 4", reason: "It is a figure.")),
    .contested(.init(beat: nil, quote: "", reason: "")),
    .overruled(
      .init(
        round: 1, principle: "ownership", stance: .disagree, vote: .notInclined, reason: "we",
        quotes: ["we did"], missingBeat: "what-i-did", blind: true)),
    .revoked, .undone, .retried,
    .imported(
      .init(format: "webvtt", file: "call.vtt", leftOver: [.init(line: 3, text: "NOTE x")])),
    .finished(.init(round: 2)),
    .finished(.init(round: nil)),
  ]

  /// An event for every payload, one a second.
  package static let events: [Event] = payloads.enumerated().map { place, payload in
    Event(
      id: "e\(place)", of: place % 3 == 0 ? nil : "e\(place - 1)",
      time: UTCTime(seconds: 1_795_284_000 + Int64(place)).description,
      author: [candidate, friend, coach, engine][place % 4], payload: payload)
  }
}
