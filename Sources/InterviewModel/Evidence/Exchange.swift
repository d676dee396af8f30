/// A question with its answer, the probes after it and their replies.
package struct Exchange: Sendable, Equatable {
  /// The id of the principle that was assessed.
  package var principle: String
  /// The prompt; empty when unknown.
  package var question: String
  /// What the question asked for; `nil` when the question is not of the bank.
  package var about: Question.Subject?
  /// The candidate's answer.
  package var answer: String
  /// The probes with their replies, in the order they were asked.
  package var followUps: [FollowUp]

  package init(
    principle: String, question: String, about: Question.Subject? = nil, answer: String,
    followUps: [FollowUp] = []
  ) {
    self.principle = principle
    self.question = question
    self.about = about
    self.answer = answer
    self.followUps = followUps
  }
}

/// A probe and what the candidate replied.
package struct FollowUp: Sendable, Equatable, Codable {
  /// The words of the interviewer.
  package var probe: String
  /// The words of the candidate.
  package var reply: String

  package init(probe: String, reply: String) {
    self.probe = probe
    self.reply = reply
  }
}
