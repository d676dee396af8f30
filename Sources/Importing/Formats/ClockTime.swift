/// A time of a call as transcripts write it.
enum ClockTime {
  /// Milliseconds since the call began; `nil` where the bytes are no time.
  ///
  /// Read are `1:02:03`, `02:03`, `0:0:12.5` and a fraction after a point or a comma. Minutes and
  /// seconds stay under 60, but minutes without hours may be more.
  static func milliseconds(_ text: ByteText) -> Int? {
    var fields: [Int] = []
    var value = 0
    var digits = 0
    var index = text.startIndex
    while index < text.endIndex, fields.count < 3 {
      let byte = text[index]
      if byte.isDigit {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        guard digits <= 6 else { return nil }
      } else if byte == 0x3A, digits > 0 {
        fields.append(value)
        value = 0
        digits = 0
      } else {
        break
      }
      index += 1
    }
    guard digits > 0, fields.count == 1 || fields.count == 2, value < 60 else { return nil }
    if fields.count == 2, fields[1] >= 60 { return nil }
    guard let fraction = fraction(text[index...]) else { return nil }
    let minutes = fields.count == 2 ? fields[0] * 60 + fields[1] : fields[0]
    return (minutes * 60 + value) * 1000 + fraction
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
