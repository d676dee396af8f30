import InterviewModel

/// What another attempt at a question changed, in the labels of the beats that decide.
struct AttemptChange: Sendable, Equatable {
  /// Open in the first attempt and not in the other.
  let closed: [String]
  /// Open in both.
  let open: [String]
  /// Open in the other attempt only.
  let opened: [String]

  init(from first: JudgedExchange, to other: JudgedExchange) {
    let before = first.verdict.missing
    let after = other.verdict.missing
    closed = before.filter { !after.contains($0) }.map { first.words(for: $0).label }
    open = after.filter(before.contains).map { other.words(for: $0).label }
    opened = after.filter { !before.contains($0) }.map { other.words(for: $0).label }
  }

  /// The change in words, each part after a semicolon; empty when nothing changed.
  var words: String {
    [
      ("closed", closed), ("lost", opened),
      ("still open", closed.isEmpty && opened.isEmpty ? [] : open),
    ]
    .filter { !$0.1.isEmpty }
    .map { "; \($0.0): \($0.1.joined(separator: ", "))" }.joined()
  }
}
