import InterviewModel
import Recording

/// How one candidate's verdicts on one principle went over time.
package struct Trend: Sendable, Equatable {
  /// The candidate's name.
  package var candidate: String
  /// The id of the principle.
  package var principle: String
  /// Every verdict but "no data", oldest first.
  package var points: [Point]

  /// One verdict.
  package struct Point: Sendable, Equatable {
    /// The day, as `2026-11-21`.
    package var day: String
    /// The id of the transcript.
    package var transcript: String
    /// The round, counted from 1.
    package var round: Int
    /// The verdict used.
    package var decision: Decision
    /// Whose verdict it is.
    package var author: Event.Author.Role
    /// How clear it is; only the engine says so.
    package var strength: Verdict.Strength?
  }

  /// Where verdicts went.
  package enum Direction: String, Sendable {
    case rising, steady, falling
  }

  /// The fewest observations of which a trend is told.
  package static let fewest = 3

  /// Where the verdicts went: the share inclined of the later half against that of the earlier
  /// half, the middle one of an odd number left out; `nil` below ``fewest`` observations.
  package var direction: Direction? {
    guard points.count >= Self.fewest else { return nil }
    let half = points.count / 2
    let early = points.prefix(half).count { $0.decision == .inclined }
    let late = points.suffix(half).count { $0.decision == .inclined }
    return late > early ? .rising : late < early ? .falling : .steady
  }

  /// How many verdicts are inclined.
  package var inclined: Int { points.count { $0.decision == .inclined } }
}

extension Trend {
  /// The trends of a library, by candidate, then in the order principles first came up.
  ///
  /// - Parameter summaries: In any order.
  /// - Returns: One trend a candidate and principle that has a verdict.
  /// - Complexity: O(*n* log *n*) in the number of transcripts, times their principles.
  package static func all(in summaries: [JournalSummary]) -> [Trend] {
    var trends: [Trend] = []
    var places: [String: [String: Int]] = [:]
    let sorted = summaries.sorted { ($0.began, $0.id) < ($1.began, $1.id) }
    for summary in sorted {
      let candidate = summary.opening?.candidate ?? ""
      for cell in summary.reviewed {
        let decision: Decision
        switch cell.verdict {
        case .inclined: decision = .inclined
        case .notInclined: decision = .notInclined
        case .noData: continue
        }
        let place: Int
        if let known = places[candidate]?[cell.principle] {
          place = known
        } else {
          place = trends.count
          places[candidate, default: [:]][cell.principle] = place
          trends.append(Trend(candidate: candidate, principle: cell.principle, points: []))
        }
        trends[place].points.append(
          Point(
            day: String(summary.began.prefix(10)), transcript: summary.id, round: cell.round,
            decision: decision, author: cell.decider?.author.role ?? .engine,
            strength: cell.decider == nil ? cell.engine?.strength : nil))
      }
    }
    return trends.enumerated()
      .sorted { ($0.element.candidate, $0.offset) < ($1.element.candidate, $1.offset) }
      .map(\.element)
  }
}
