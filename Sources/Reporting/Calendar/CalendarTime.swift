/// A date and time of day, either in UTC or floating (whatever zone the reader is in).
///
/// Days are counted in the Gregorian calendar, also before it was introduced; there are no leap
/// seconds and no daylight saving.
package struct CalendarTime: Sendable, Equatable {
  /// Minutes since 1970-01-01T00:00 in its own zone.
  private let minutes: Int
  /// Seconds of the minute, 0 to 59.
  private let seconds: Int
  /// Whether the time is UTC; otherwise it floats.
  package let isUTC: Bool

  private init(minutes: Int, seconds: Int, isUTC: Bool) {
    self.minutes = minutes
    self.seconds = seconds
    self.isUTC = isUTC
  }

  /// Reads `2026-11-21T18:04`, with or without seconds and with or without a final `Z` for UTC; a
  /// space may stand for the `T`.
  ///
  /// - Returns: `nil` where the text has another form or names no real date and time. Years are
  ///   1 to 9998.
  package init?(_ text: String) {
    var bytes = Array(text.utf8)
    let isUTC = bytes.last == UInt8(ascii: "Z") || bytes.last == UInt8(ascii: "z")
    if isUTC { bytes.removeLast() }
    let form = Array("dddd-dd-ddTdd:dd:dd".utf8)
    guard bytes.count == form.count || bytes.count == form.count - 3 else { return nil }
    var fields = [0]
    for (byte, expected) in zip(bytes, form) {
      switch expected {
      case UInt8(ascii: "d"):
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "T"):
        guard byte == expected || byte == UInt8(ascii: " ") else { return nil }
        fields.append(0)
      default:
        guard byte == expected else { return nil }
        fields.append(0)
      }
    }
    let (year, month, day) = (fields[0], fields[1], fields[2])
    let second = fields.count > 5 ? fields[5] : 0
    guard (1...9998).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day), fields[3] < 24, fields[4] < 60,
      second < 60
    else { return nil }
    let days = Self.days(toYear: year, month: month, day: day)
    self.init(minutes: (days * 24 + fields[3]) * 60 + fields[4], seconds: second, isUTC: isUTC)
  }

  /// The time so many minutes later; the zone stays.
  package func adding(minutes more: Int) -> CalendarTime {
    CalendarTime(minutes: minutes + more, seconds: seconds, isUTC: isUTC)
  }

  /// The form of iCalendar, `20261121T180400`, with a final `Z` in UTC.
  package var basic: String {
    let date = Self.date(ofDay: Self.floor(minutes, by: 24 * 60))
    let ofDay = minutes - Self.floor(minutes, by: 24 * 60) * 24 * 60
    let digits =
      padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + "T"
      + padded(ofDay / 60, 2) + padded(ofDay % 60, 2) + padded(seconds, 2)
    return digits + (isUTC ? "Z" : "")
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

// MARK: - Days

extension CalendarTime {
  // Days are counted from 1970-01-01 in eras of 400 years that begin on 1 March, so that the leap
  // day comes last (Howard Hinnant, "chrono-compatible low-level date algorithms").

  private static func floor(_ number: Int, by divisor: Int) -> Int {
    (number >= 0 ? number : number - divisor + 1) / divisor
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = floor(year, by: 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = floor(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}
