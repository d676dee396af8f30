import InterviewModel
import Reading

/// What grammar rules out, whatever the weights propose.
enum RuledOut {
  /// The likelihoods of a sentence without what its grammar forbids.
  ///
  /// What "I would have" done was not done, so it is no deed of the speaker's; and a sentence in
  /// which only "we" act and nothing is the speaker's tells a deed of the group.
  ///
  /// - Parameters:
  ///   - likelihoods: How likely each kind is, in the order of ``SentenceKind``.
  ///   - sentence: The sentence.
  ///   - reading: The text that holds it.
  /// - Returns: The likelihoods with the same sum.
  /// - Complexity: O(*n*) in the tokens of the sentence.
  static func without(
    _ likelihoods: [Int], of sentence: Sentence, in reading: TextReading
  ) -> [Int] {
    let own = sentence.clauses.filter { $0.doer == .i }
    if own.contains(where: \.isUnreal), own.allSatisfy({ $0.isUnreal || $0.happening != .past }) {
      return moved(likelihoods, to: .hypothetical)
    }
    guard sentence.clauses.contains(where: { $0.doer == .we }), own.isEmpty,
      !reading.tokens[sentence.tokens].contains(where: { speaker.contains($0.word) })
    else { return likelihoods }
    return moved(likelihoods, to: .collectiveAct)
  }

  /// Gives the likelihoods of all own deeds to another kind.
  private static func moved(_ likelihoods: [Int], to kind: SentenceKind) -> [Int] {
    var result = likelihoods
    for deed in [SentenceKind.ownAct, .disagreement, .commit] {
      result[kind.column] += result[deed.column]
      result[deed.column] = 0
    }
    return result
  }

  /// The words by which a speaker means nobody else.
  private static let speaker = Set(["i", "me", "my", "mine", "myself"].map { Word($0) })
}
