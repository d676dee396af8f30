extension SafeText {
  /// The most combining marks kept on one character: UAX 15, "Stream-Safe Text Format".
  static let mostMarks = 30

  /// Makes every harmful scalar visible or drops it, as the table of ``SafeText`` says.
  ///
  /// - Complexity: O(*n*) in the length of `text`; plain ASCII is returned without a copy.
  static func cleaned(_ text: String, keepingLines: Bool) -> String {
    let isPlain = text.utf8.allSatisfy {
      ($0 >= 0x20 && $0 < 0x7F) || (keepingLines && $0 == 0x0A)
    }
    if isPlain { return text }

    var cleaner = Cleaner(keepingLines: keepingLines)
    cleaner.result.reserveCapacity(text.utf8.count + 16)
    var previous: Unicode.Scalar?
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      cleaner.take(scalar, after: previous, before: next)
      previous = scalar
    }
    return String(cleaner.result)
  }
}

/// The state of one cleaning pass, a scalar at a time.
private struct Cleaner {
  var result = String.UnicodeScalarView()
  let keepingLines: Bool
  /// Whether there is a character on this line for a combining mark to sit on.
  private var hasBase = false
  /// The marks and selectors that sit on it already.
  private var marks = 0
  /// Whether what sits on it last is a variation selector.
  private var hasSelector = false

  init(keepingLines: Bool) {
    self.keepingLines = keepingLines
  }

  mutating func take(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) {
    switch scalar.value {
    case 0x0D where next == "\n": break
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
      if keepingLines {
        result.append("\n")
        hasBase = false
      } else {
        append(" ")
      }
    case 0x09: append(keepingLines ? "    " : " ")
    case 0x20..<0x7F: append(scalar)
    case 0x00..<0x20, 0x7F: append("^\(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))")
    case 0x80..<0xA0: append("<U+00\(String(scalar.value, radix: 16, uppercase: true))>")
    case 0xFFF9...0xFFFB: break
    default: takeUncommon(scalar, after: previous, before: next)
    }
  }

  private mutating func takeUncommon(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint {
      append("\u{FFFD}" as Unicode.Scalar)
    } else if scalar == "\u{200D}" {
      if let previous, let next, hasBase, previous.canJoin, next.canJoin { result.append(scalar) }
    } else if scalar == "\u{FE0E}" || scalar == "\u{FE0F}" {
      if hasBase, !hasSelector {
        result.append(scalar)
        hasSelector = true
      }
    } else if properties.isDefaultIgnorableCodePoint {
      // Zero-width, bidirectional, tags and fillers: a reader would not see them.
    } else if properties.isMark {
      if !hasBase { append("\u{25CC}" as Unicode.Scalar) }
      if marks < SafeText.mostMarks {
        result.append(scalar)
        marks += 1
      }
    } else {
      append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    result.append(scalar)
    hasBase = true
    marks = 0
    hasSelector = false
  }

  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }
}

extension Unicode.Scalar {
  /// Whether a ZERO WIDTH JOINER beside this scalar can be part of an emoji.
  fileprivate var canJoin: Bool {
    value > 0x7F && (properties.isEmoji || self == "\u{FE0F}")
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar combines with the one before it.
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
