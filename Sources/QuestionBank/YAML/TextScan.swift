/// Looks at the bytes of a file before anything is made of them.
struct TextScan {
  /// The text, its line ends all line feeds; `nil` when there are problems.
  private(set) var text: String?
  /// What no file of the bank may hold, in the order of the text.
  private(set) var problems: [(line: Int, column: Int, fault: BankProblem.Fault)] = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ read: [UInt8]) {
    let bytes = Self.withLineFeeds(read)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = Self.validPrefix(of: bytes)
      let place = Self.place(after: valid)
      problems = [(place.line, place.column, .notText)]
      return
    }
    var line = 1
    var column = 1
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
        continue
      }
      if scalar.isUnseen { problems.append((line, column, .unseenCharacter(scalar.value))) }
      column += 1
    }
    if problems.isEmpty { self.text = text }
  }

  /// The bytes with every carriage return taken away that stands before a line feed.
  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(13) else { return bytes }
    return bytes.indices.filter { index in
      bytes[index] != 13 || index + 1 == bytes.count || bytes[index + 1] != 10
    }.map { bytes[$0] }
  }

  private static func validPrefix(of bytes: [UInt8]) -> String {
    var valid = ""
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid.unicodeScalars.append(scalar)
    }
    return valid
  }

  private static func place(after text: String) -> (line: Int, column: Int) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }
}

extension Unicode.Scalar {
  /// Whether nobody could see the character in an editor, or it would turn the text around it.
  ///
  /// Control characters but the line feed, zero-width characters, and the marks for the direction
  /// of writing.
  var isUnseen: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
