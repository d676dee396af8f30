import InterviewModel

/// A short mark by which a friend says what a note is.
///
/// The raw values stand in ``Event/Note/marks``.
package enum NoteMark: String, Sendable, CaseIterable {
  case own
  case we
  case figure
  case result
  case hypothetical
  case manager
  case learned

  /// The words that stand for the mark after a slash, the shortest last.
  package var words: [String] {
    switch self {
    case .own: ["own", "o"]
    case .we: ["we", "w"]
    case .figure: ["fig", "figure", "f"]
    case .result: ["result", "res", "r"]
    case .hypothetical: ["hyp", "h"]
    case .manager: ["mgr", "manager", "m"]
    case .learned: ["learn", "learned", "l"]
    }
  }

  /// The word as it is taught, with its slash.
  package var word: String { "/" + words[0] }

  /// What the mark says, for a friend.
  package var meaning: String {
    switch self {
    case .own: "they did it themselves, and it happened"
    case .we: "we did it; who did what is open"
    case .figure: "a number was said"
    case .result: "something changed for somebody"
    case .hypothetical: "would do, would have done: not a real day"
    case .manager: "somebody above told them to"
    case .learned: "what they do differently since"
    }
  }

  /// Finds the mark that a word with its slash stands for, without regard to case.
  package init?(word: some StringProtocol) {
    guard word.utf8.first == UInt8(ascii: "/") else { return nil }
    let name = word.dropFirst().lowercased()
    guard let mark = Self.allCases.first(where: { $0.words.contains(name) }) else { return nil }
    self = mark
  }
}

extension Event.Note {
  /// The marks that this version knows, in the order they were set.
  package var knownMarks: [NoteMark] { marks.compactMap(NoteMark.init(rawValue:)) }
}
