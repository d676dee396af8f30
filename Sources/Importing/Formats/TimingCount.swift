/// How many lines of a call are the times of a cue.
struct TimingCount {
  /// Those with a point, or nothing, before the thousandths.
  private var dotted = 0
  /// Whether cues are timed, with a comma more often than with a point.
  var isSubRip: Bool { commas > dotted }
  /// Whether cues are timed, with a point at least as often as with a comma.
  var isDotted: Bool { dotted > 0 && dotted >= commas }

  /// Those with a comma before the thousandths.
  private var commas = 0

  /// Counts the lines of a call.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ call: CallText) {
    for index in call.lines.indices {
      guard case .timing(let timing) = CueTiming.reading(call[line: index]) else { continue }
      if timing.usesComma { commas += 1 } else { dotted += 1 }
    }
  }
}
