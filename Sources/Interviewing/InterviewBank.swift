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
}
