import InterviewModel

/// A transcript's file, open for writing: the only way by which events reach a disk.
///
/// While it is open nobody else can write to the file. Events are appended one line each, written
/// whole and synced before the call returns; one that fails leaves the file as it was.
package final class Journal {
  /// Where the file is.
  package let path: String
  /// The greatest time and id in the file.
  package private(set) var latest: EventStamp.Mark?

  private let writer: WholeWriter
  private let stamp: EventStamp

  private init(path: String, file: any OpenFile, length: Int, stamp: EventStamp) {
    self.path = path
    self.stamp = stamp
    writer = WholeWriter(path: path, file: file, length: length)
  }

  /// The transcript's id: the stem of the file's name.
  package var id: String { TranscriptLibrary.id(of: path) }
}

// MARK: - Opening

extension Journal {
  /// Begins a transcript in a folder, which is made where it is missing.
  ///
  /// The name comes from ``JournalName/stem(date:_:)``; where it is taken, a number is added.
  ///
  /// - Returns: The journal with its one event.
  /// - Throws: ``RecordingError/cannotCreate(path:operation:code:)``, also when the disk is full;
  ///   no file is left then.
  package static func create(
    in folder: String, _ opened: Event.Opened, by author: Event.Author,
    files: any FileSystem, stamp: EventStamp
  ) throws(RecordingError) -> (journal: Journal, event: Event) {
    let mark = stamp.next(after: nil)
    let stem = JournalName.stem(date: String(mark.time.prefix(10)), opened)
    let event = Event(id: mark.id, time: mark.time, author: author, payload: .opened(opened))
    let (path, file) = try NewFile.open(stem: stem, in: folder, files: files)
    let journal = Journal(path: path, file: file, length: 0, stamp: stamp)
    try NewFile.fill(path, files) { () throws(RecordingError) in try journal.write(event) }
    return (journal, event)
  }

  /// Opens a transcript to go on writing.
  ///
  /// A torn last line is moved to a file of the same name ending in ``JournalName/tornEnding``,
  /// after what was moved there before; a whole last line without a line feed is given one.
  ///
  /// - Returns: The journal with what is in it.
  /// - Throws: ``RecordingError/locked(path:by:)`` when another writer has it open, what
  ///   ``JournalReader/read(_:path:)`` throws, and errors of the system. The file is then as it was.
  /// - Complexity: O(*n*) in the size of the file.
  package static func open(
    _ path: String, files: any FileSystem, stamp: EventStamp
  ) throws(RecordingError) -> (journal: Journal, contents: JournalContents) {
    var bytes: [UInt8] = []
    let file: any OpenFile
    do throws(FileError) {
      file = try files.open(path, .existing)
      try file.read(into: &bytes)
    } catch {
      throw RecordingError(writing: path, error)
    }
    do throws(RecordingError) {
      var contents = try JournalReader.read(bytes, path: path)
      let journal = Journal(path: path, file: file, length: bytes.count, stamp: stamp)
      journal.latest = contents.latest
      if let torn = contents.torn {
        contents.torn?.setAside = try setAside(bytes.suffix(torn.byteCount), of: path, files)
        try journal.writer.truncate(to: contents.wholeLength)
      } else if contents.lacksNewline {
        try journal.writer.append([EventLine.newline])
        contents.lacksNewline = false
        contents.wholeLength += 1
      }
      return (journal, contents)
    } catch {
      file.close()
      throw error
    }
  }

  /// Adds the torn tail of a journal to the file beside it.
  private static func setAside(
    _ tail: ArraySlice<UInt8>, of path: String, _ files: any FileSystem
  ) throws(RecordingError) -> String {
    let path = path + JournalName.tornEnding
    var former: [UInt8] = []
    let file: any OpenFile
    do throws(FileError) {
      file = try files.open(path, .either)
      try file.read(into: &former)
    } catch {
      throw RecordingError(writing: path, error)
    }
    defer { file.close() }
    try WholeWriter(path: path, file: file, length: former.count)
      .append(Array(tail) + [EventLine.newline])
    return path
  }

  /// Gives up file and lock; nothing can be appended afterwards.
  package func close() { writer.close() }
}

// MARK: - Appending

extension Journal {
  /// Appends an event and returns once it is on the disk.
  ///
  /// - Parameters:
  ///   - payload: What happened; not of an unknown type.
  ///   - target: The id of the event it is about.
  ///   - author: Who made it.
  /// - Returns: The event with its time and id, which are greater than any in the file.
  /// - Throws: ``RecordingError/cannotAppend(path:operation:code:repaired:)``; the event is then
  ///   not in the file.
  /// - Complexity: O(*n*) in the length of the line, whatever the size of the file.
  @discardableResult
  package func append(
    _ payload: Event.Payload, of target: String? = nil, by author: Event.Author
  ) throws(RecordingError) -> Event {
    let mark = stamp.next(after: latest)
    let event = Event(
      id: mark.id, of: target, time: mark.time, author: author, payload: payload)
    try write(event)
    return event
  }

  private func write(_ event: Event) throws(RecordingError) {
    try writer.append(try EventLine.bytes(of: event))
    let mark = EventStamp.Mark(time: event.time, id: event.id)
    latest = latest.map { max($0, mark) } ?? mark
  }
}
