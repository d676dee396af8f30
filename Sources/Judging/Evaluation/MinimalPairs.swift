/// Counts minimal pairs: two cases that differ in a sentence or two and in their verdict.
package struct MinimalPairs: Sendable {
  private var members: [String: [Bool]] = [:]

  package init() {}

  /// Adds a case.
  ///
  /// - Parameters:
  ///   - pair: The name of its pair; a case without one is passed over.
  ///   - isRight: Whether it was judged as people judged it.
  package mutating func add(_ pair: String?, isRight: Bool) {
    if let pair { members[pair, default: []].append(isRight) }
  }

  /// How many pairs are whole, and in how many of them both members are right.
  package var bothRight: (count: Int, right: Int) {
    let whole = members.values.filter { $0.count == 2 }
    return (whole.count, whole.count { $0.allSatisfy { $0 } })
  }
}
