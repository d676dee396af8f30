import InterviewModel

extension Decision {
  /// Decides: inclined when every required beat is met and no disqualifier stands.
  ///
  /// Strength: not inclined is borderline when one change flips it; inclined is clear when at
  /// least one helping beat is met (where there is any) and no red signal with a quote stands.
  ///
  /// - Parameters:
  ///   - findings: The signals that are present.
  ///   - story: The story they were found in.
  ///   - rubric: What must be shown.
  ///   - role: The role that the loop is for.
  ///   - level: The level that the loop is for.
  /// - Returns: A verdict whose evidence is in the order of places.
  /// - Complexity: O(*b* · *f*) in the numbers of beats and findings.
  package static func verdict(
    _ findings: [Finding], story: Story, rubric: Rubric, role: String, level: String
  ) -> Verdict {
    let present = Dictionary(findings.map { ($0.signal, $0) }) { first, _ in first }
    var beats: [Beat] = []
    var outcomes: [BeatOutcome] = []
    for beat in rubric.beats {
      guard let need = beat.need(about: story.about, level: level, role: role) else { continue }
      beats.append(beat)
      outcomes.append(
        BeatOutcome(beat: beat.id, need: need, met: isMet(beat, present, in: story)))
    }
    let open = zip(beats, outcomes).filter { _, outcome in
      outcome.need == .required && !outcome.met || outcome.need == .disqualifying && outcome.met
    }
    let decision: Decision = open.isEmpty ? .inclined : .notInclined
    let flips = flips(decision, beats: beats, outcomes: outcomes, open: open)
    let red = findings.contains { $0.signal.polarity == .red && !$0.sentences.isEmpty }
    let helping = outcomes.filter { $0.need == .helping }
    let strength: Verdict.Strength =
      decision == .inclined
      ? (!red && (helping.isEmpty || helping.contains { $0.met }) ? .clear : .borderline)
      : (flips.count == 1 ? .borderline : .clear)
    return Verdict(
      principle: rubric.principle, decision: decision, strength: strength,
      evidence: evidence(findings),
      absent: absences(present, among: Set(beats.flatMap(\.shownBy))),
      beats: outcomes, missing: open.map(\.0.id),
      flips: flips,
      rung: rung(present))
  }

  /// Whether one of the beat's signals is present, with the detail that the beat asks for.
  private static func isMet(_ beat: Beat, _ present: [Signal: Finding], in story: Story) -> Bool {
    let findings = beat.shownBy.compactMap { present[$0] }
    guard let detail = beat.detail else { return !findings.isEmpty }
    return findings.flatMap(\.sentences).contains { reference in
      let sentence = story.sentences[reference.number]
      switch detail {
      case .figure:
        return !story.readings[sentence.part].sentences[sentence.index].quantities.isEmpty
      case .cost: return sentence.likelihood(of: .costOfFailure) >= 300
      }
    }
  }

  private static func evidence(_ findings: [Finding]) -> [Evidence] {
    findings
      .flatMap { finding in
        finding.sentences.map {
          Evidence(signal: finding.signal, quote: $0.quote, against: finding.against)
        }
      }
      .enumerated()
      .sorted { left, right in
        (order(left.element), left.offset) < (order(right.element), right.offset)
      }
      .map(\.element)
  }

  /// Answers before replies, earlier replies first, earlier bytes first.
  private static func order(_ evidence: Evidence) -> Int {
    let place = evidence.quote.place
    let part = place.part == .answer ? 0 : 1 + place.index
    return part << 32 | place.start
  }

  /// The absences that were found; a story that is no answer has no other absence worth naming.
  private static func absences(
    _ present: [Signal: Finding], among shown: Set<Signal>
  ) -> [Signal] {
    if let nothing = present[.notAnAnswer], nothing.sentences.isEmpty { return [.notAnAnswer] }
    return Signal.allCases.filter { signal in
      guard let finding = present[signal], finding.sentences.isEmpty else { return false }
      switch signal {
      case .concessionMissing: return shown.contains(.concession)
      case .commitMissing: return shown.contains(.commit)
      default: return signal.polarity == .red
      }
    }
  }

  /// One smallest set of changes, all of them needed, in rubric order.
  ///
  /// For a refusal: the open beats, without those that another open beat brings with it (whoever
  /// shows an outcome for people shows an outcome). For an inclined verdict: the first required
  /// beat, whose loss alone turns it.
  private static func flips(
    _ decision: Decision, beats: [Beat], outcomes: [BeatOutcome],
    open: [(beat: Beat, outcome: BeatOutcome)]
  ) -> [Flip] {
    switch decision {
    case .notInclined:
      open.enumerated()
        .filter { place, entry in
          guard entry.outcome.need == .required else { return true }
          return !open.enumerated().contains { other, stricter in
            other != place && stricter.outcome.need == .required
              && Set(stricter.beat.shownBy).isSubset(of: entry.beat.shownBy)
              && (stricter.beat.shownBy.count < entry.beat.shownBy.count || other < place)
          }
        }
        .map { _, entry in
          Flip(
            beat: entry.beat.id, to: entry.outcome.need == .required ? .met : .unmet,
            probe: entry.beat.probes.first { !$0.contains("{quote}") })
        }
    case .inclined:
      zip(beats, outcomes).first { $0.1.need == .required && $0.1.met }
        .map { [Flip(beat: $0.0.id, to: .unmet)] } ?? []
    }
  }

  private static func rung(_ present: [Signal: Finding]) -> Verdict.Rung? {
    if present[.businessResult] != nil || present[.customerResult] != nil { return .outcome }
    guard present[.engineeringOnlyResult] != nil else { return nil }
    return present[.scope] != nil ? .process : .execution
  }
}
