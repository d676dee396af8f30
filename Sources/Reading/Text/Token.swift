/// A word, number or mark of a text, with its place.
package struct Token: Sendable, Equatable {
  /// The first byte in the text.
  package var start: Int32
  /// The byte after the last one.
  package var end: Int32
  /// What it is.
  package var shape: Shape
  /// Written with a capital first letter.
  package var isCapitalised: Bool
  /// The identity of the word, or of its part ("did" and "n't" are two tokens).
  package var word: Word
  /// The identity of the word without its ending.
  package var stem: Word
  /// The classes of the word, as bits of ``WordClass``.
  package var classes: UInt64

  /// What a token is made of.
  package enum Shape: UInt8, Sendable {
    case word
    /// Digits, with separators.
    case number
    /// A number in words ("twelve").
    case numeral
    /// A currency sign.
    case currency
    /// A percent sign.
    case percent
    /// Full stop, question or exclamation mark, ellipsis.
    case stop
    /// Comma, semicolon, colon, dash, bracket.
    case comma
    /// A quotation mark.
    case quote
    /// Anything else that is visible.
    case symbol
  }

  /// Whether the token belongs to a class.
  @inline(__always)
  package func has(_ wordClass: WordClass) -> Bool { classes & wordClass.bit != 0 }

  /// Whether the token is a number in digits or words.
  package var isNumber: Bool { shape == .number || shape == .numeral }
}
