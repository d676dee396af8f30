import Foundation

/// Runs a body many times and prints the median, the 99th percentile and the maximum.
///
/// - Parameters:
///   - name: What is timed.
///   - count: How often.
///   - body: Called with 0 to `count` - 1.
func measure(_ name: String, count: Int, _ body: (Int) -> Void) {
  var times: [Double] = []
  let clock = ContinuousClock()
  for index in 0..<count {
    let duration = clock.measure { body(index) }
    times.append(
      Double(duration.components.seconds) * 1000
        + Double(duration.components.attoseconds) / 1e15)
  }
  times.sort()
  func at(_ share: Double) -> String {
    format(times[min(times.count - 1, Int(Double(times.count) * share))])
  }
  print(name.padded(44), at(0.5), at(0.99), at(1), separator: "\t")
}

/// Milliseconds with a fitting number of digits.
func format(_ milliseconds: Double) -> String {
  String(format: milliseconds < 1 ? "%.3f ms" : "%.1f ms", milliseconds)
}

extension String {
  func padded(_ width: Int) -> String {
    count >= width ? self : self + String(repeating: " ", count: width - count)
  }
}
