@testable import Importing
import Testing

@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("0:12", 12_000), ("00:12", 12_000), ("1:02:03", 3_723_000), ("00:00:01.500", 1_500),
    ("00:00:01,500", 1_500), ("0:0:12.5", 12_500), ("0:1:2.07", 62_070), ("75:12", 4_512_000),
    ("00:01.123456789", 1_123), ("100:00:00", 360_000_000),
    ("0:60", nil), ("0:60:00", nil), ("12", nil), ("", nil), (":12", nil), ("1:", nil),
    ("1:2:3:4", nil), ("1:02.", nil), ("1:02.x", nil), ("-1:02", nil), ("1234567:00", nil),
    ("1:0000001", nil), ("99:99:99", nil), ("0:12pm", nil),
  ])
  func `times are read to the millisecond`(text: String, milliseconds: Int?) {
    #expect(ClockTime.milliseconds(Array(text.utf8)[...]) == milliseconds)
  }

  @Test(arguments: [("(0:12)", 12_000), ("[0:12]", 12_000), ("0:12", 12_000), ("(0:12]", nil)])
  func `brackets may stand around a time`(text: String, milliseconds: Int?) {
    #expect(ClockTime.bracketed(Array(text.utf8)[...]) == milliseconds)
  }
}
