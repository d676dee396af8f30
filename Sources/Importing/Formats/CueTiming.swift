/// A line such as `00:12.000 --> 00:15.500 align:start`.
struct CueTiming: Equatable {
  /// Milliseconds since the call began.
  var start: Int
  /// Milliseconds since the call began, not before ``start``.
  var end: Int
  /// Whether a comma stands before the thousandths, as in SubRip files.
  var usesComma: Bool

  /// Reads a line.
  static func reading(_ line: ByteText) -> Reading {
    guard let arrow = line.place(of: "-->") else { return .text }
    let left = line[..<arrow].trimmed
    let rest = line[(arrow + 3)...].words(limit: 16)
    guard let right = rest.first, !left.contains(where: \.isSpace), isTimeLike(left) else {
      return .text
    }
    guard let start = ClockTime.milliseconds(left), let end = ClockTime.milliseconds(right),
      start <= end, rest.count < 16, rest.dropFirst().allSatisfy({ $0.contains(0x3A) })
    else { return .bad }
    return .timing(CueTiming(start: start, end: end, usesComma: left.contains(0x2C)))
  }

  /// What a line turns out to be.
  enum Reading: Equatable {
    /// The times of a cue.
    case timing(CueTiming)
    /// Meant as the times of a cue, but they make no sense.
    case bad
    /// Anything else.
    case text
  }

  private static func isTimeLike(_ text: ByteText) -> Bool {
    text.dropLast().contains(0x3A) || text.contains(where: \.isDigit)
  }
}
