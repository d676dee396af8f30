import InterviewModel
import Testing

@Suite struct UTCTimeTests {
  @Test(
    "a moment is written and read alike",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (1_795_284_245, "2026-11-21T18:04:05Z"),
      (4_107_542_399, "2100-02-28T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
      (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ] as [(Int64, String)])
  func text(seconds: Int64, text: String) {
    #expect(UTCTime(seconds: seconds).description == text)
    #expect(UTCTime(text)?.seconds == seconds)
    #expect(UTCTime(seconds: seconds).date == String(text.prefix(10)))
  }

  @Test func `every day of 800 years follows the one before`() {
    var last = ""
    for day in Int64(0)..<292_194 {
      let time = UTCTime(seconds: -12_622_780_800 + day * 86_400)
      #expect(time.date > last)
      #expect(UTCTime(time.description) == time)
      last = time.date
    }
    #expect(last == "2369-12-31")
  }

  @Test(
    "nothing else is a moment",
    arguments: [
      "", "2026-11-21", "2026-11-21T18:04:05", "2026-11-21 18:04:05Z", "2026-02-29T00:00:00Z",
      "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-11-31T00:00:00Z",
      "2026-11-21T24:00:00Z", "2026-11-21T23:59:60Z", "+026-11-21T18:04:05Z",
      "2026-11-21T18:04:05Ż",
    ])
  func refused(text: String) {
    #expect(UTCTime(text) == nil)
  }

  @Test func `seconds beyond the calendar become its ends`() {
    #expect(UTCTime(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(UTCTime(seconds: .min).description == "0000-01-01T00:00:00Z")
  }
}
