/// Logarithms without floating point, the same on every machine.
enum WholeLogarithm {
  /// The logarithm to base 2 of a number of at least 1, in thousandths, rounded down to within one.
  ///
  /// The fraction is found by squaring, a bit a time (Knuth, "The Art of Computer Programming",
  /// volume 1, section 1.2.2, exercise 25).
  ///
  /// - Complexity: O(1).
  static func thousandths(_ number: Int) -> Int {
    guard number > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - number.leadingZeroBitCount
    var square = whole > 30 ? UInt64(number) >> (whole - 30) : UInt64(number) << (30 - whole)
    var fraction = 0
    for _ in 0..<14 {
      square = (square * square) >> 30
      fraction <<= 1
      if square >= 1 << 31 {
        square >>= 1
        fraction |= 1
      }
    }
    return whole * 1000 + (fraction * 1000) >> 14
  }
}
