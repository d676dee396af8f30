/// Writes rows as comma-separated values (RFC 4180) that a spreadsheet cannot take for formulas.
package struct CSVWriter: Sendable {
  /// What was written so far.
  package private(set) var text = ""

  package init() {}

  /// Adds a row; lines end in CR LF.
  ///
  /// A field that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or their full-width
  /// forms, spaces before it not counted, gets an apostrophe in front, as OWASP advises against
  /// formula injection.
  ///
  /// - Complexity: O(*n*) in the length of the fields.
  package mutating func row(_ fields: [String]) {
    text += fields.map(Self.field).joined(separator: ",") + "\r\n"
  }

  static func field(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\n" && $0 != "\u{FEFF}" }
    ),
      "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}|%".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
