/// What a loop comes to: the rounds, each judged on its own, then the meeting across them.
///
/// A debrief is computed and never stored; every writer shows the same value. Encoded as the
/// contract of `debrief --json`.
package struct Debrief: Sendable, Equatable {
  /// The candidate's name; empty when unknown.
  package var candidate: String
  /// The framework's name, for people.
  package var framework: String
  /// The role's name, for people.
  package var role: String
  /// The id of the level.
  package var level: String
  /// The fingerprint of the rubric that the verdicts were computed under, the latest of several.
  package var rubric: String
  /// The agreement measured under that rubric; `nil` when none was.
  package var agreement: MeasuredAgreement?
  /// The rounds in the order they were held.
  package var rounds: [Round]
  /// The votes and overrules of people that stand, oldest first.
  package var votes: [Ballot]
  /// What was found between exchanges, by their addresses.
  package var crossRound: [CrossRoundFinding]
  /// The first vote of the meeting: the rounds as their interviewers saw them.
  package var firstVote: LoopDecision
  /// The vote that counts: the first with the findings between rounds added.
  package var secondVote: LoopDecision
  /// What is different from the recorded verdicts; `nil` when the recorded ones are shown.
  package var differences: [Difference]?
  /// The exchange to practise first; `nil` when none would turn a verdict.
  package var practise: Practise?

  package init(
    candidate: String, framework: String, role: String, level: String, rubric: String,
    agreement: MeasuredAgreement?, rounds: [Round], votes: [Ballot],
    crossRound: [CrossRoundFinding], firstVote: LoopDecision, secondVote: LoopDecision,
    differences: [Difference]? = nil, practise: Practise? = nil
  ) {
    self.candidate = candidate
    self.framework = framework
    self.role = role
    self.level = level
    self.rubric = rubric
    self.agreement = agreement
    self.rounds = rounds
    self.votes = votes
    self.crossRound = crossRound
    self.firstVote = firstVote
    self.secondVote = secondVote
    self.differences = differences
    self.practise = practise
  }

  /// One round's own debrief.
  package struct Round: Sendable, Equatable, Encodable {
    /// Counted from 1.
    package var number: Int
    /// The name on the schedule, not disguised.
    package var title: String
    /// Whether the interviewer is the Bar Raiser.
    package var barRaiser: Bool
    /// Whether the interviewer is the hiring manager.
    package var hiringManager: Bool
    /// The assigned principles, then those that were asked about besides, in the order asked.
    package var principles: [PrincipleVerdict]
    /// Every attempt at every question, by exchange and attempt.
    package var exchanges: [JudgedExchange]

    package init(
      number: Int, title: String, barRaiser: Bool, hiringManager: Bool,
      principles: [PrincipleVerdict], exchanges: [JudgedExchange]
    ) {
      self.number = number
      self.title = title
      self.barRaiser = barRaiser
      self.hiringManager = hiringManager
      self.principles = principles
      self.exchanges = exchanges
    }
  }

  /// An exchange that is worth another attempt, and why.
  package struct Practise: Sendable, Equatable, Encodable {
    /// Where it stands.
    package var address: Address
    /// The name of its principle.
    package var principle: String
    /// The labels of the changes that would turn its verdict, all of them needed.
    package var changes: [String]
    /// The probe to practise; `nil` when no change has one.
    package var probe: String?

    package init(address: Address, principle: String, changes: [String], probe: String?) {
      self.address = address
      self.principle = principle
      self.changes = changes
      self.probe = probe
    }
  }
}

extension Debrief {
  /// What every debrief says of itself: what it is, how far it can be trusted, how to contest it.
  package var notice: String {
    let measured =
      agreement.map { "agreement with people's verdicts \($0.text)" }
      ?? "agreement \(MeasuredAgreement.notMeasured)"
    return """
      A practice estimate under rubric \(rubric); \(measured). It is not a hiring decision, and the \
      rubric is this project's own. `why ADDRESS` explains any line; `contest ADDRESS` points at \
      words it overlooked.
      """
  }

  /// The exchange that a principle's verdict in a round rests on; `nil` without data.
  package func exchange(of verdict: PrincipleVerdict, in round: Round) -> JudgedExchange? {
    round.exchanges.first {
      $0.counts && $0.address.exchange == verdict.exchange && $0.verdict.principle == verdict.id
    }
  }
}
