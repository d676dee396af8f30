import InterviewModel

/// The one place at which time and chance enter a journal.
///
/// The program hands in its clock and its random numbers; tests hand in fixed ones.
package struct EventStamp: Sendable {
  /// The time of day.
  package var clock: @Sendable () -> UTCTime
  /// Any 64 bits, unlike those of other machines.
  package var random: @Sendable () -> UInt64

  package init(
    clock: @escaping @Sendable () -> UTCTime, random: @escaping @Sendable () -> UInt64
  ) {
    self.clock = clock
    self.random = random
  }

  /// A time with an id.
  package struct Mark: Sendable, Equatable, Comparable {
    /// As in ``Event/time``.
    package var time: String
    /// As in ``Event/id``.
    package var id: String

    package init(time: String, id: String) {
      self.time = time
      self.id = id
    }

    /// By time, then by id: the order of a merged journal.
    package static func < (left: Mark, right: Mark) -> Bool {
      left.time == right.time ? left.id < right.id : left.time < right.time
    }
  }

  /// Marks the next event of a journal.
  ///
  /// An id is 13 digits of Crockford's base 32: seven for the second since 1970, six that are
  /// random for the first event of a second and go up by a random step for each one after it. Two
  /// machines that mark events in the same second make the same id about once in 500 million
  /// pairs.
  ///
  /// - Parameter last: The greatest mark in the journal.
  /// - Returns: A mark greater than `last`, so that journal order is also the order by time and
  ///   id. A clock that was set back is not followed: the time stays at that of `last`, or a
  ///   second after it where its ids leave no room. Only after a `last` that no clock gives (its
  ///   time is malformed, or the end of the year 9999) the mark may be smaller.
  package func next(after last: Mark?) -> Mark {
    var time = clock()
    if let last, let latest = UTCTime(last.time), latest >= time {
      time = latest
      if let suffix = Self.suffix(of: last.id, at: latest) {
        let following = suffix + 1 + random() % 1024
        if following < 1 << 30 { return Self.mark(time, following) }
        time = UTCTime(seconds: time.seconds + 1)
      } else if !(last < Self.mark(time, 0)) {
        time = UTCTime(seconds: time.seconds + 1)
      }
    }
    // The upper half is kept free for the events that follow in the same second.
    return Self.mark(time, random() >> 35)
  }

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private static func mark(_ time: UTCTime, _ suffix: UInt64) -> Mark {
    Mark(time: time.description, id: base32(seconds(time), 7) + base32(suffix, 6))
  }

  /// Seven digits hold the seconds from 1970 to the year 3058.
  private static func seconds(_ time: UTCTime) -> UInt64 {
    UInt64(min(max(time.seconds, 0), 1 << 35 - 1))
  }

  private static func base32(_ value: UInt64, _ width: Int) -> String {
    String(
      decoding: (0..<width).reversed().map { digits[Int(value >> (5 * $0) & 31)] },
      as: UTF8.self)
  }

  /// The random part of an id that was made at this second; `nil` for any other id.
  private static func suffix(of id: String, at time: UTCTime) -> UInt64? {
    guard id.utf8.count == 13, id.hasPrefix(base32(seconds(time), 7)) else { return nil }
    var value: UInt64 = 0
    for byte in id.utf8.suffix(6) {
      guard let digit = digits.firstIndex(of: byte) else { return nil }
      value = value << 5 | UInt64(digit)
    }
    return value
  }
}
