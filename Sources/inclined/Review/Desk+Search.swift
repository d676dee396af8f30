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
    var store = SearchStore()
    if keeps, let bytes = cached("search", of: library) { store = SearchStore(bytes) ?? store }
    var isChanged = store.keep(where: isThere(entries, in: library))
    for entry in entries {
      guard let status = try? files.status(entry.path) else { continue }
      let mark = FileMark(status)
      if store.holds(entry.path, mark) { continue }
      do {
        let events = try library.contents(of: entry.path).events
        store.put(entry.path, mark, Transcript(id: entry.id, events: events).searchPassages)
        isChanged = true
      } catch {
        try warn(Failure.render(error).text)
      }
    }
    if isChanged, keeps { cache(store.encoded(), "search", of: library) }
    return store
  }
}
