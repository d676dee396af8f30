import InterviewModel
import Recording

/// How far coaches have come with a transcript.
package enum ReviewState: String, Sendable, CaseIterable {
  /// No coach has decided anything.
  case open
  /// A coach has decided on some of the principles that have a verdict.
  case begun
  /// A coach has decided on all of them.
  case done

  /// The state of a transcript.
  package init(_ cells: [ReviewedPrinciple]) {
    let judged = cells.filter { $0.engine != nil }
    let decided = judged.count { $0.latest(of: .coach) != nil }
    let any = cells.contains { $0.latest(of: .coach) != nil }
    self = !any ? .open : decided == judged.count ? .done : .begun
  }
}
