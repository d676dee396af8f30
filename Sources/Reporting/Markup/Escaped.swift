/// Text of people made harmless for HTML: the only text that may stand between tags.
///
/// The five characters of markup become entities; control, invisible and bidirectional characters
/// go; line ends and tabs become spaces.
struct Escaped: Sendable, Equatable {
  /// The text as it may be written, between tags or in a quoted attribute.
  let html: String

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: some StringProtocol) {
    var html = ""
    html.reserveCapacity(text.utf8.count)
    for scalar in Self.harmless(text).unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    self.html = html
  }

  /// The text on one line without what a reader would not see.
  static func harmless(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if scalar.properties.isWhitespace, result.last != " " { result.append(" ") }
      case .format, .surrogate, .privateUse, .unassigned: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
