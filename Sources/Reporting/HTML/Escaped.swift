/// A piece of HTML in which nothing of a file or a person can be markup.
///
/// There are two ways to make one: a literal of the source, whose inserted texts are escaped one by
/// one, and ``init(text:)``. Nothing else can be appended to a page.
package struct Escaped: Sendable, Equatable {
  /// The HTML.
  package let html: String

  /// Escapes a text so that it is shown as it stands.
  ///
  /// The five characters that can end a text or an attribute become references. Control characters
  /// but tab and newline, which HTML does not allow, and bidirectional controls, which could show a
  /// text in another order than it is read, become U+FFFD.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package init(text: some StringProtocol) {
    var html = ""
    html.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\t", "\n": html.unicodeScalars.append(scalar)
      case "\r": html += "\n"
      default: html.unicodeScalars.append(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    self.html = html
  }

  private init(trusted html: String) {
    self.html = html
  }

  /// Joins what an ``HTMLWriter`` took piece by piece.
  init(joining pieces: [String]) {
    html = pieces.joined()
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xE0000...0xE007F:
      false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// The left piece followed by the right one.
  package static func + (left: Escaped, right: Escaped) -> Escaped {
    Escaped(trusted: left.html + right.html)
  }
}

extension Escaped: ExpressibleByStringInterpolation {
  /// Takes a literal of the source as it stands; no other text can be handed in.
  package init(stringLiteral literal: StaticString) {
    html = literal.description
  }

  /// Takes a literal of the source whose inserted texts were escaped.
  package init(stringInterpolation: StringInterpolation) {
    html = stringInterpolation.html
  }

  /// Collects the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    /// Begins an empty piece; the counts only reserve room.
    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Appends markup of the source.
    package mutating func appendLiteral(_ literal: StaticString) { html += literal.description }

    /// Appends a piece that was escaped.
    package mutating func appendInterpolation(_ escaped: Escaped) { html += escaped.html }

    /// Escapes and appends a text.
    package mutating func appendInterpolation(_ text: some StringProtocol) {
      html += Escaped(text: text).html
    }

    /// Appends a whole number in decimal digits.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      html += String(number)
    }
  }
}

extension Sequence<Escaped> {
  /// The pieces in order.
  package func joined() -> Escaped { reduce(into: HTMLWriter()) { $0.write($1) }.page }
}
