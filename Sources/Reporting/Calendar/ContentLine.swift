/// One line of an iCalendar file: a name and a value, escaped and folded as RFC 5545 asks.
struct ContentLine: Sendable {
  private let name: String
  private let value: String

  /// A value that is written as it is: a date, a version, an identifier of our own.
  init(_ name: String, exact value: String) {
    self.name = name
    self.value = value
  }

  /// A value of type TEXT (RFC 5545, section 3.3.11): backslash, semicolon and comma are escaped,
  /// line ends become `\n`, a tab becomes a space, other control characters are left out.
  init(_ name: String, text: String) {
    self.name = name
    var value = ""
    for character in text {
      switch character {
      case "\\": value += "\\\\"
      case ";": value += "\\;"
      case ",": value += "\\,"
      case "\t": value += " "
      case _ where character.isNewline: value += "\\n"
      default:
        for scalar in character.unicodeScalars where scalar.properties.generalCategory != .control {
          value.unicodeScalars.append(scalar)
        }
      }
    }
    self.value = value
  }

  /// Writes the line with its CRLF, folded so that no line has more than 75 octets (section 3.1)
  /// and no character's bytes are torn apart.
  func write(to target: inout some TextOutputStream) {
    var line = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > 75 {
        target.write(line + "\r\n")
        line = " "
        octets = 1
      }
      line.unicodeScalars.append(scalar)
      octets += width
    }
    target.write(line + "\r\n")
  }
}
