/// Cuts UTF-8 text into words without making strings of it.
///
/// A word is a run of letters and digits. Every byte above ASCII belongs to one, but those of
/// general punctuation (curly quotes, dashes, dots), of Latin-1 signs and of CJK punctuation do
/// not.
package enum WordScan {
  /// The text in small letters, byte for byte as long as it was.
  ///
  /// ASCII, Latin-1, Greek and Cyrillic capitals are made small; others, whose small letters may
  /// take another number of bytes, stay.
  ///
  /// - Complexity: O(*n*), without a branch a byte where all is ASCII.
  package static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var folded = bytes
    folded.withUnsafeMutableBufferPointer { fold($0) }
    return folded
  }

  static func fold(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    var high: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      high |= byte
      bytes[place] = byte &- 65 < 26 ? byte | 32 : byte
    }
    guard high >= 0x80 else { return }
    for place in bytes.indices.dropLast() {
      let next = bytes[place + 1]
      switch (bytes[place], next) {
      case (0xC3, 0x80...0x9E) where next != 0x97: bytes[place + 1] = next + 0x20
      case (0xCE, 0x91...0x9F): bytes[place + 1] = next + 0x20
      case (0xCE, 0xA0...0xA9):
        bytes[place] = 0xCF
        bytes[place + 1] = next - 0x20
      case (0xD0, 0x90...0x9F): bytes[place + 1] = next + 0x20
      case (0xD0, 0xA0...0xAF):
        bytes[place] = 0xD1
        bytes[place + 1] = next - 0x20
      default: break
      }
    }
  }

  /// Calls a body with the place of every word, in order.
  ///
  /// - Complexity: O(*n*).
  package static func words(in bytes: [UInt8], _ body: (Range<Int>) -> Void) {
    bytes.withUnsafeBufferPointer { words(in: $0, $0.startIndex..<$0.endIndex, body) }
  }

  @inline(__always)
  static func words(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let gap = separator(bytes, at, range.upperBound)
      if gap > 0 {
        at += gap
        continue
      }
      let start = at
      while at < range.upperBound, separator(bytes, at, range.upperBound) == 0 { at += 1 }
      body(start..<at)
    }
  }

  /// How many bytes of a mark between words stand at a place; 0 within a word.
  @inline(__always)
  private static func separator(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int {
    let byte = bytes[at]
    if byte < 0x80 {
      return (byte | 32) &- 97 < 26 || byte &- 48 < 10 ? 0 : 1
    }
    if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81 { return 3 }
    if byte == 0xE3, at + 2 < end, bytes[at + 1] == 0x80 { return 3 }
    if byte == 0xC2, at + 1 < end { return 2 }
    return 0
  }
}
