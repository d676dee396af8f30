/// How many lines of a call are the times of a cue; each counts four, for no other line is as sure.
struct TimingCount {
  /// Those with a point, or nothing, before the thousandths.
  private(set) var dotted = 0
  /// Those with a comma before the thousandths.
  private(set) var commas = 0

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ call: CallText) {
    for index in call.lines.indices {
      guard case .timing(let timing) = CueTiming.reading(call[line: index]) else { continue }
      if timing.usesComma { commas += 4 } else { dotted += 4 }
    }
  }
}
