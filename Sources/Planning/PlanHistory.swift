import InterviewModel

/// What the earlier loops of one candidate probed, as far as it moves the next plan.
package struct PlanHistory: Sendable, Equatable {
  /// What is known of each principle, by its id; a principle without a record was never probed.
  package var principles: [String: Record]
  /// The ids of the questions the candidate had lately, the oldest first.
  package var recentQuestions: [String]

  package init(principles: [String: Record] = [:], recentQuestions: [String] = []) {
    self.principles = principles
    self.recentQuestions = recentQuestions
  }

  /// No earlier loops.
  package static let none = PlanHistory()

  /// What is known of one principle.
  package struct Record: Sendable, Equatable {
    /// The verdicts that stand, the oldest first.
    package var verdicts: [Vote]
    /// How many times a question was asked for it, at least 0.
    package var timesProbed: Int

    package init(verdicts: [Vote], timesProbed: Int) {
      self.verdicts = verdicts
      self.timesProbed = timesProbed
    }
  }
}

extension PlanHistory {
  /// Whether the latest verdict with any data says not inclined.
  package func isNotInclined(_ principle: String) -> Bool {
    principles[principle]?.verdicts.last { $0 != .noData } == .notInclined
  }

  /// Whether there were earlier loops and none of them probed the principle.
  package func neverProbed(_ principle: String) -> Bool {
    !principles.isEmpty && (principles[principle]?.timesProbed ?? 0) == 0
  }
}
