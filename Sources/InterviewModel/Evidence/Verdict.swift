/// What one author decided about one exchange under one rubric.
///
/// The engine's verdicts are computed and never edited; people's stand beside them.
package struct Verdict: Sendable, Equatable, Codable {
  /// The id of the principle.
  package var principle: String
  /// Inclined or not.
  package var decision: Decision
  /// How near the decision is to the other side.
  package var strength: Strength
  /// The quotes the decision rests on, in the order of their places.
  package var evidence: [Evidence]
  /// The absences that were found, in the order of ``Signal``.
  package var absent: [Signal]
  /// Every beat that applied, in rubric order.
  package var beats: [BeatOutcome]
  /// The ids of the required beats that are not met and of the disqualifiers that stand.
  package var missing: [String]
  /// One smallest set of changes that turns the verdict, all of them needed.
  package var flips: [Flip]
  /// The highest step of the impact ladder that a result reached; `nil` without a result.
  package var rung: Rung?

  package init(
    principle: String, decision: Decision, strength: Strength, evidence: [Evidence],
    absent: [Signal], beats: [BeatOutcome], missing: [String], flips: [Flip], rung: Rung?
  ) {
    self.principle = principle
    self.decision = decision
    self.strength = strength
    self.evidence = evidence
    self.absent = absent
    self.beats = beats
    self.missing = missing
    self.flips = flips
    self.rung = rung
  }

  enum CodingKeys: String, CodingKey {
    case principle
    case decision = "verdict"
    case strength, evidence, absent, beats, missing, flips, rung
  }

  /// How far a result reached: the impact ladder.
  package enum Rung: String, Sendable, Codable, CaseIterable {
    /// Something technical or procedural is done.
    case execution
    /// A way of working that others adopted.
    case process
    /// Customers, people or the business felt it.
    case outcome
  }

  /// How clear a decision is.
  package enum Strength: String, Sendable, Codable {
    case clear
    case borderline
  }
}

/// The two answers of an interviewer's form; "no data" is a state of a principle, not of an answer.
package enum Decision: String, Sendable, Codable, CaseIterable {
  case inclined
  case notInclined = "not_inclined"
}

/// A vote on a principle, which may also say that there was nothing to judge.
package enum Vote: String, Sendable, Codable, CaseIterable {
  case inclined
  case notInclined = "not_inclined"
  case noData = "no_data"

  package init(_ decision: Decision) {
    self = decision == .inclined ? .inclined : .notInclined
  }
}

/// Whether one beat of the rubric was met.
package struct BeatOutcome: Sendable, Equatable, Codable {
  /// The id of the beat.
  package var beat: String
  /// What follows when it is met or not.
  package var need: Beat.Need
  /// Whether the answer shows it.
  package var met: Bool

  package init(beat: String, need: Beat.Need, met: Bool) {
    self.beat = beat
    self.need = need
    self.met = met
  }
}

/// One change that, with the others of its set, would turn the verdict.
package struct Flip: Sendable, Equatable, Codable {
  /// The id of the beat.
  package var beat: String
  /// The state that the beat would have to take.
  package var to: Target
  /// The question to practise, where one draws the change out.
  package var probe: String?

  package init(beat: String, to: Target, probe: String? = nil) {
    self.beat = beat
    self.to = to
    self.probe = probe
  }

  /// The state a beat would have to take.
  package enum Target: String, Sendable, Codable {
    case met
    case unmet
  }
}
