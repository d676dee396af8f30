import InterviewModel

/// One event as a line of a journal.
///
/// Keys always stand in this order: `v` (schema version), `id`, `of` (left out where there is
/// none), `at` (time), `by` with `role` and `name`, `type`, `payload` (left out for types without
/// one); within a payload in the order of the vocabulary's properties, absent ones left out. No
/// spaces; UTF-8; slashes as they are. ``JournalSummary`` relies on this order and reads journals
/// written otherwise the slow way.
package enum EventLine {
  /// Writes an event with its line feed; an unknown one as it was read.
  ///
  /// - Throws: ``RecordingError/cannotEncode(id:)``, which no event of the vocabulary causes.
  package static func bytes(of event: Event) throws(RecordingError) -> [UInt8] {
    if case .unknown(_, let line) = event.payload { return Array(line.utf8) + [newline] }
    do {
      return try JSONLineEncoder().encode(event) + [newline]
    } catch {
      throw .cannotEncode(id: event.id)
    }
  }

  /// Writes events one after the other, as the content of a file.
  ///
  /// - Throws: ``RecordingError/cannotEncode(id:)``, which no event of the vocabulary causes.
  package static func bytes(of events: [Event]) throws(RecordingError) -> [UInt8] {
    var bytes: [UInt8] = []
    for event in events { bytes += try Self.bytes(of: event) }
    return bytes
  }

  static let newline = UInt8(ascii: "\n")
}
