/// A moment in universal time, to the second, as journals write it: `2026-11-21T18:04:05Z`.
///
/// Days are counted in the proleptic Gregorian calendar; leap seconds do not exist.
package struct UTCTime: Sendable, Hashable, Comparable {
  /// Whole seconds since the start of 1970; ``range`` bounds them.
  package let seconds: Int64

  /// The seconds that have a text of twenty characters: the years 0 to 9999.
  package static let range: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// Makes a moment; seconds outside ``range`` become its nearest end.
  package init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Reads the text that ``description`` writes; `nil` for any other text.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 else { return nil }
    func number(_ places: Range<Int>) -> Int64? {
      var value: Int64 = 0
      for byte in bytes[places] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int64(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = Self.days(year: year, month: month, day: day)
    self.init(seconds: ((days * 24 + hour) * 60 + minute) * 60 + second)
    // Writing it again proves the marks between the numbers and the length of the month.
    guard description == text else { return nil }
  }

  package static func < (left: UTCTime, right: UTCTime) -> Bool { left.seconds < right.seconds }
}

// MARK: - Text

extension UTCTime: CustomStringConvertible {
  /// The moment as `2026-11-21T18:04:05Z`; sorts as the moments do.
  package var description: String {
    let rest = seconds - day * 86_400
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, to: 2) }
    return "\(date)T\(time[0]):\(time[1]):\(time[2])Z"
  }

  /// The day as `2026-11-21`.
  package var date: String {
    // Civil from days, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = day + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return [Self.padded(year, to: 4), Self.padded(month, to: 2), Self.padded(dayOfMonth, to: 2)]
      .joined(separator: "-")
  }

  /// Whole days since the start of 1970, negative before it.
  package var day: Int64 { Self.floorDivide(seconds, 86_400) }

  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
    value >= 0 ? value / by : (value - by + 1) / by
  }

  private static func padded(_ value: Int64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
