import InterviewModel

/// Draws the questions of one loop, or of the two of a sweep, none of them twice.
struct QuestionDraw {
  private let role: String
  private let level: String
  /// The ids of the questions the candidate had lately, the oldest first.
  private var recent: [String]
  private var generator: SplitMix64

  init(role: String, level: String, recent: [String], generator: SplitMix64) {
    self.role = role
    self.level = level
    self.recent = recent
    self.generator = generator
  }

  /// Draws one question among those that suit the role and level.
  ///
  /// Questions that were not asked lately come first, each equally likely; where none is left, the
  /// one asked longest ago.
  ///
  /// - Parameters:
  ///   - questions: The questions of one principle in the order of the bank.
  ///   - used: The ids of the questions that the loop already holds.
  /// - Returns: `nil` when no question is left that the loop does not hold.
  mutating func draw(from questions: [Question], without used: Set<String>) -> Question? {
    let suiting = questions.filter {
      $0.suits(role: role, level: level) && !used.contains($0.id)
    }
    let fresh = suiting.filter { !recent.contains($0.id) }
    if !fresh.isEmpty { return fresh[generator.below(fresh.count)] }
    return suiting.min { lastAsked($0) < lastAsked($1) }
  }

  /// Marks the questions of a finished loop as asked lately.
  mutating func remember(_ questions: [Plan.PlannedQuestion]) {
    recent += questions.map(\.id)
  }

  private func lastAsked(_ question: Question) -> Int {
    recent.lastIndex(of: question.id) ?? -1
  }
}
