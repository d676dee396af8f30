import InterviewModel

/// Some of the signals, without order.
package struct SignalSet: Sendable, Hashable, Codable {
  /// A bit for each signal, in the order in which they are listed.
  private(set) var bits: UInt64 = 0

  package init(_ signals: some Sequence<Signal>) {
    for signal in signals { bits |= Self.bit(of: signal) }
  }

  init(bits: UInt64) {
    self.bits = bits
  }

  /// Whether a signal is among them.
  package func contains(_ signal: Signal) -> Bool { bits & Self.bit(of: signal) != 0 }

  private static func bit(of signal: Signal) -> UInt64 {
    Signal.allCases.firstIndex(of: signal).map { 1 << UInt64($0) } ?? 0
  }
}
