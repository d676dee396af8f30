import Yams

/// What a YAML scalar is: only one without quotes can be anything but a text.
enum PlainScalar {
  case text
  case number
  case flag
  case nothing

  init(_ scalar: Node.Scalar) {
    guard scalar.style == .plain else {
      self = .text
      return
    }
    switch scalar.string {
    case "", "~", "null", "Null", "NULL": self = .nothing
    case "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO",
      "on", "On", "ON", "off", "Off", "OFF":
      self = .flag
    case let text: self = Self.isNumber(text) ? .number : .text
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 48 && $0 <= 57 } && Double(text) != nil
  }
}
