import InterviewModel
import Recording

/// How much a candidate practised, week by week.
package struct Load: Sendable, Equatable {
  /// Weeks with any practice, oldest first.
  package var weeks: [Week]
  /// Loops begun in the seven days before the day of asking, that day included.
  package var recentLoops: Int
  /// Minutes in those days, about.
  package var recentMinutes: Int
  /// On how many of those days there was practice.
  package var recentDays: Int

  /// One week.
  package struct Week: Sendable, Equatable {
    /// Its Monday, as `2026-11-16`.
    package var monday: String
    /// Loops begun in it.
    package var loops: Int
    /// Minutes from the first event of each to its last, about.
    package var minutes: Int
  }

  /// The longest time that counts for a round: pauses and later reviews are no practice.
  package static let minutesARound = 60

  /// Sums up the practice of one candidate.
  ///
  /// - Parameters:
  ///   - summaries: The candidate's, in any order.
  ///   - now: The moment of asking.
  /// - Complexity: O(*n* log *n*) in the number of transcripts.
  package init(_ summaries: [JournalSummary], now: UTCTime) {
    var weeks: [Int64: Week] = [:]
    recentLoops = 0
    recentMinutes = 0
    var days: Set<Int64> = []
    for summary in summaries {
      guard let began = UTCTime(summary.began) else { continue }
      let minutes = Self.minutes(of: summary, since: began)
      // The first day of 1970 was a Thursday, the third day of its week.
      let offset = (began.day + 3) % 7
      let monday = began.day - (offset < 0 ? offset + 7 : offset)
      let name = UTCTime(seconds: monday * 86_400).date
      weeks[monday, default: Week(monday: name, loops: 0, minutes: 0)].loops += 1
      weeks[monday]?.minutes += minutes
      if (now.day - 6...now.day).contains(began.day) {
        recentLoops += 1
        recentMinutes += minutes
        days.insert(began.day)
      }
    }
    recentDays = days.count
    self.weeks = weeks.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func minutes(of summary: JournalSummary, since began: UTCTime) -> Int {
    guard let latest = UTCTime(summary.latest) else { return 0 }
    let rounds = max(1, min(summary.opening?.rounds ?? 1, summary.finishedRounds.count + 1))
    return min(Int((latest.seconds - began.seconds) / 60), rounds * minutesARound)
  }

  /// Why rest would serve better than another loop; `nil` when nothing speaks for it.
  ///
  /// The bounds are this project's own judgement: a whole loop takes most of a real interview day,
  /// and nobody holds four of those in a week.
  package var restReason: RestReason? {
    if recentLoops > 3, recentMinutes > 6 * 60 { return .hours(recentMinutes) }
    if recentDays > 5 { return .days(recentDays) }
    if recentMinutes > 8 * 60 { return .hours(recentMinutes) }
    return nil
  }

  /// What speaks for rest.
  package enum RestReason: Sendable, Equatable {
    /// So many minutes within seven days.
    case hours(Int)
    /// Practice on so many of seven days.
    case days(Int)
  }
}
