extension SafeText: ExpressibleByStringInterpolation {
  /// Takes a literal of the source as it stands.
  package init(stringLiteral literal: String) {
    string = literal
  }

  /// Takes a literal of the source whose inserted texts were cleaned one by one.
  package init(stringInterpolation: StringInterpolation) {
    string = stringInterpolation.text
  }

  /// Collects the parts of a literal: its own words as they stand, inserted texts cleaned.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    /// Begins an empty text; the counts only reserve room.
    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Appends words of the source.
    package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    /// Appends text that is safe already.
    package mutating func appendInterpolation(_ safe: SafeText) {
      text += safe.string
    }

    /// Appends a text of a file or a person, on one line.
    package mutating func appendInterpolation(_ line: some StringProtocol) {
      text += SafeText(line: line).string
    }

    /// Appends a text of a file or a person with its newlines.
    package mutating func appendInterpolation(block: some StringProtocol) {
      text += SafeText(block: block).string
    }

    /// Appends a whole number in decimal digits, without separators.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += String(number)
    }
  }
}
