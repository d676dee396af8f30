import InterviewModel
import Reading

/// Holds the debrief meeting of a loop: judges each round on its own, compares the exchanges of
/// all rounds, and votes twice.
package struct DebriefMeeting: Sendable {
  /// Names, thresholds and the principles that every loop must cover.
  package let framework: Framework
  /// The rubrics by the ids of their principles; attempts without one need a recorded verdict.
  package let rubrics: [String: Rubric]
  /// Judges what was not judged, or everything again.
  package let judge: Judge
  /// The fingerprint of today's rubric, signals, probes, weights and engine.
  package let fingerprint: String
  /// The agreement figures that were measured, each with its fingerprint.
  package let agreements: [MeasuredAgreement]

  package init(
    framework: Framework, rubrics: [String: Rubric], judge: Judge, fingerprint: String,
    agreements: [MeasuredAgreement] = []
  ) {
    self.framework = framework
    self.rubrics = rubrics
    self.judge = judge
    self.fingerprint = fingerprint
    self.agreements = agreements
  }

  /// Holds the meeting.
  ///
  /// - Parameters:
  ///   - record: What was asked and said, and what people voted.
  ///   - again: Whether recorded verdicts are computed anew; the differences are then listed.
  /// - Returns: The same for the same arguments, on every machine.
  /// - Complexity: O(*n* + *e*² · *s*) in the bytes *n* of all answers, the number *e* of
  ///   exchanges and the size *s* of what is remembered of one story.
  package func debrief(of record: LoopRecord, again: Bool = false) -> Debrief {
    let role = record.role ?? framework.defaults.role
    let level = record.level ?? framework.defaults.level
    var differences: [Debrief.Difference] = []
    let rounds = record.rounds.map { round in
      let exchanges = round.attempts.compactMap { attempt in
        judged(attempt, in: round, role: role, level: level, again: again, &differences)
      }
      let principles = round.principles.map { id in
        PrincipleVerdict(
          id: id, name: name(of: id), exchanges: exchanges.filter { $0.verdict.principle == id },
          ballots: record.ballots.filter { $0.round == round.number && $0.principle == id })
      }
      return Debrief.Round(
        number: round.number, title: round.title, barRaiser: round.barRaiser,
        hiringManager: round.hiringManager, principles: principles, exchanges: exchanges)
    }
    let findings = CrossRoundReader(ConsistencyReader(lexicon: judge.reader.lexicon))
      .findings(in: record)
    let vote = LoopVote(
      thresholds: framework.outcome,
      always: framework.planning.always.compactMap(framework.principle))
    let shown = rounds.flatMap(\.exchanges).filter(\.isAnswered).last?.fingerprint ?? fingerprint
    return Debrief(
      candidate: record.candidate, framework: framework.name,
      role: framework.role(role)?.name ?? role, level: framework.level(level)?.id ?? level,
      rubric: shown, agreement: agreements.last { $0.fingerprint == shown }, rounds: rounds,
      votes: record.ballots, crossRound: findings,
      firstVote: vote.decide(rounds, findings: []),
      secondVote: vote.decide(rounds, findings: findings),
      differences: again ? differences : nil, practise: practise(rounds))
  }

  private func name(of principle: String) -> String {
    framework.principle(principle)?.name ?? principle
  }

  private func rubric(for principle: String) -> Rubric? {
    rubrics[principle] ?? rubrics[principle.lowercased()]
  }
}

// MARK: - One attempt

extension DebriefMeeting {
  /// The attempt with its verdict; `nil` when there is neither a rubric nor a recorded verdict.
  private func judged(
    _ attempt: LoopRecord.Attempt, in round: LoopRecord.Round, role: String, level: String,
    again: Bool, _ differences: inout [Debrief.Difference]
  ) -> JudgedExchange? {
    let principle = attempt.exchange.principle
    let rubric = rubric(for: principle)
    let address = Address(round: round.number, exchange: attempt.number)
    var verdict = attempt.recorded?.verdict
    var isRecorded = verdict != nil
    if verdict == nil || again, attempt.hasWords || verdict == nil, let rubric {
      var now = judge.read(attempt.exchange, rubric: rubric, role: role, level: level).verdict
      now.principle = principle
      if let recorded = attempt.recorded, recorded.verdict.withoutReasons != now {
        differences.append(
          Debrief.Difference(
            address: address, attempt: attempt.attempt, principle: principle,
            recorded: recorded.verdict, recordedUnder: recorded.fingerprint, now: now))
      }
      verdict = now
      isRecorded = false
    }
    guard var verdict else { return nil }
    verdict.principle = principle
    let beats = (rubric?.beats ?? []).map {
      JudgedExchange.BeatWords(
        id: $0.id, label: $0.label, absent: $0.absent, shownBy: $0.shownBy)
    }
    return JudgedExchange(
      address: address, attempt: attempt.attempt, counts: attempt.counts,
      isAnswered: attempt.isAnswered, principleName: name(of: principle),
      question: attempt.exchange.question, verdict: verdict,
      fingerprint: isRecorded ? attempt.recorded?.fingerprint ?? fingerprint : fingerprint,
      isRecorded: isRecorded, beats: beats,
      rungQuestion: RungQuestion.question(after: verdict, rubric: rubric),
      contests: attempt.contests)
  }

  /// The refused exchange that the fewest changes would turn; of equal ones the earliest.
  private func practise(_ rounds: [Debrief.Round]) -> Debrief.Practise? {
    let deciding = rounds.flatMap { round in
      round.principles.compactMap { verdict in
        verdict.engine != .notInclined
          ? nil
          : round.exchanges.first {
            $0.counts && $0.address.exchange == verdict.exchange
              && $0.verdict.principle == verdict.id
          }
      }
    }
    let nearest = deciding.filter { !$0.verdict.flips.isEmpty }
      .min { $0.verdict.flips.count < $1.verdict.flips.count }
    return nearest.map { exchange in
      Debrief.Practise(
        address: exchange.address, principle: exchange.principleName,
        changes: exchange.verdict.flips.map { exchange.words(for: $0.beat).label },
        probe: exchange.verdict.flips.lazy.compactMap(\.probe).first { !$0.contains("{") })
    }
  }
}

extension Verdict {
  /// The verdict without the words that weighed most, which a journal may or may not hold.
  fileprivate var withoutReasons: Verdict {
    var verdict = self
    verdict.evidence = verdict.evidence.map { evidence in
      var evidence = evidence
      evidence.because = []
      return evidence
    }
    return verdict
  }
}
