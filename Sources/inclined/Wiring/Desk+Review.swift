import Console
import Foundation
import InterviewModel
import Recording
import Reviewing

extension Desk {
  /// The transcripts that a coach works with.
  func library(_ shared: SharedOptions, _ coach: CoachOptions) -> TranscriptLibrary {
    coach.folder.map { TranscriptLibrary(folder: $0, files: files) } ?? library(shared)
  }

  /// Reads a transcript; what was damaged is said on standard error.
  func transcript(
    _ reference: String?, in library: TranscriptLibrary
  ) throws -> (entry: TranscriptLibrary.Entry, transcript: Transcript) {
    let entry = try library.resolve(reference ?? openTranscript)
    return (entry, try self.transcript(entry, in: library))
  }

  /// Reads the transcript of a file.
  func transcript(_ entry: TranscriptLibrary.Entry, in library: TranscriptLibrary) throws
    -> Transcript
  {
    let contents = try library.contents(of: entry.path)
    try warn(of: contents.damage, in: entry.path)
    return Transcript(id: entry.id, events: contents.events)
  }

  /// Records what a coach says, checked before anything is written.
  ///
  /// `drafts` makes the events from the transcript as it stands.
  ///
  /// - Throws: ``AnnotationError`` and ``RecordingError``; the file is then as it was.
  @discardableResult
  func annotate(
    _ reference: String?, _ shared: SharedOptions, _ coach: CoachOptions,
    _ drafts: (Annotator) throws -> [Annotator.Draft]
  ) throws -> Transcript {
    let library = library(shared, coach)
    let (entry, transcript) = try self.transcript(reference, in: library)
    _ = try drafts(Annotator(transcript, by: coach.author))
    let (journal, contents) = try library.open(entry, stamp: stamp)
    defer { journal.close() }
    // Somebody may have written since; what is checked must be what is written to.
    var current = Transcript(id: journal.id, events: contents.events)
    for draft in try drafts(Annotator(current, by: coach.author)) {
      current.append(try journal.append(draft.payload, of: draft.of, by: coach.author))
    }
    if entry.isSample {
      openTranscript = journal.path
      try say(wrapped: style.dim("\(entry.id) is a sample; your copy is \(journal.path)"))
    }
    return current
  }

  /// Everything about the transcripts of a folder that a filter lets through, latest first.
  ///
  /// Transcripts that cannot be read are named on standard error and passed over.
  func summaries(
    in library: TranscriptLibrary, _ filter: TranscriptFilter, samples: Bool = false
  ) throws -> [(entry: TranscriptLibrary.Entry, summary: JournalSummary)] {
    var entries = try library.entries()
    if samples { entries += try library.samples() }
    var found: [(entry: TranscriptLibrary.Entry, summary: JournalSummary)] = []
    try eachSummary(of: entries, in: library) { _, error in
      try warn(Failure.render(error).text)
    } _: { entry, summary in
      if filter.passes(summary) { found.append((entry, summary)) }
    }
    // What is sorted are places: a summary is large to move about and to compare.
    let keys = found.map { (began: $0.summary.began, id: $0.entry.id) }
    return keys.indices.sorted { keys[$0] > keys[$1] }
      .map { found[$0] }
  }

  /// The beats of a principle's rubric; none where the principle is not of this framework.
  func beats(of principle: String, _ shared: SharedOptions) -> [String] {
    (try? judgeRoom(shared).rubric(principle).beats.map(\.id)) ?? []
  }

  /// The name of a principle for people; its id where the framework does not know it.
  func principleName(_ id: String, _ shared: SharedOptions) -> String {
    if id.isEmpty { return "no principle found" }
    return (try? judgeRoom(shared).framework().principle(id)?.name) ?? id
  }

  /// The moment it is.
  var now: UTCTime { stamp.clock() }

  /// Writes a file that only its owner can read, in place of one that is there.
  ///
  /// - Throws: ``CommandError/cannotCreate(path:reason:)``; a former file is then as it was.
  func write(_ bytes: [UInt8], to path: String) throws {
    let draft = path + ".new-\(UInt32.random(in: .min ... .max))"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    func refuse() -> CommandError {
      .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    guard descriptor >= 0 else { throw refuse() }
    do {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw refuse() }
        rest = rest.dropFirst(count)
      }
      guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw refuse() }
      close(descriptor)
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
  }
}
