import InterviewModel

/// What an interview needs of the question bank.
package struct InterviewBank: Sendable {
  /// The rubrics by the ids of their principles.
  package var rubrics: [String: Rubric]
  /// The questions by their ids.
  package var questions: [String: Question]
  /// The general probes, in the order of their file.
  package var probes: [Probe]

  package init(rubrics: [Rubric], questions: [Question], probes: [Probe]) {
    self.rubrics = Dictionary(rubrics.map { ($0.principle, $0) }) { first, _ in first }
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    self.probes = probes
  }

  /// A question in place of one whose words are lost: a recording that began too late has none.
  ///
  /// - Returns: Of the principle's questions that suit role and level, else of all of them, the one
  ///   of the smallest id; `nil` without any.
  /// - Complexity: O(*n*) in the number of questions.
  package func standIn(for principle: String, role: String, level: String) -> Question? {
    let own = questions.values.filter { $0.principle == principle }
    let suited = own.filter { $0.suits(role: role, level: level) }
    return (suited.isEmpty ? own : suited).min { $0.id < $1.id }
  }
}
