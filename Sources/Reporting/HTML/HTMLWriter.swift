/// Collects the pieces of a page; only ``Escaped`` ones can be written.
package struct HTMLWriter: Sendable {
  private var pieces: [String] = []

  package init() {}

  /// Appends a piece.
  package mutating func write(_ piece: Escaped) { pieces.append(piece.html) }

  /// Appends a piece and ends the line.
  package mutating func line(_ piece: Escaped) {
    pieces.append(piece.html)
    pieces.append("\n")
  }

  /// Everything written so far.
  ///
  /// - Complexity: O(*n*).
  package var page: Escaped { Escaped(joining: pieces) }
}
