/// What a whole story can show or leave out, beyond any single sentence.
///
/// The raw values are the words of the labelled cases' `missing` lists, and the names of the
/// columns in `aspects.txt`.
package enum Aspect: String, CaseIterable, Sendable {
  /// An outcome that happened.
  case result
  /// An outcome that meant something to people or the business.
  case meaning = "customer-or-business-meaning"
  /// Acts of the speaker.
  case ownAct = "own-act"
  /// Acts that nobody above had decided.
  case independence
  /// One real occasion.
  case occasion = "real-occasion"
  /// What the principle is about.
  case principle
  /// A told story at all.
  case substance
  /// Something checkable behind an objection.
  case evidence
  /// Something that mattered in a disagreement.
  case consequence
  /// A point that is granted.
  case concession
  /// Support after a decision.
  case commit
  /// A true mistake of the speaker.
  case realFailure = "real-failure"
  /// A practice that is different since.
  case change
}

extension Aspect {
  /// The place of the aspect among all aspects.
  package var column: Int { Self.columns[self] ?? 0 }

  private static let columns = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
