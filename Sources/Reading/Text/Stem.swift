/// Cuts common English endings, so that "invoices" and "invoice" meet.
enum Stem {
  /// The identity of a word without its ending; the word's own when it has none or is short.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word {
    let count = letterCount(bytes, range)
    func ends(_ ending: StaticString) -> Bool {
      let size = ending.utf8CodeUnitCount
      guard count > size + 2 else { return false }
      for offset in 0..<size
      where bytes[range.upperBound - size + offset].asciiLowercased
        != ending.utf8Start[offset]
      {
        return false
      }
      return true
    }
    let cut =
      if ends("ing") { 3 } else if ends("edly") { 4 } else if ends("ied") || ends("ies") {
        2
      } else if ends("ed") { 2 } else if ends("ss") { 0 } else if ends("es") { 2 } else if ends("s")
      { 1 } else if ends("ly") { 2 } else if ends("e") { 1 } else { 0 }
    guard cut > 0 else { return Word(folding: bytes, in: range) }
    var end = range.upperBound - cut
    // "stopped" and "stop": one of two equal consonants goes too.
    if cut >= 2, end - range.lowerBound > 3, bytes[end - 1] == bytes[end - 2],
      bytes[end - 1] != UInt8(ascii: "s"), bytes[end - 1] != UInt8(ascii: "l")
    {
      end -= 1
    }
    return Word(folding: bytes, in: range.lowerBound..<end)
  }

  /// How many letters a range holds, however they are encoded; an apostrophe counts as one.
  private static func letterCount(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] < 0x80 {
        count += 1
        index += 1
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: index, end: range.upperBound)
        if Scalars.folded(scalar) != nil { count += 1 }
        index += length
      }
    }
    return count
  }
}
