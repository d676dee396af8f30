import InterviewModel
import TestSupport
import Testing

@testable import Recording

struct SummaryStoreTests {
  private static let mark = FileMark(size: 12, modified: -3)

  private func summaries(_ seeds: ClosedRange<UInt64>) -> [JournalSummary] {
    seeds.compactMap { seed in
      var history = RandomHistory(seed: seed)
      history.grow(by: 60)
      return JournalSummary(Transcript(id: "t\(seed)", events: history.events))
    }
  }

  private func store(_ summaries: [JournalSummary]) -> SummaryStore {
    var store = SummaryStore()
    for summary in summaries { store.put("a/\(summary.id).jsonl", Self.mark, summary) }
    store.put("a/empty.jsonl", Self.mark, nil)
    return store
  }

  @Test func `what was kept is what was put in, from the file as well`() throws {
    let summaries = summaries(1...40)
    let store = store(summaries)
    let read = try #require(SummaryStore(store.encoded()))
    #expect(read.count == 41)
    for summary in summaries {
      #expect(store.summary(of: "a/\(summary.id).jsonl", Self.mark) == summary)
      #expect(read.summary(of: "a/\(summary.id).jsonl", Self.mark) == summary)
    }
    #expect(read.summary(of: "a/empty.jsonl", Self.mark) == .some(nil))
    #expect(read.encoded() == SummaryStore(read.encoded())?.encoded())
  }

  @Test func `a file that changed, or that nobody read, is not taken from it`() {
    let store = store(summaries(1...1))
    #expect(store.summary(of: "a/t1.jsonl", FileMark(size: 13, modified: -3)) == nil)
    #expect(store.summary(of: "a/t1.jsonl", FileMark(size: 12, modified: 4)) == nil)
    #expect(store.summary(of: "b/t1.jsonl", Self.mark) == nil)
  }

  @Test func `the names of those who are taken out are in no later file`() {
    var store = store(summaries(1...2))
    #expect(store.keep { !$0.hasSuffix("t1.jsonl") })
    #expect(!store.keep { _ in true })
    let text = String(decoding: store.encoded(), as: UTF8.self)
    #expect(!text.contains("t1.jsonl"))
    #expect(text.contains("t2.jsonl"))
  }

  @Test func `a piece of a file, or one with a changed byte, is thrown away`() {
    let file = store(summaries(1...2)).encoded()
    for end in 0..<file.count { #expect(SummaryStore(Array(file[..<end])) == nil) }
    for place in file.indices {
      var changed = file
      changed[place] ^= 0x20
      #expect(SummaryStore(changed) == nil)
    }
    #expect(SummaryStore(file + [0]) == nil)
  }
}
