#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's fast searches, within bounds.
enum ByteScan {
  /// The first place of a byte at or after `start`.
  static func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { storage in
      guard start < storage.count, let base = storage.baseAddress,
        let found = memchr(base + start, Int32(byte), storage.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The first place of a piece within a range, found by its last byte.
  ///
  /// - Complexity: O(*n*) for pieces whose last byte is rare in the range, as the colon of a key.
  static func index(of piece: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let length = piece.utf8CodeUnitCount
    var from = range.lowerBound + length - 1
    return piece.withUTF8Buffer { wanted in
      while from < range.upperBound,
        let last = index(of: wanted[length - 1], in: bytes, from: from), last < range.upperBound
      {
        let start = last + 1 - length
        if bytes[start...last].elementsEqual(wanted) { return start }
        from = last + 1
      }
      return nil
    }
  }
}
