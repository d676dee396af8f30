/// Answers what a word that is being typed could become.
///
/// Called in the middle of editing: it must neither write nor read a line.
package typealias Completion = (CompletionRequest) -> CompletionOffer

/// The place at which the tab key was pressed.
package struct CompletionRequest: Sendable, Equatable {
  /// The text of the line before the word.
  package let before: String
  /// The beginning of the word, up to the cursor; words are divided by blanks alone.
  package let word: String
  /// What the line is for.
  package let kind: LineKind

  package init(before: String, word: String, kind: LineKind) {
    self.before = before
    self.word = word
    self.kind = kind
  }
}

/// What could stand in place of the word.
package enum CompletionOffer: Sendable, Equatable {
  /// Whole words in the order to show them; those that do not begin with the word, or that hold
  /// anything but ordinary visible characters, are left out.
  case words([String])
  /// Names of files and folders.
  case files

  /// Nothing fits.
  package static let nothing = CompletionOffer.words([])
}
