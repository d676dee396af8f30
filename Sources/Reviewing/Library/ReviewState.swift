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
    var judged = 0
    var decided = 0
    var any = false
    for cell in cells {
      let isDecided = cell.people.contains { $0.author.role == .coach }
      any = any || isDecided
      guard cell.engine != nil else { continue }
      judged += 1
      if isDecided { decided += 1 }
    }
    self = !any ? .open : decided == judged ? .done : .begun
  }
}
