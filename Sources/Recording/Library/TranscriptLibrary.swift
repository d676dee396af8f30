import InterviewModel

/// A folder of transcripts, with the samples that ship with the program beside them.
package struct TranscriptLibrary: Sendable {
  /// The folder; it may be missing until the first transcript is made.
  package let folder: String
  /// The folder of the samples; it may be missing.
  package let samplesFolder: String
  let files: any FileSystem

  /// Makes a library; without a folder for them, the samples are in `samples` in the folder.
  package init(folder: String, samplesFolder: String? = nil, files: any FileSystem) {
    self.folder = folder
    self.samplesFolder = samplesFolder ?? folder.appending(name: "samples")
    self.files = files
  }

  /// A transcript's file.
  package struct Entry: Sendable, Equatable {
    /// The stem of the file's name.
    package var id: String
    /// Where the file is.
    package var path: String
    /// Whether it is a sample, which is never written to.
    package var isSample: Bool

    package init(id: String, path: String, isSample: Bool) {
      self.id = id
      self.path = path
      self.isSample = isSample
    }
  }

  /// The id of the transcript in a file: its name without the ending.
  package static func id(of path: String) -> String {
    let name = path.lastName
    return name.without(ending: JournalName.ending) ?? name
  }

  /// Where the transcript with an id is, or would be.
  package func path(of id: String) -> String { folder.appending(name: id + JournalName.ending) }
}

// MARK: - Looking

extension TranscriptLibrary {
  /// The transcripts in the folder, in the order of their names' bytes; no samples.
  ///
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)``, for a missing folder too.
  package func entries() throws(RecordingError) -> [Entry] {
    try entries(in: folder, areSamples: false)
  }

  /// The samples, in the order of their names' bytes; none where the folder has none.
  ///
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)``.
  package func samples() throws(RecordingError) -> [Entry] {
    do throws(RecordingError) {
      return try entries(in: samplesFolder, areSamples: true)
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  private func entries(
    in folder: String, areSamples: Bool
  ) throws(RecordingError) -> [Entry] {
    do throws(FileError) {
      return try files.names(in: folder).compactMap { name in
        guard !name.hasPrefix("."), let id = name.without(ending: JournalName.ending) else {
          return nil
        }
        return Entry(id: id, path: folder.appending(name: name), isSample: areSamples)
      }
    } catch {
      throw RecordingError(reading: folder, error)
    }
  }

  /// Reads a journal.
  ///
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)`` and what
  ///   ``JournalReader/read(_:path:)`` throws.
  package func contents(of path: String) throws(RecordingError) -> JournalContents {
    try JournalReader.read(try bytes(of: path), path: path)
  }

  /// Sums up one journal after another.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - buffer: Storage that is used again from file to file.
  /// - Returns: `nil` for a file without events.
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)`` and what
  ///   ``JournalSummary/read(_:path:)`` throws.
  package func summary(
    of path: String, _ buffer: inout [UInt8]
  ) throws(RecordingError) -> JournalSummary? {
    do throws(FileError) {
      try files.read(path, into: &buffer)
    } catch {
      throw RecordingError(reading: path, error)
    }
    return try JournalSummary.read(buffer, path: path)
  }

  /// Reads a file whole.
  ///
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)``.
  package func bytes(of path: String) throws(RecordingError) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(FileError) {
      try files.read(path, into: &bytes)
    } catch {
      throw RecordingError(reading: path, error)
    }
    return bytes
  }

  /// Whether a file is a sample: in this home's samples folder, whatever way its path takes there,
  /// or in the `Transcripts/samples` of another home.
  ///
  /// - Throws: ``RecordingError/cannotRead(path:operation:code:)``.
  package func isSample(_ path: String) throws(RecordingError) -> Bool {
    let folder = path.parentFolder
    if folder.lastName == "samples", folder.parentFolder.lastName == "Transcripts" { return true }
    do throws(FileError) {
      guard let samples = try files.status(samplesFolder),
        let parent = try files.status(path.parentFolder)
      else { return false }
      return samples.identity == parent.identity
    } catch {
      throw RecordingError(reading: path, error)
    }
  }
}

// MARK: - Changing

