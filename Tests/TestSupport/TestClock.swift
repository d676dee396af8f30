import InterviewModel
import Recording
import Synchronization

/// A clock and random numbers that go on in steps of their own.
package enum TestClock {
  /// Makes a stamp whose clock moves on before each event, by seeded steps.
  ///
  /// - Parameters:
  ///   - start: The first time, before the first step.
  ///   - steps: The seconds of a step; negative ones set the clock back.
  ///   - seed: Any value.
  /// - Returns: A stamp that gives the same marks for the same seed.
  package static func stamp(
    start: String = "2026-11-21T18:00:00Z", steps: ClosedRange<Int64> = 1...1, seed: UInt64 = 1
  ) -> EventStamp {
    let random = Mutex(SeededGenerator(seed: seed))
    let clock = Mutex((now: UTCTime(start)?.seconds ?? 0, random: SeededGenerator(seed: ~seed)))
    return EventStamp(
      clock: {
        clock.withLock { clock in
          clock.now += Int64.random(in: steps, using: &clock.random)
          return UTCTime(seconds: clock.now)
        }
      },
      random: { random.withLock { $0.next() } })
  }
}
