import InterviewModel

/// Small exchanges and rounds with verdicts of any kind.
enum SampleVerdicts {
  /// An exchange about a principle with a verdict and, where it has any, red signals.
  static func exchange(
    _ round: Int, _ number: Int, _ decision: Decision, _ strength: Verdict.Strength = .clear,
    of principle: String = "p", missing: [String] = [], met: Int = 0,
    red: [Signal] = [], absent: [Signal] = [], counts: Bool = true, isAnswered: Bool = true
  ) -> JudgedExchange {
    let quote = Quote(text: "q", place: Place(part: .answer, index: 0, start: 0, end: 1))
    return JudgedExchange(
      address: Address(round: round, exchange: number), counts: counts, isAnswered: isAnswered,
      principleName: principle, question: "",
      verdict: Verdict(
        principle: principle, decision: decision, strength: strength,
        evidence: red.map { Evidence(signal: $0, quote: quote) }, absent: absent,
        beats: (0..<met).map { BeatOutcome(beat: "b\($0)", need: .required, met: true) },
        missing: missing, flips: missing.map { Flip(beat: $0, to: .met) }, rung: nil),
      fingerprint: "f", isRecorded: true, beats: [])
  }

  /// A round whose principles `r<number>p<place>` have one exchange each.
  static func round(
    _ number: Int, _ votes: [Vote], barRaiser: Bool = false, hiringManager: Bool = false
  ) -> Debrief.Round {
    var exchanges: [JudgedExchange] = []
    var principles: [PrincipleVerdict] = []
    for (place, vote) in votes.enumerated() {
      let id = "r\(number)p\(place + 1)"
      let own =
        vote == .noData
        ? []
        : [
          exchange(
            number, place + 1, vote == .inclined ? .inclined : .notInclined, of: id)
        ]
      exchanges += own
      principles.append(PrincipleVerdict(id: id, name: id, exchanges: own, ballots: []))
    }
    return Debrief.Round(
      number: number, title: "", barRaiser: barRaiser, hiringManager: hiringManager,
      principles: principles, exchanges: exchanges)
  }
}
