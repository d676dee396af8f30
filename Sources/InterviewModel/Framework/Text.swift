extension String {
  /// Compares two ids without regard to ASCII case.
  ///
  /// - Complexity: O(*n*) in the length of the shorter string.
  package func equalsIgnoringCase(_ other: String) -> Bool {
    let left = utf8
    let right = other.utf8
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small; every other byte as it is.
  @inlinable
  package var asciiLowercased: UInt8 { self >= 65 && self <= 90 ? self | 32 : self }
}
