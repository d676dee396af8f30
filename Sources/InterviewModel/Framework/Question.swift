/// A prompt of the bank: it asks for one real past occasion.
package struct Question: Sendable, Equatable {
  /// A kebab-case id, unique in its framework and never reused.
  package var id: String
  /// The id of the principle it is asked for.
  package var principle: String
  /// The words to say.
  package var text: String
  /// The ids of the levels it suits.
  package var levels: [String]
  /// The ids of the roles it suits; empty means all.
  package var roles: [String]
  /// Whether it asks for a success or for a failure.
  package var about: Subject
  /// The ids of the beats it is meant to draw out.
  package var draws: [String]
  /// Follow-ups that belong to this question alone, in the order they would be asked.
  package var followUps: [String]

  package init(
    id: String, principle: String, text: String, levels: [String], roles: [String],
    about: Subject, draws: [String], followUps: [String]
  ) {
    self.id = id
    self.principle = principle
    self.text = text
    self.levels = levels
    self.roles = roles
    self.about = about
    self.draws = draws
    self.followUps = followUps
  }

  /// What kind of story a question asks for.
  package enum Subject: String, Sendable, Codable, CaseIterable {
    case success
    case failure
  }

  /// Whether the question suits a role and a level, compared without regard to case.
  package func suits(role: String, level: String) -> Bool {
    (roles.isEmpty || roles.contains { $0.equalsIgnoringCase(role) })
      && levels.contains { $0.equalsIgnoringCase(level) }
  }
}
