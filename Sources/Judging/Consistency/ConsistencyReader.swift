import InterviewModel
import Reading

/// Compares tellings: whether they are of one story, and whether they can all be true.
///
/// A pure function of the two texts and the word list; nothing is learnt while it runs.
package struct ConsistencyReader: Sendable {
  /// The words of every class.
  package let lexicon: Lexicon

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// How two answers stand to each other.
  ///
  /// - Returns: Quotes with places in the answers as given.
  /// - Complexity: O(*n*) in the bytes of both, and bounded work in what is remembered of them.
  package func consistency(_ a: String, _ b: String) -> Consistency {
    consistency(
      StoryFingerprint(texts: [a], lexicon: lexicon),
      StoryFingerprint(texts: [b], lexicon: lexicon))
  }

  /// How two remembered stories stand to each other.
  ///
  /// - Parameter setting: Stems that many stories of the candidate hold; they count for less.
  package func consistency(
    _ a: StoryFingerprint, _ b: StoryFingerprint, setting: Set<UInt64> = []
  ) -> Consistency {
    let same = SameStory(a: a, b: b, setting: setting)
    let shared = same.shared()
    guard same.closeness(shared) >= SameStory.Bound.oneStory else {
      return Consistency(relation: .distinct)
    }
    let words = shared.prefix(8).map(\.term.text)
    var conflicts = FigureConflict(a: a, b: b).conflicts()
    if let role = RoleConflict(a: a, b: b).conflict() { conflicts.append(role) }
    if let outcome = OutcomeConflict(a: a, b: b).conflict() { conflicts.append(outcome) }
    let relation: StoryRelation =
      if !conflicts.isEmpty { .contradiction }
      else if same.coverage() >= SameStory.Bound.sameForeground { .reuse }
      else { .consistentReframe }
    return Consistency(relation: relation, conflicts: conflicts, shared: words)
  }
}
