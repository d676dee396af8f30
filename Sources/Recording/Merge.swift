import InterviewModel

/// Brings two copies of one transcript together that were written to apart.
///
/// The union of both by event id, in canonical order: by time, then by id, but an event never
/// before the one it is about (``Event/of``), and the opening first. The result is the same bytes
/// whichever copy is named first, and merging it again with either copy changes nothing. Lines are
/// carried over as they are, so that what a newer program wrote into them is kept.
package struct Merge: Sendable, Equatable {
  /// The content of the merged journal.
  package var bytes: [UInt8]
  /// How many events it has.
  package var count: Int
  /// How many of them only the left copy has.
  package var onlyLeft: Int
  /// How many of them only the right copy has.
  package var onlyRight: Int
  /// What was passed over in the left copy: damaged and torn lines.
  package var left: JournalContents.Damage
  /// What was passed over in the right copy.
  package var right: JournalContents.Damage

  /// One copy, as it was read.
  package struct Copy: Sendable {
    /// Where it is; named in errors.
    package var path: String
    /// The content of the file.
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Merges two copies.
  ///
  /// One copy may lack its opening line, when it shares an event with the other.
  ///
  /// - Throws: ``RecordingError``: `conflict` when one id stands for two contents (spaces and the
  ///   order of keys do not count), `differentOpenings` when the copies were not begun as one,
  ///   `noOpening` when that cannot be told, and what ``JournalReader/read(_:path:)`` throws.
  /// - Complexity: O(*n* log *n*) in the number of events.
  package init(_ left: Copy, _ right: Copy) throws(RecordingError) {
    let first = try Side(left)
    let second = try Side(right)
    try Self.checkOpenings(first, second)
    var lines = first.lines
    onlyRight = 0
    for line in second.lines.values {
      guard let other = lines[line.event.id] else {
        lines[line.event.id] = line
        onlyRight += 1
        continue
      }
      guard let same = Self.same(other, line) else {
        throw .conflict(
          id: line.event.id, left: .init(path: left.path, line: other.number),
          right: .init(path: right.path, line: line.number))
      }
      lines[line.event.id] = same
    }
    count = lines.count
    onlyLeft = count - second.lines.count
    self.left = first.contents.damage
    self.right = second.contents.damage
    bytes = []
    bytes.reserveCapacity(lines.values.reduce(0) { $0 + $1.bytes.count + 1 })
    for event in CanonicalOrder.sorted(lines.values.map(\.event)) {
      guard let line = lines[event.id] else { continue }
      bytes += line.bytes
      bytes.append(EventLine.newline)
    }
  }

  /// A line of one copy.
  private struct Line {
    var event: Event
    var number: Int
    /// Without spaces around it.
    var bytes: ArraySlice<UInt8>
  }

  private struct Side {
    var path: String
    var contents: JournalContents
    var lines: [String: Line] = [:]

    init(_ copy: Copy) throws(RecordingError) {
      path = copy.path
      var ranges: [Range<Int>] = []
      contents = try JournalReader.walk(copy.bytes, path: copy.path) { ranges.append($1) }
      for (index, event) in contents.events.enumerated() {
        lines[event.id] = Line(
          event: event, number: contents.lines[index],
          bytes: Merge.trimmed(copy.bytes[ranges[index]]))
      }
      for fault in contents.faults {
        guard case .conflictingID(let id, let first) = fault.kind else { continue }
        throw .conflict(
          id: id, left: .init(path: path, line: first), right: .init(path: path, line: fault.line))
      }
    }

    var openings: [Line] {
      lines.values.filter { if case .opened = $0.event.payload { true } else { false } }
    }
  }

  private static func checkOpenings(_ left: Side, _ right: Side) throws(RecordingError) {
    let ids = (Set(left.openings.map(\.event.id)), Set(right.openings.map(\.event.id)))
    switch (ids.0.isEmpty, ids.1.isEmpty) {
    case (false, false):
      guard ids.0 == ids.1 else {
        throw .differentOpenings(left: left.path, right: right.path)
      }
    case (true, true): throw .noOpening(path: left.path)
    case (true, false), (false, true):
      guard left.lines.keys.contains(where: { right.lines[$0] != nil }) else {
        throw .noOpening(path: ids.0.isEmpty ? left.path : right.path)
      }
    }
  }

  /// The line to keep of two with one id; `nil` when they say different things.
  private static func same(_ left: Line, _ right: Line) -> Line? {
    if left.bytes == right.bytes { return left }
    guard let first = CanonicalJSON.text(left.bytes), first == CanonicalJSON.text(right.bytes)
    else { return nil }
    return left.bytes.lexicographicallyPrecedes(right.bytes) ? left : right
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    var bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }
}
