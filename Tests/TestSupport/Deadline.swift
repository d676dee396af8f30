import Foundation

/// The moment at which a test stops waiting for something that should have come.
///
/// It ends tests that hang; nothing is ever measured with it.
struct Deadline {
  private let end: UInt64

  init(seconds: Double) {
    end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1_000_000_000)
  }

  private var left: UInt64 {
    let now = DispatchTime.now().uptimeNanoseconds
    return end > now ? end - now : 0
  }

  var hasPassed: Bool { left == 0 }

  /// What is left, for `poll`.
  var milliseconds: Int32 { Int32(clamping: left / 1_000_000 + 1) }

  /// When it is, for a condition.
  var date: Date { Date(timeIntervalSinceNow: Double(left) / 1_000_000_000) }
}
