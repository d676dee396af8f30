import InterviewModel
import Judging

/// The interview as a state machine: a plan and the events so far in, the next turn out.
///
/// It holds no state of its own, so resuming, undoing and importing need nothing special, and a
/// terminal, a pipe and a test drive the same interview.
package struct Interview: Sendable {
  /// The rounds to play.
  package let plan: Plan
  /// Reads answers.
  package let judge: Judge
  /// Rubrics, questions and probes.
  package let bank: InterviewBank
  /// Which part of the plan is played.
  package let scope: Scope
  /// Whether the candidate votes before the engine's verdicts are shown.
  package let asksForVotes: Bool

  package init(
    plan: Plan, judge: Judge, bank: InterviewBank, scope: Scope = .loop, asksForVotes: Bool = true
  ) {
    self.plan = plan
    self.judge = judge
    self.bank = bank
    self.scope = scope
    self.asksForVotes = asksForVotes
  }

  /// Which part of a plan is played.
  package enum Scope: Sendable, Equatable {
    /// All rounds.
    case loop
    /// One round, by its number.
    case round(Int)

    func includes(_ round: Plan.Round) -> Bool {
      switch self {
      case .loop: true
      case .round(let number): round.number == number
      }
    }
  }

  /// What happens next.
  package enum Turn: Sendable, Equatable {
    /// Put a question (and record it).
    case ask(Event.Asked, round: Plan.Round)
    /// Wait for the answer to a question that was put.
    case awaitAnswer(Transcript.Attempt)
    /// Put a probe (and record it) about the question with this event id.
    case probe(Event.Probed, of: String)
    /// Wait for the reply to a probe that was put.
    case awaitReply(Transcript.Attempt, Transcript.ProbeTurn)
    /// Record the verdict on the question with this event id.
    case judged(Verdict, of: String)
    /// Let the candidate vote on principles of a round.
    case vote(Plan.Round, principles: [String])
    /// Show the engine's verdicts of a round.
    case reveal(Plan.Round)
    /// Record that a round is over.
    case finishRound(Plan.Round)
    /// Record that the loop is over.
    case finish
    /// Nothing is left to do.
    case done
  }

  /// The next turn after everything in a transcript.
  ///
  /// - Complexity: O(*n*) in the events of the transcript, and one judging of an answer.
  package func next(after transcript: Transcript) -> Turn {
    for round in plan.rounds where scope.includes(round) {
      if transcript.finishedRounds.contains(round.number) { continue }
      return next(in: round, after: transcript)
    }
    let all = plan.rounds.allSatisfy { transcript.finishedRounds.contains($0.number) }
    return all && !transcript.isFinished ? .finish : .done
  }

  private func next(in round: Plan.Round, after transcript: Transcript) -> Turn {
    for (index, question) in round.questions.enumerated() {
      let number = index + 1
      guard let attempt = transcript.attempts(round: round.number, exchange: number).last else {
        return .ask(asked(question, round: round, exchange: number), round: round)
      }
      if let turn = next(of: attempt, in: round) { return turn }
    }
    let voted = Set(
      transcript.votes
        .filter { $0.author.role == .candidate && $0.payload.round == round.number }
        .map(\.payload.principle))
    let open = round.principles.map(\.id).filter { !voted.contains($0) }
    let revealed = transcript.reveals.contains {
      $0.author.role == .candidate && ($0.payload.round == round.number || $0.payload.round == nil)
    }
    if asksForVotes, !open.isEmpty, !revealed { return .vote(round, principles: open) }
    if !revealed { return .reveal(round) }
    return .finishRound(round)
  }

  /// The next turn of one attempt that was asked, wherever it stands in the loop.
  ///
  /// - Returns: ``Turn/done`` when it is judged or passed over.
  package func afterAsking(_ attempt: Transcript.Attempt) -> Turn {
    guard let round = plan.rounds.first(where: { $0.number == attempt.asked.round }) else {
      return .done
    }
    return next(of: attempt, in: round) ?? .done
  }

  private func next(of attempt: Transcript.Attempt, in round: Plan.Round) -> Turn? {
    if attempt.turn.skipped || attempt.judged != nil && attempt.answer != nil { return nil }
    guard attempt.answer != nil else { return .awaitAnswer(attempt) }
    if let open = attempt.probes.last, open.reply == nil, !open.turn.skipped {
      return .awaitReply(attempt, open)
    }
    return afterAnswer(attempt, in: round)
  }

  private func asked(
    _ planned: Plan.PlannedQuestion, round: Plan.Round, exchange: Int
  ) -> Event.Asked {
    Event.Asked(
      round: round.number, exchange: exchange, principle: planned.principle,
      question: planned.id, about: bank.questions[planned.id]?.about,
      text: planned.text)
  }

  /// A probe when something is open, else the verdict; `nil` for an unknown principle.
  private func afterAnswer(
    _ attempt: Transcript.Attempt, in round: Plan.Round
  ) -> Turn? {
    guard let rubric = bank.rubrics[attempt.asked.principle] else { return nil }
    let reading = judge.read(
      attempt.exchange, rubric: rubric, role: plan.role, level: plan.level)
    let chooser = ProbeChooser(
      rubric: rubric, catalogue: bank.probes,
      question: attempt.asked.question.flatMap { bank.questions[$0] },
      isBarRaiser: round.barRaiser, seed: plan.seed)
    if let probe = chooser.next(after: reading, asked: attempt.probes) {
      return .probe(probe, of: attempt.event)
    }
    return .judged(reading.verdict, of: attempt.event)
  }

  /// Whether what a probe sought came with a reply.
  ///
  /// - Returns: `nil` when the probe sought no beat of the rubric.
  package func came(
    _ reply: String, to probe: Transcript.ProbeTurn, in attempt: Transcript.Attempt
  ) -> Bool? {
    guard let beat = probe.probed.seeks, let rubric = bank.rubrics[attempt.asked.principle] else {
      return nil
    }
    var exchange = attempt.exchange
    exchange.followUps.append(FollowUp(probe: probe.probed.text, reply: reply))
    let verdict = judge.read(exchange, rubric: rubric, role: plan.role, level: plan.level).verdict
    guard let outcome = verdict.beats.first(where: { $0.beat == beat }) else { return nil }
    return outcome.need == .disqualifying ? !outcome.met : outcome.met
  }
}
