import Foundation
import InterviewModel
import Recording

/// Copies for speed of what transcripts say; they may be deleted at any time.
extension Desk {
  /// Calls a body with the summary of every transcript that has an event, in the order given.
  ///
  /// A summary is read from the cache where its file is as it was. A file that cannot be read is
  /// handed to `failed`.
  ///
  /// - Throws: What the bodies throw.
  func eachSummary(
    of entries: [TranscriptLibrary.Entry], in library: TranscriptLibrary,
    failed: (TranscriptLibrary.Entry, RecordingError) throws -> Void,
    _ body: (TranscriptLibrary.Entry, JournalSummary) throws -> Void
  ) throws {
    var store = cached("summaries", of: library).flatMap { SummaryStore($0) } ?? SummaryStore()
    var isChanged = store.keep(where: isThere(entries, in: library))
    var buffer: [UInt8] = []
    for entry in entries {
      let mark = (try? files.status(entry.path)).map { FileMark($0) }
      let summary: JournalSummary?
      if let mark, let known = store.summary(of: entry.path, mark) {
        summary = known
      } else {
        do throws(RecordingError) {
          summary = try library.summary(of: entry.path, &buffer)
        } catch {
          try failed(entry, error)
          continue
        }
        if let mark {
          store.put(entry.path, mark, summary)
          isChanged = true
        }
      }
      if let summary { try body(entry, summary) }
    }
    if isChanged { cache(store.encoded(), "summaries", of: library) }
  }

  /// Tells the paths that still belong to a library: those listed, and samples when they are not.
  func isThere(
    _ entries: [TranscriptLibrary.Entry], in library: TranscriptLibrary
  ) -> (String) -> Bool {
    let paths = Set(entries.lazy.map(\.path))
    let hasSamples = entries.contains(where: \.isSample)
    let samples = library.samplesFolder + "/"
    return { paths.contains($0) || !hasSamples && $0.hasPrefix(samples) }
  }

  /// What was kept of a library's transcripts; `nil` where there is nothing.
  func cached(_ name: String, of library: TranscriptLibrary) -> [UInt8]? {
    guard let path = cachePath(name, of: library) else { return nil }
    var bytes: [UInt8] = []
    return (try? files.read(path, into: &bytes)) == nil ? nil : bytes
  }

  /// Keeps something of a library's transcripts, for its owner only.
  ///
  /// What cannot be written only costs time.
  func cache(_ bytes: [UInt8], _ name: String, of library: TranscriptLibrary) {
    guard let path = cachePath(name, of: library) else { return }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if (try? files.makeFolder(folder)) != nil { try? write(bytes, to: path) }
  }

  /// Deletes everything that is kept of a library's transcripts.
  func forgetCaches(of library: TranscriptLibrary) {
    for name in ["search", "summaries"] {
      if let path = cachePath(name, of: library) { try? files.remove(path) }
    }
  }

  private func cachePath(_ name: String, of library: TranscriptLibrary) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let chosen = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let cache = chosen ?? environment["HOME"].map({ $0 + "/.cache" }) else { return nil }
    var fingerprint = Fingerprint()
    let folder = URL(fileURLWithPath: library.folder).standardizedFileURL.path
    fingerprint.add("folder", Array(folder.utf8))
    return cache + "/inclined/\(name)-\(fingerprint.text)"
  }
}
