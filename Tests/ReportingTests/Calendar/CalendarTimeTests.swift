import Reporting
import Testing

@Suite struct CalendarTimeTests {
  @Test(arguments: [
    ("2026-11-21T18:04:05Z", "20261121T180405Z"),
    ("2026-11-21T18:04", "20261121T180400"),
    ("2026-11-21 18:04", "20261121T180400"),
    ("2026-11-21 18:04z", "20261121T180400Z"),
    ("0001-01-01T00:00", "00010101T000000"),
    ("2024-02-29T23:59:59", "20240229T235959"),
    ("2000-02-29T00:00", "20000229T000000"),
  ])
  func `a date and time is read and written`(text: String, basic: String) {
    #expect(CalendarTime(text)?.basic == basic)
  }

  @Test(arguments: [
    "", "tomorrow", "2026-11-21", "2026-11-21T", "2026-11-21T18", "2026-11-21T18:4", "Z",
    "2026-13-01T10:00", "2026-00-01T10:00", "2026-04-31T10:00", "2026-02-29T10:00",
    "1900-02-29T10:00", "2026-01-00T10:00", "2026-01-01T24:00", "2026-01-01T10:60",
    "2026-01-01T10:00:60", "2026-01-01T10:00:00+01:00", "2026/01/01T10:00", "0000-01-01T10:00",
    "9999-01-01T10:00", "٢٠٢٦-01-01T10:00",
  ])
  func `what is no date and time is refused`(text: String) {
    #expect(CalendarTime(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T18:04:05Z", 60, "20261121T190405Z"),
    ("2026-12-31T23:30", 45, "20270101T001500"),
    ("2024-02-28T23:00", 60, "20240229T000000"),
    ("2026-02-28T23:00", 60, "20260301T000000"),
    ("1900-02-28T23:59", 1, "19000301T000000"),
    ("2026-03-01T00:00", -1, "20260228T235900"),
    ("1970-01-01T00:00", -1, "19691231T235900"),
    ("2026-01-01T12:00", 365 * 24 * 60, "20270101T120000"),
  ])
  func `minutes carry over hours, days, months and years`(text: String, more: Int, basic: String) {
    #expect(CalendarTime(text)?.adding(minutes: more).basic == basic)
  }

  @Test func `each day of four centuries follows the one before`() throws {
    var day = try #require(CalendarTime("1999-12-31T12:00"))
    var seen = ""
    for _ in 0..<146_097 {
      day = day.adding(minutes: 24 * 60)
      #expect(day.basic > seen)
      seen = day.basic
    }
    #expect(seen == "23991231T120000")
  }
}
