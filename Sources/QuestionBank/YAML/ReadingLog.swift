/// Collects what one reading finds: all problems, so that they are told at once, and every text
/// that will be said to a candidate, so that a check can look at all of them.
final class ReadingLog {
  private(set) var problems: [BankProblem] = []
  /// What is said aloud, in reading order.
  private(set) var spoken: [(text: String, kind: Spoken, value: YAMLValue)] = []

  /// What a text said to a candidate is.
  enum Spoken {
    case question
    case probe
  }

  /// Adds a problem, unless it is there already.
  func add(_ problem: BankProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  func add(spoken text: String, as kind: Spoken, from value: YAMLValue) {
    spoken.append((text, kind, value))
  }

  /// The problems by file, line and column; those of one place in the order they were found.
  var sorted: [BankProblem] {
    problems.enumerated().sorted { left, right in
      (left.element.file, left.element.line, left.element.column, left.offset)
        < (right.element.file, right.element.line, right.element.column, right.offset)
    }.map(\.element)
  }

  /// - Throws: ``BankError/problems(_:)`` when there are any.
  func throwIfAny() throws(BankError) {
    if !problems.isEmpty { throw .problems(sorted) }
  }
}
