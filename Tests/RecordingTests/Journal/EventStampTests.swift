import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct EventStampTests {
  private func stamp(_ time: String, random: UInt64 = 0) throws -> EventStamp {
    let time = try #require(UTCTime(time))
    return EventStamp(clock: { time }, random: { random })
  }

  private let now = "2026-11-21T18:04:05Z"

  @Test func `an id is thirteen letters that sort as the times do`() throws {
    let first = try stamp(now, random: .max).next(after: nil)
    let second = try stamp("2026-11-21T18:04:06Z", random: 0).next(after: nil)
    #expect(first.time == now)
    #expect(first.id.utf8.count == 13)
    #expect(first.id.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) })
    #expect(first < second)
    #expect(first.id < second.id)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `marks rise whatever the clock does`(seed: UInt64) {
    let stamp = TestClock.stamp(steps: -100...100, seed: seed)
    var last: EventStamp.Mark?
    for _ in 0..<5000 {
      let next = stamp.next(after: last)
      if let last, !(last < next && last.id < next.id) {
        Issue.record("\(last) then \(next)")
        return
      }
      last = next
    }
  }

  @Test func `a clock set back is not followed`() throws {
    let last = try stamp("2027-01-01T00:00:00Z").next(after: nil)
    let next = try stamp(now).next(after: last)
    #expect(next.time == "2027-01-01T00:00:00Z")
    #expect(last < next)
  }

  @Test func `a second whose ids are used up gives way to the next`() throws {
    let last = try stamp(now, random: 1023).next(after: nil)
    var full = last
    full.id = String(last.id.prefix(7)) + "zzzzzz"
    let next = try stamp(now).next(after: full)
    #expect(next.time == "2026-11-21T18:04:06Z")
    #expect(full < next)
  }

  @Test(
    "after an id of another making the mark still rises",
    arguments: ["", "0", "zzz", "e12", "é", "0123456789abc", "zzzzzzzzzzzzz", "1fzzzzzzzzzzU"])
  func foreign(id: String) throws {
    let last = EventStamp.Mark(time: now, id: id)
    #expect(last < (try stamp(now, random: .max).next(after: last)))
  }

  @Test(
    "after a time that no clock gives there is still a mark",
    arguments: ["", "yesterday", "9999-12-31T23:59:59Z"])
  func hostile(time: String) throws {
    let last = EventStamp.Mark(time: time, id: "zzzzzzzzzzzzz")
    #expect(try stamp(now).next(after: last).id.utf8.count == 13)
  }

  @Test func `two machines differ in the same second`() {
    let ids = (1...2000 as ClosedRange<UInt64>).map {
      TestClock.stamp(steps: 0...0, seed: $0).next(after: nil).id
    }
    #expect(Set(ids).count == ids.count)
  }
}
