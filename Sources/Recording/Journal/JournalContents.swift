import InterviewModel

/// What was read from a journal.
package struct JournalContents: Sendable, Equatable {
  /// The events in the order of their lines, each id once; unknown types with their whole line.
  package var events: [Event] = []
  /// For each event the number of its line, counted from 1.
  package var lines: [Int] = []
  /// What is wrong with the lines that were passed over, in their order.
  package var faults: [JournalFault] = []
  /// The last line, when it is a piece of one.
  package var torn: Torn?
  /// How many bytes stand before ``torn``.
  package var wholeLength = 0
  /// Whether the last of these bytes is not a line feed, so that the next line needs one before it.
  package var lacksNewline = false

  package init() {}

  /// A line that was cut off while it was written.
  package struct Torn: Sendable, Equatable {
    /// Counted from 1.
    package var line: Int
    /// How many bytes of it there are.
    package var byteCount: Int
    /// The file to which it was moved; `nil` while it is still in its place.
    package var setAside: String?

    package init(line: Int, byteCount: Int, setAside: String? = nil) {
      self.line = line
      self.byteCount = byteCount
      self.setAside = setAside
    }
  }

  /// The greatest time with the greatest id at it; `nil` without events.
  ///
  /// Times that are no times do not count, so that they cannot stand in the way of later ones.
  ///
  /// - Complexity: O(*n*) in the number of events.
  package var latest: EventStamp.Mark? {
    let marks = events.lazy.map { EventStamp.Mark(time: $0.time, id: $0.id) }
    let latest = marks.max()
    if let latest, UTCTime(latest.time) == nil {
      return marks.filter { UTCTime($0.time) != nil }.max()
    }
    return latest
  }

  /// What was passed over, in short.
  package var damage: Damage { Damage(faults: faults, torn: torn) }

  /// What was passed over in a journal.
  package struct Damage: Sendable, Equatable {
    /// See ``JournalContents/faults``.
    package var faults: [JournalFault]
    /// See ``JournalContents/torn``.
    package var torn: Torn?

    package init(faults: [JournalFault] = [], torn: Torn? = nil) {
      self.faults = faults
      self.torn = torn
    }

    /// Whether every line was read.
    package var isEmpty: Bool { faults.isEmpty && torn == nil }
  }
}
