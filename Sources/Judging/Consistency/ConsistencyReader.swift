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
  /// - Parameters:
  ///   - a: The first story.
  ///   - b: The second story.
  ///   - setting: Stems that many stories of the candidate hold; they count for less.
  /// - Returns: Quotes with places in the texts that the stories were made from.
  package func consistency(
    _ a: StoryFingerprint, _ b: StoryFingerprint, setting: Set<UInt64> = []
  ) -> Consistency {
    let same = SameStory(a: a, b: b, setting: setting)
    let shared = same.shared()
    let closeness = same.closeness(shared)
    guard closeness >= SameStory.Bound.oneStory else { return Consistency(relation: .distinct) }
    let words = shared.prefix(8).map(\.term.text)
    let coverage = same.coverage()
    let conflicts =
      closeness >= SameStory.Bound.comparable ? conflicts(a, b, coverage: coverage) : []
    let relation: StoryRelation =
      if !conflicts.isEmpty { .contradiction } else if coverage >= SameStory.Bound.sameForeground {
        .reuse
      } else { .consistentReframe }
    return Consistency(relation: relation, conflicts: conflicts, shared: words)
  }

  private func conflicts(
    _ a: StoryFingerprint, _ b: StoryFingerprint, coverage: Int
  ) -> [Conflict] {
    var conflicts: [Conflict] = []
    for conflict in FigureConflict(a: a, b: b, coverage: coverage).conflicts()
    where !conflicts.contains(conflict) {
      conflicts.append(conflict)
    }
    if let role = RoleConflict(a: a, b: b, coverage: coverage).conflict() {
      conflicts.append(role)
    }
    if let outcome = OutcomeConflict(a: a, b: b, coverage: coverage).conflict() {
      conflicts.append(outcome)
    }
    return conflicts
  }
}
