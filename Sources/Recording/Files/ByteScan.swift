#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's fast searches, within bounds.
package enum ByteScan {
  /// The first place of a byte at or after `start`.
  static func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { index(of: byte, in: $0, from: start, to: bytes.count) }
  }

  /// Whether a piece stands at a place, behind which there is room for it.
  static func isSame(
    _ piece: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, at: Int
  ) -> Bool {
    guard let left = piece.baseAddress, let right = bytes.baseAddress else {
      return piece.isEmpty
    }
    return memcmp(left, right + at, piece.count) == 0
  }

  /// The first place of a byte at or after `start`, before `end`.
  static func index(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a piece stands somewhere in a range, looked for by the byte at one of its places.
  ///
  /// - Complexity: O(*n*) for pieces in which that byte is rare in the range.
  package static func contains(
    _ piece: [UInt8], by place: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard piece.indices.contains(place) else { return true }
    return piece.withUnsafeBufferPointer { wanted in
      var from = range.lowerBound + place
      let end = range.upperBound - (wanted.count - 1 - place)
      while let found = index(of: wanted[place], in: bytes, from: from, to: end) {
        if isSame(wanted, bytes, at: found - place) { return true }
        from = found + 1
      }
      return false
    }
  }

  /// The first place of a piece within a range, found by its last byte.
  ///
  /// - Complexity: O(*n*) for pieces whose last byte is rare in the range, as the colon of a key.
  static func index(
    of piece: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let length = piece.utf8CodeUnitCount
    var from = range.lowerBound + length - 1
    return piece.withUTF8Buffer { wanted in
      while let last = index(of: wanted[length - 1], in: bytes, from: from, to: range.upperBound) {
        let start = last + 1 - length
        if isSame(wanted, bytes, at: start) { return start }
        from = last + 1
      }
      return nil
    }
  }
}
