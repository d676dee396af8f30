/// What is wrong with one line of a journal; the other lines are read all the same.
package struct JournalFault: Sendable, Equatable {
  /// Counted from 1.
  package var line: Int
  /// What is wrong.
  package var kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// The ways a line can be damaged.
  package enum Kind: Sendable, Equatable {
    /// The line stops being UTF-8 at this byte, counted from 1.
    case notUTF8(column: Int)
    /// The line stops being JSON at this byte, counted from 1.
    case notJSON(column: Int)
    /// An event lacks something; the way to it, as in `payload.verdict.evidence[0].signal`.
    case missing(key: String)
    /// A value is of the wrong type, or not one of those allowed; the way to it likewise, empty
    /// when the line is no object.
    case wrongValue(key: String)
    /// The line says again what an earlier one says; it is passed over.
    case repeatedID(String, firstLine: Int)
    /// The line has the id of an earlier one, which says something else; it is passed over.
    case conflictingID(String, firstLine: Int)
  }
}
