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
    for line in second.lines {
      guard let place = first.places[line.item.id] else {
        lines.append(line)
        onlyRight += 1
        continue
      }
      let other = lines[place]
      guard let same = Self.same(other, line) else {
        throw .conflict(
          id: line.item.id, left: .init(path: left.path, line: other.number),
          right: .init(path: right.path, line: line.number))
      }
      lines[place] = same
    }
    count = lines.count
    onlyLeft = count - second.lines.count
    self.left = first.damage
    self.right = second.damage
    bytes = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 1 })
    for place in CanonicalOrder.indices(of: lines.map(\.item)) {
      bytes += lines[place].bytes
      bytes.append(EventLine.newline)
    }
  }

  /// A line of one copy.
  private struct Line {
    var item: CanonicalOrder.Item
    var isOpening: Bool
    var number: Int
    /// Without spaces around it.
    var bytes: ArraySlice<UInt8>
  }

  private struct Side {
    let path: String
    var damage = JournalContents.Damage()
    var lines: [Line] = []
    /// The places of the lines by the ids of their events.
    var places: [String: Int] = [:]

    init(_ copy: Copy) throws(RecordingError) {
      path = copy.path
      var lines: [Line] = []
      let contents = try JournalReader.walk(copy.bytes, path: copy.path) { event, number, range in
        let isOpening = if case .opened = event.payload { true } else { false }
        lines.append(
          Line(
            item: .init(event), isOpening: isOpening, number: number,
            bytes: Merge.trimmed(copy.bytes[range])))
      }
      self.lines = lines
      damage = contents.damage
      for (place, line) in lines.enumerated() { places[line.item.id] = place }
      for fault in damage.faults {
        guard case .conflictingID(let id, let first) = fault.kind else { continue }
        throw .conflict(
          id: id, left: .init(path: path, line: first), right: .init(path: path, line: fault.line))
      }
    }

    var openings: Set<String> { Set(lines.lazy.filter(\.isOpening).map(\.item.id)) }
  }

  private static func checkOpenings(_ left: Side, _ right: Side) throws(RecordingError) {
    let ids = (left.openings, right.openings)
    switch (ids.0.isEmpty, ids.1.isEmpty) {
    case (false, false):
      guard ids.0 == ids.1 else {
        throw .differentOpenings(left: left.path, right: right.path)
      }
    case (true, true): throw .noOpening(path: left.path)
    case (true, false), (false, true):
      guard left.places.keys.contains(where: { right.places[$0] != nil }) else {
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
