/// A word pattern that points at a beat, in the cue language of `QuestionBank/README.md`.
///
/// `nobody (owned|looked after) ... @figure`: words in lower case, alternatives in brackets, a
/// word's beginning with `*`, up to four words of anything with `...`, word classes with `@`.
package struct CuePattern: Sendable, Equatable {
  /// What must follow each other, without the gaps at either end.
  package let elements: [Element]

  /// One step of a pattern.
  package enum Element: Sendable, Equatable {
    /// Any 0 to ``CuePattern/gapWidth`` words.
    case gap
    /// Any one of these sequences; a single word is a choice of one.
    case oneOf([[Atom]])
  }

  /// The smallest part of a pattern.
  package enum Atom: Sendable, Equatable {
    /// Exactly this word.
    case word(String)
    /// A word that begins so.
    case prefix(String)
    /// A word or phrase of the class of this name.
    case wordClass(String)
  }

  /// The word classes that a pattern may name: figures, sums of money, spans of time, and people
  /// by what they are to the speaker.
  package static let knownClasses = [
    "figure", "money", "duration", "customer", "colleague", "superior",
  ]

  /// The most words that a gap passes over.
  package static let gapWidth = 4

  /// The most words that a match may span.
  package static let longestMatch = 63

  /// The names of the word classes it uses, in order of appearance, each once.
  package var wordClasses: [String] {
    var names: [String] = []
    for case .oneOf(let choices) in elements {
      for case .wordClass(let name) in choices.joined() where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}
