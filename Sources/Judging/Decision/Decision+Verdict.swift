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
  /// - Returns: A verdict whose evidence is in the order of places.
  /// - Complexity: O(*b* · *f*) in the numbers of beats and findings.
  package static func verdict(
    _ findings: [Finding], story: Story, rubric: Rubric, role: String, level: String
  ) -> Verdict {
    let present = Dictionary(findings.map { ($0.signal, $0) }) { first, _ in first }
    let beats = rubric.beats.filter { $0.when.applies(story.about, role: role, level: level) }
    let outcomes = beats.map { beat in
      BeatOutcome(
        beat: beat.id, need: beat.need,
        met: beat.shownBy.contains { present[$0] != nil })
    }
    let open = zip(beats, outcomes).filter { beat, outcome in
      beat.need == .required && !outcome.met || beat.need == .disqualifying && outcome.met
    }
    let decision: Decision = open.isEmpty ? .inclined : .notInclined
    let flips = flips(decision, beats: beats, outcomes: outcomes, open: open.map(\.0))
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
    _ decision: Decision, beats: [Beat], outcomes: [BeatOutcome], open: [Beat]
  ) -> [Flip] {
    switch decision {
    case .notInclined:
      open.enumerated()
        .filter { place, beat in
          !open.enumerated().contains { other, stricter in
            other != place && stricter.need == beat.need && beat.need == .required
              && Set(stricter.shownBy).isSubset(of: beat.shownBy)
              && (stricter.shownBy.count < beat.shownBy.count || other < place)
          }
        }
        .map { _, beat in
          Flip(
            beat: beat.id, to: beat.need == .required ? .met : .unmet, probe: beat.probes.first)
        }
    case .inclined:
      zip(beats, outcomes).first { $0.0.need == .required && $0.1.met }
        .map { [Flip(beat: $0.0.id, to: .unmet)] } ?? []
    }
  }

  private static func rung(_ present: [Signal: Finding]) -> Verdict.Rung? {
    if present[.businessResult] != nil || present[.customerResult] != nil { return .outcome }
    guard present[.engineeringOnlyResult] != nil else { return nil }
    return present[.scope] != nil ? .process : .execution
  }
}

extension Beat.Condition {
  /// Whether the condition holds for a story.
  func applies(_ about: Question.Subject, role: String, level: String) -> Bool {
    (self.about == nil || self.about == about)
      && (levels.isEmpty || levels.contains { $0.equalsIgnoringCase(level) })
      && (roles.isEmpty || roles.contains { $0.equalsIgnoringCase(role) })
  }
}
