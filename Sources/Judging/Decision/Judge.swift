import InterviewModel
import Reading

/// Reads an exchange and decides, under one rubric, whether a fair interviewer would be inclined.
///
/// Two layers with one narrow door: the signal rules turn words into findings, and
/// ``Decision/verdict(_:story:rubric:role:level:)`` turns findings and the rubric into a verdict.
package struct Judge: Sendable {
  /// Turns exchanges into stories.
  package let reader: StoryReader
  /// The bounds at which proposals become signals.
  package let thresholds: JudgingThresholds

  package init(reader: StoryReader, thresholds: JudgingThresholds) {
    self.reader = reader
    self.thresholds = thresholds
  }

  /// What the judge found in one exchange.
  package struct Reading: Sendable {
    /// The sentences with their kinds.
    package var story: Story
    /// The signals that are present, in the order of ``allSignalRules``.
    package var findings: [Finding]
    /// The verdict.
    package var verdict: Verdict
  }

  /// Judges one exchange.
  ///
  /// - Parameters:
  ///   - exchange: What was asked and said.
  ///   - rubric: The rubric of the exchange's principle.
  ///   - role: The id of the role interviewed for.
  ///   - level: The id of the level interviewed for.
  ///   - explaining: Whether each quote is given the words that weighed most.
  /// - Returns: The same for the same arguments, on every machine.
  /// - Complexity: O(*n*) in the bytes of answer and replies.
  package func read(
    _ exchange: Exchange, rubric: Rubric, role: String, level: String, explaining: Bool = false
  ) -> Reading {
    let story = reader.story(of: exchange, knownText: [rubric.about])
    let findings = allSignalRules.compactMap { $0.finding(in: story, under: thresholds) }
    var verdict = Decision.verdict(
      findings, story: story, rubric: rubric, role: role, level: level)
    guard explaining else { return Reading(story: story, findings: findings, verdict: verdict) }
    verdict.evidence = verdict.evidence.map { evidence in
      var evidence = evidence
      if let sentence = story.sentences.first(where: { $0.quote == evidence.quote }) {
        evidence.because = reader.reasons(for: sentence, as: sentence.kind, in: story)
      }
      return evidence
    }
    return Reading(story: story, findings: findings, verdict: verdict)
  }
}