extension TranscriptLibrary {
  /// Begins a transcript in the folder; see ``Journal/create(in:_:by:files:stamp:)``.
  ///
  /// - Throws: ``RecordingError/cannotCreate(path:operation:code:)``.
  package func begin(
    _ opened: Event.Opened, by author: Event.Author, stamp: EventStamp
  ) throws(RecordingError) -> (journal: Journal, event: Event) {
    try Journal.create(in: folder, opened, by: author, files: files, stamp: stamp)
  }

  /// Opens a transcript to go on writing; of a sample a copy in the folder, made for it.
  ///
  /// - Returns: The journal, whose path is the copy's for a sample, with what is in it.
  /// - Throws: What ``Journal/open(_:files:stamp:)`` and ``copyForWriting(_:)`` throw.
  package func open(
    _ entry: Entry, stamp: EventStamp
  ) throws(RecordingError) -> (journal: Journal, contents: JournalContents) {
    let path = entry.isSample ? try copyForWriting(entry.path).path : entry.path
    return try Journal.open(path, files: files, stamp: stamp)
  }

  /// Makes a new journal of a stem, under the first free number, and writes all of it.
  ///
  /// - Returns: Where it is.
  /// - Throws: ``RecordingError/cannotCreate(path:operation:code:)``; no file is left then.
  package func create(stem: String, _ bytes: [UInt8]) throws(RecordingError) -> Entry {
    let (path, file) = try NewFile.open(stem: stem, in: folder, files: files)
    let writer = WholeWriter(path: path, file: file, length: 0)
    defer { writer.close() }
    try NewFile.fill(path, files) { () throws(RecordingError) in try writer.append(bytes) }
    return Entry(id: Self.id(of: path), path: path, isSample: false)
  }

  /// Copies a transcript, most often a sample, into the folder, so that it can be written to.
  ///
  /// - Returns: The copy, of the same stem with a number where that is taken; a torn last line is
  ///   left out.
  /// - Throws: Errors of reading and of ``create(stem:_:)``.
  package func copyForWriting(_ path: String) throws(RecordingError) -> Entry {
    var bytes = try bytes(of: path)
    let contents = try JournalReader.read(bytes, path: path)
    bytes.removeLast(bytes.count - contents.wholeLength)
    if contents.lacksNewline { bytes.append(EventLine.newline) }
    return try create(stem: Self.id(of: path), bytes)
  }

  /// Merges two copies of one transcript into a new file.
  ///
  /// - Returns: The new transcript, of the left copy's stem with a number, and what went into it.
  /// - Throws: Errors of reading, of ``Merge/init(_:_:)`` and of ``create(stem:_:)``.
  package func merge(
    _ left: String, _ right: String
  ) throws(RecordingError) -> (entry: Entry, merge: Merge) {
    let merge = try Merge(
      .init(path: left, bytes: try bytes(of: left)),
      .init(path: right, bytes: try bytes(of: right)))
    return (try create(stem: Self.id(of: left), merge.bytes), merge)
  }

  /// Deletes a transcript and every file beside it whose name is its id, a dot and anything: torn
  /// tails, exported debriefs and sheets, keys of redacted copies.
  ///
  /// The transcript itself goes last, so that what was interrupted can be done again.
  ///
  /// - Returns: The files that were removed.
  /// - Throws: ``RecordingError``: `locked` while somebody writes to it, `sampleIsReadOnly`, and
  ///   errors of the system.
  package func forget(_ entry: Entry) throws(RecordingError) -> [String] {
    let isSample = try isSample(entry.path)
    guard !entry.isSample, !isSample else { throw .sampleIsReadOnly(path: entry.path) }
    let folder = entry.path.parentFolder
    var current = entry.path
    do throws(FileError) {
      let file = try files.open(entry.path, .existing)
      defer { file.close() }
      var removed: [String] = []
      for name in try files.names(in: folder)
      where name.hasPrefix(entry.id + ".") && name != entry.path.lastName {
        current = folder.appending(name: name)
        guard try files.status(current)?.kind != .folder else { continue }
        try files.remove(current)
        removed.append(current)
      }
      current = entry.path
      try files.remove(entry.path)
      return removed + [entry.path]
    } catch {
      throw RecordingError(writing: current, error)
    }
  }
}
