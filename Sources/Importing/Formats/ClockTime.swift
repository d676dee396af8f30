/// A time of a call as transcripts write it.
enum ClockTime {
  /// Milliseconds since the call began; `nil` where the bytes are no time.
  ///
  /// Read are `1:02:03`, `02:03`, `0:0:12.5` and a fraction after a point or a comma. Minutes and
  /// seconds stay under 60, but minutes without hours may be more.
  static func milliseconds(_ text: ByteText) -> Int? {
    guard text.first?.isDigit ?? false else { return nil }
    return text.withUnsafeBufferPointer { bytes in
      var hours = 0
      var minutes = 0
      var value = 0
      var digits = 0
      var colons = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte.isDigit {
          value = value * 10 + Int(byte - 0x30)
          digits += 1
          guard digits <= 6 else { return nil }
        } else if byte == 0x3A, digits > 0, colons < 2 {
          (hours, minutes, value) = (minutes, value, 0)
          digits = 0
          colons += 1
        } else {
          break
        }
        index += 1
      }
      guard digits > 0, colons > 0, value < 60, colons == 1 || minutes < 60,
        let fraction = fraction(text[(text.startIndex + index)...])
      else { return nil }
      return ((hours * 60 + minutes) * 60 + value) * 1000 + fraction
    }
  }

  /// A time that may stand in round or square brackets.
  static func bracketed(_ text: ByteText) -> Int? {
    guard let first = text.first, let last = text.last, text.count > 2 else { return nil }
    let isWrapped = (first == 0x28 && last == 0x29) || (first == 0x5B && last == 0x5D)
    return milliseconds(isWrapped ? text.dropFirst().dropLast() : text)
  }

  /// The thousandths of `.5` or `,250`; 0 for nothing, `nil` for anything else.
  private static func fraction(_ text: ByteText) -> Int? {
    guard let mark = text.first else { return 0 }
    let digits = text.dropFirst()
    guard mark == 0x2E || mark == 0x2C, digits.isNumber, digits.count <= 9 else { return nil }
    var value = 0
    for offset in 0..<3 {
      let index = digits.startIndex + offset
      value = value * 10 + (index < digits.endIndex ? Int(digits[index] - 0x30) : 0)
    }
    return value
  }
}
