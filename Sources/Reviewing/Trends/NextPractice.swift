import InterviewModel

/// A principle worth practising next, and why.
package struct NextPractice: Sendable, Equatable {
  /// The id of the principle.
  package var principle: String
  /// Why.
  package var reason: Reason

  /// Why a principle is worth practising, most pressing first.
  package enum Reason: Sendable, Equatable {
    /// It went from inclined to not.
    case falling(inclined: Int, of: Int)
    /// The latest verdict is not inclined, and one change would turn it.
    case nearlyThere(day: String)
    /// The latest verdict is not inclined.
    case notInclined(day: String, times: Int)
    /// It never came up.
    case neverAsked
    /// Inclined so far, but only just, or only once.
    case thin(observations: Int)
  }

  /// What to practise, most pressing first, at most one entry a principle.
  ///
  /// - Parameters:
  ///   - trends: Those of one candidate.
  ///   - principles: The ids that loops ask for, most asked first; ties keep this order.
  /// - Returns: Principles of either list that have a reason.
  /// - Complexity: O(*p* log *p*) in the number of principles.
  package static func list(_ trends: [Trend], among principles: [String]) -> [NextPractice] {
    let known = Dictionary(
      trends.map { ($0.principle, $0) }, uniquingKeysWith: { first, _ in first })
    let extra = trends.map(\.principle).filter { !principles.contains($0) }
    return (principles + extra).enumerated().compactMap { place, id -> (Int, NextPractice)? in
      reason(known[id]).map { (place, NextPractice(principle: id, reason: $0)) }
    }
    .sorted { ($0.1.reason.rank, $0.0) < ($1.1.reason.rank, $1.0) }.map(\.1)
  }

  private static func reason(_ trend: Trend?) -> Reason? {
    guard let trend, let last = trend.points.last else { return .neverAsked }
    if last.decision == .notInclined {
      if trend.direction == .falling {
        return .falling(inclined: trend.inclined, of: trend.points.count)
      }
      return last.strength == .borderline
        ? .nearlyThere(day: last.day)
        : .notInclined(day: last.day, times: trend.points.count - trend.inclined)
    }
    return trend.points.count == 1 || last.strength == .borderline
      ? .thin(observations: trend.points.count) : nil
  }
}

extension NextPractice.Reason {
  fileprivate var rank: Int {
    switch self {
    case .falling: 0
    case .nearlyThere: 1
    case .notInclined: 2
    case .neverAsked: 3
    case .thin: 4
    }
  }
}
