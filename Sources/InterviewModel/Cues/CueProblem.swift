/// Why a text is no cue pattern.
package struct CueProblem: Error, Equatable {
  /// Where in the text, in Unicode scalars counted from 1.
  package var column: Int
  /// What is wrong there.
  package var fault: Fault

  package init(column: Int, fault: Fault) {
    self.column = column
    self.fault = fault
  }

  /// What can be wrong with a pattern.
  package enum Fault: Sendable, Equatable {
    /// There is no word, beginning or class in the pattern.
    case noWord
    /// A bracket is not closed.
    case unclosedBracket
    /// A bracket is closed that was not opened.
    case unopenedBracket
    /// A bracket stands inside another.
    case nestedBracket
    /// Nothing stands between two bars or brackets.
    case emptyChoice
    /// The same choice stands twice in one bracket.
    case repeatedChoice(String)
    /// A bar stands outside brackets.
    case barOutsideBrackets
    /// A gap stands inside brackets.
    case gapInBrackets
    /// Two gaps follow each other.
    case repeatedGap
    /// A bracket touches a word.
    case missingSpace
    /// A word has a capital letter.
    case capital(String)
    /// A word holds something that no word of an answer can hold.
    case badCharacter(String, in: String)
    /// A `*` stands elsewhere than at the end of a word.
    case misplacedStar(String)
    /// The beginning before a `*` has fewer than ``CuePattern/shortestPrefix`` letters.
    case shortPrefix(String)
    /// An `@` without a kebab-case name after it.
    case badClass(String)
    /// A match could span more than ``CuePattern/longestMatch`` words.
    case tooLong(Int)
  }
}
