/// A word's identity: a stable hash of its letters, without case, accents or curly quotes.
///
/// Precomposed and decomposed letters have one identity; zero-width characters have none.
package struct Word: Hashable, Sendable {
  /// 64-bit FNV-1a of the folded bytes.
  package var hash: UInt64

  package init(hash: UInt64) {
    self.hash = hash
  }

  /// Folds and hashes the letters of a string.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in Word(folding: bytes, in: 0..<bytes.count) }
  }

  /// Folds and hashes the bytes of a range.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init(folding bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var hash = Self.basis
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        hash = Self.adding(byte.asciiLowercased, to: hash)
        index += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: index, end: range.upperBound)
        if let folded = Scalars.folded(scalar) {
          if folded < 0x80 {
            hash = Self.adding(UInt8(folded), to: hash)
          } else {
            hash = Self.adding(UInt8(truncatingIfNeeded: folded), to: hash)
            hash = Self.adding(UInt8(truncatingIfNeeded: folded >> 8), to: hash)
            hash = Self.adding(UInt8(truncatingIfNeeded: folded >> 16), to: hash)
          }
        }
        index += length
      }
    }
    self.hash = hash
  }

  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}

/// Decoding and folding of single Unicode scalars from bytes that may be malformed.
enum Scalars {
  /// The scalar at an index and its length in bytes; a stray byte is U+FFFD of length 1.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32? {
      guard index + offset < end else { return nil }
      let byte = bytes[index + offset]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first < 0x80 { return (first, 1) }
    if first & 0xE0 == 0xC0, let one = next(1) { return ((first & 0x1F) << 6 | one, 2) }
    if first & 0xF0 == 0xE0, let one = next(1), let two = next(2) {
      return ((first & 0x0F) << 12 | one << 6 | two, 3)
    }
    if first & 0xF8 == 0xF0, let one = next(1), let two = next(2), let three = next(3) {
      return ((first & 0x07) << 18 | one << 12 | two << 6 | three, 4)
    }
    return (0xFFFD, 1)
  }

  /// The small letter without accent, or `nil` for what leaves no trace in a word.
  static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x0300...0x036F: nil  // combining accents
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: nil
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x0060: 0x27
    case 0x00C0...0x017F: latin(scalar)
    default: scalar
    }
  }

  /// Whether a scalar is one that hides or reorders text.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar is a letter of a script other than Latin.
  static func isForeignLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0370...0x1DFF, 0x1F00...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Base letters of U+00C0 to U+017F, in order; a space stands for "no single base letter".
  private static let bases = Array(
    ("aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllll "
      + " llnnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzz ").utf8)

  private static func latin(_ scalar: UInt32) -> UInt32 {
    let index = Int(scalar - 0x00C0)
    guard index < bases.count, bases[index] != 0x20 else { return scalar }
    return UInt32(bases[index])
  }
}
