import Foundation
import InterviewModel
import Recording
import Reviewing

extension Desk {
  /// The searchable words of some transcripts, by their paths: from the cache where their files
  /// are as they were, else from the files.
  ///
  /// The cache may be deleted at any time. A file that cannot be read is named on standard error.
  func searchStore(
    of entries: [TranscriptLibrary.Entry], in library: TranscriptLibrary, keeps: Bool
  ) throws -> SearchStore {
    let path = searchCache(of: library)
    var store = SearchStore()
    if keeps, let path {
      var bytes: [UInt8] = []
      if (try? files.read(path, into: &bytes)) != nil { store = SearchStore(bytes) ?? store }
    }
    var isChanged = false
    for entry in entries {
      guard let status = try? files.status(entry.path) else { continue }
      let mark = SearchStore.FileMark(size: status.size, modified: status.modified)
      if store.holds(entry.path, mark) { continue }
      do {
        let events = try library.contents(of: entry.path).events
        store.put(entry.path, mark, Transcript(id: entry.id, events: events).searchPassages)
        isChanged = true
      } catch {
        try warn(Failure.render(error).text)
      }
    }
    if isChanged, keeps, let path {
      // A cache that cannot be written only costs time.
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      if (try? files.makeFolder(folder)) != nil { try? write(store.encoded(), to: path) }
    }
    return store
  }

  /// Deletes what searches keep of a folder's transcripts.
  func forgetSearches(of library: TranscriptLibrary) {
    if let path = searchCache(of: library) { try? files.remove(path) }
  }

  private func searchCache(of library: TranscriptLibrary) -> String? {
    let environment = ProcessInfo.processInfo.environment
    let chosen = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let cache = chosen ?? environment["HOME"].map({ $0 + "/.cache" }) else { return nil }
    var fingerprint = Fingerprint()
    let folder = URL(fileURLWithPath: library.folder).standardizedFileURL.path
    fingerprint.add("folder", Array(folder.utf8))
    return cache + "/inclined/search-\(fingerprint.text)"
  }
}
