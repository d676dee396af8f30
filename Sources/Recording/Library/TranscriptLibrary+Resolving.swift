import InterviewModel

extension TranscriptLibrary {
  /// Finds the transcript that somebody means.
  ///
  /// - Parameter reference: An id, the beginning of exactly one id, or a path: whatever has a slash
  ///   or ends in `.jsonl`. The library's ids come before those of samples, whole ids before
  ///   beginnings. `nil` means the latest unfinished transcript, else the latest.
  /// - Returns: The transcript's file, which is there but may be damaged.
  /// - Throws: ``RecordingError``: `noSuchTranscript`, `ambiguous`, `noTranscripts`, and errors of
  ///   reading the folder.
  package func resolve(_ reference: String?) throws(RecordingError) -> Entry {
    guard let reference else { return try latest() }
    if reference.utf8.contains(UInt8(ascii: "/")) || reference.hasSuffix(JournalName.ending) {
      return try entry(at: reference)
    }
    let own = try entriesIfAny()
    let samples = try samples()
    for group in [own, samples] {
      if let exact = group.first(where: { $0.id == reference }) { return exact }
    }
    for group in [own, samples] where !reference.isEmpty {
      let matches = group.filter { $0.id.hasPrefix(reference) }
      if let only = matches.first, matches.count == 1 { return only }
      if !matches.isEmpty {
        throw .ambiguous(reference: reference, candidates: matches.map(\.id))
      }
    }
    throw .noSuchTranscript(
      reference: reference, folder: folder,
      nearest: (own + samples).map(\.id).nearest(to: reference))
  }

  /// The transcript at a path, or in the library's folder under that file name.
  private func entry(at path: String) throws(RecordingError) -> Entry {
    let isName = !path.utf8.contains(UInt8(ascii: "/"))
    for path in isName ? [path, folder.appending(name: path)] : [path] {
      do throws(FileError) {
        guard try files.status(path) != nil else { continue }
      } catch {
        throw RecordingError(reading: path, error)
      }
      return Entry(id: Self.id(of: path), path: path, isSample: try isSample(path))
    }
    throw .noSuchTranscript(
      reference: path, folder: folder,
      nearest: try entriesIfAny().map(\.id).nearest(to: Self.id(of: path)))
  }

  private func entriesIfAny() throws(RecordingError) -> [Entry] {
    do throws(RecordingError) {
      return try entries()
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// The unfinished transcript that was begun last, else the one that was begun last.
  ///
  /// Names begin with a date, so that only the files of the last days are read; files named
  /// otherwise come after all others. Files that cannot be read are passed over, unless there are
  /// no others.
  private func latest() throws(RecordingError) -> Entry {
    let entries = try entriesIfAny()
    let days = Dictionary(grouping: entries) { Self.day(of: $0.id) }
    var latest: Entry?
    var buffer: [UInt8] = []
    for (_, entries) in days.sorted(by: { $0.key > $1.key }) {
      var read: [(summary: JournalSummary, entry: Entry)] = []
      for entry in entries {
        guard let summary = try? summary(of: entry.path, &buffer) else { continue }
        read.append((summary, entry))
      }
      // Of two begun in one second the one with the greater number in its name.
      read.sort {
        ($0.summary.began, $0.entry.id.utf8.count, $0.entry.id)
          > ($1.summary.began, $1.entry.id.utf8.count, $1.entry.id)
      }
      if let unfinished = read.first(where: { !$0.summary.isFinished }) { return unfinished.entry }
      if latest == nil { latest = read.first?.entry }
    }
    // Whoever opens a file that cannot be read says why.
    guard let found = latest ?? entries.last else { throw .noTranscripts(folder: folder) }
    return found
  }

  /// The date that an id begins with; empty for any other id.
  private static func day(of id: String) -> String {
    let date = String(id.prefix(10))
    return UTCTime("\(date)T00:00:00Z") == nil ? "" : date
  }
}
