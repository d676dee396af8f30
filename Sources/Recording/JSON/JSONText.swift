/// Strings as JSON writes and reads them.
enum JSONText {
  /// Appends a string in quotes.
  ///
  /// Quotes, backslashes and the 32 control characters are escaped, the last as `\n`, `\t`, `\r`,
  /// `\b`, `\f` or `\u001f`; everything else, slashes included, stands as UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      // What needs no escape is copied piece by piece.
      var start = 0
      for (at, byte) in text.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: text[start..<at])
        appendEscaped(byte, to: &bytes)
        start = at + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    if byte >= 0x20 {
      bytes.append(byte)
    } else if let letter = letter(for: byte) {
      bytes.append(letter)
    } else {
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }

  /// Reads what stands between the quotes of a string; `nil` where an escape makes no character.
  ///
  /// - Precondition: The bytes are UTF-8, and each backslash is followed by a known letter, `u`
  ///   by four hexadecimal digits; ``JSONTape`` sees to both.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      guard bytes[at] == UInt8(ascii: "\\") else {
        plain.append(bytes[at])
        at += 1
        continue
      }
      let letter = bytes[at + 1]
      at += 2
      guard letter == UInt8(ascii: "u") else {
        plain.append(control(for: letter) ?? letter)
        continue
      }
      var value = unit(bytes, at)
      at += 4
      if value & 0xFC00 == 0xD800 {
        guard at + 6 <= bytes.endIndex, bytes[at] == UInt8(ascii: "\\"),
          bytes[at + 1] == UInt8(ascii: "u")
        else { return nil }
        let low = unit(bytes, at + 2)
        guard low & 0xFC00 == 0xDC00 else { return nil }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        at += 6
      }
      guard let scalar = Unicode.Scalar(value) else { return nil }
      plain.append(contentsOf: Character(scalar).utf8)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let hex = Array("0123456789abcdef".utf8)

  private static func letter(for control: UInt8) -> UInt8? {
    switch control {
    case 8: UInt8(ascii: "b")
    case 9: UInt8(ascii: "t")
    case 10: UInt8(ascii: "n")
    case 12: UInt8(ascii: "f")
    case 13: UInt8(ascii: "r")
    default: nil
    }
  }

  private static func control(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "r"): 13
    default: nil
    }
  }

  private static func unit(_ bytes: ArraySlice<UInt8>, _ at: Int) -> UInt32 {
    bytes[at..<at + 4].reduce(0) { $0 << 4 | UInt32($1.hexDigit ?? 0) }
  }
}

extension UInt8 {
  /// The value of an ASCII hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }
}
