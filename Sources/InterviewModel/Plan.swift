/// A loop as it will be played: who asks about what, and why.
///
/// Encoded as the contract of `plan --json`; keys may be added, never changed.
package struct Plan: Sendable, Equatable, Codable {
  /// The id of the framework.
  package var framework: String
  /// The id of the role.
  package var role: String
  /// The id of the level.
  package var level: String
  /// The seed that chose among equally good plans.
  package var seed: UInt64
  /// 3 to 7 rounds in the order they are held; exactly one is the Bar Raiser's.
  package var rounds: [Round]
  /// The ids of the principles that are assessed, in framework order.
  package var coverage: [String]
  /// The ids of the principles that are not assessed, in framework order.
  package var notAssessed: [String]

  package init(
    framework: String, role: String, level: String, seed: UInt64, rounds: [Round],
    coverage: [String], notAssessed: [String]
  ) {
    self.framework = framework
    self.role = role
    self.level = level
    self.seed = seed
    self.rounds = rounds
    self.coverage = coverage
    self.notAssessed = notAssessed
  }

  /// One interview of the loop.
  package struct Round: Sendable, Equatable, Codable {
    /// Counted from 1.
    package var number: Int
    /// The name on the schedule; the Bar Raiser's is disguised by whoever shows it.
    package var title: String
    /// What the round is besides its behavioral part.
    package var kind: RoundKind
    /// Whether the interviewer is the Bar Raiser.
    package var barRaiser: Bool
    /// Whether the interviewer is the hiring manager.
    package var hiringManager: Bool
    /// The whole length in minutes, 45 to 60.
    package var minutes: Int
    /// The minutes spent on principles; only these are played.
    package var behavioralMinutes: Int
    /// What is assessed, in the order it is asked.
    package var principles: [Assignment]
    /// The questions, one a principle, in the same order.
    package var questions: [PlannedQuestion]

    package init(
      number: Int, title: String, kind: RoundKind, barRaiser: Bool, hiringManager: Bool,
      minutes: Int, behavioralMinutes: Int, principles: [Assignment],
      questions: [PlannedQuestion]
    ) {
      self.number = number
      self.title = title
      self.kind = kind
      self.barRaiser = barRaiser
      self.hiringManager = hiringManager
      self.minutes = minutes
      self.behavioralMinutes = behavioralMinutes
      self.principles = principles
      self.questions = questions
    }

    /// The title that the candidate sees before the debrief: a Bar Raiser is a cross-team interview.
    package var disguisedTitle: String { barRaiser ? "Cross-team interview" : title }
  }

  /// A principle given to a round, with the reason.
  package struct Assignment: Sendable, Equatable, Codable {
    /// The id of the principle.
    package var id: String
    /// Why this principle stands in this round, in one sentence.
    package var reason: String

    package init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }
  }

  /// A question chosen for a round.
  package struct PlannedQuestion: Sendable, Equatable, Codable {
    /// The id of the question in the bank.
    package var id: String
    /// The id of the principle it is asked for.
    package var principle: String
    /// The words.
    package var text: String

    package init(id: String, principle: String, text: String) {
      self.id = id
      self.principle = principle
      self.text = text
    }
  }
}

/// What a round is besides its behavioral part.
package enum RoundKind: String, Sendable, Codable, CaseIterable {
  case coding
  case systemDesign = "system-design"
  case behavioral
  /// A case, a work sample or a domain conversation in roles that do not code.
  case functional
}
