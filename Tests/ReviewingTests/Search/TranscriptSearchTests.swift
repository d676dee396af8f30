import InterviewModel
import Reviewing
import Testing

struct TranscriptSearchTests {
  private func places(_ query: String, in text: String) throws -> [String] {
    let search = TranscriptSearch(try #require(SearchQuery(query)))
    let passage = SearchPassage(kind: .answer, round: 1, exchange: 1, text: text)
    let bytes = Array(text.utf8)
    return search.matches(in: [passage]).flatMap(\.places).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  static let rows: [(query: String, text: String, found: [String])] = [
    ("bounced", "The invoice BOUNCED. It bounced!", ["BOUNCED", "bounced"]),
    ("bounce", "it bounced", []),
    ("bounc*", "bounces bounced unbounced", ["bounces", "bounced"]),
    ("\"two ladies\"", "two, ladies; two\nladies two x ladies", ["two, ladies", "two\nladies"]),
    ("\"two lad\"*", "two ladies", ["two ladies"]),
    ("\"a a\"", "a a a b a", ["a a a"]),
    ("can't", "I can\u{2019}t", ["can\u{2019}t"]),
    ("équipe", "L\u{2019}ÉQUIPE", ["ÉQUIPE"]),
    ("ЖУК", "жук", ["жук"]),
    ("one two", "two. one", ["two", "one"]),
    ("one three", "two. one", []),
  ]

  @Test(arguments: rows)
  func `words, phrases and beginnings are found at their places`(
    _ row: (query: String, text: String, found: [String])
  ) throws {
    #expect(try places(row.query, in: row.text) == row.found)
  }

  @Test(arguments: ["", "  ", "\"\"", "*", "… !"])
  func `a query without words is none`(_ text: String) {
    #expect(SearchQuery(text) == nil)
  }

  @Test func `terms may stand in different passages`() throws {
    let search = TranscriptSearch(try #require(SearchQuery("one two")))
    let passages = ["one", "two", "three"].map {
      SearchPassage(kind: .note, round: 1, exchange: 0, text: $0)
    }
    #expect(search.matches(in: passages).map(\.passage.text) == ["one", "two"])
  }

  @Test func `an excerpt shows the words around a place`() throws {
    let search = TranscriptSearch(try #require(SearchQuery("here")))
    let text =
      String(repeating: "é ", count: 50) + "here it is " + String(repeating: "ü ", count: 50)
    let match = try #require(
      search.matches(in: [.init(kind: .answer, round: 1, exchange: 1, text: text)]).first)
    let excerpt = match.excerpt(radius: 20)
    #expect(excerpt.found == "here")
    #expect(excerpt.before.hasPrefix("…é"))
    #expect(excerpt.after.hasPrefix(" it is ü"))
    #expect(!"\(excerpt)".contains("\u{FFFD}"))
  }

  @Test func `answers, replies, notes and quotes are searched`() {
    var loop = SampleLoop()
    let asked = loop.exchange(answer: "the answer", replies: ["the reply"])
    loop.add(
      .noted(.init(text: "the note", quote: "the quote")), of: asked,
      by: .init(role: .coach, name: "Ada"))
    let kinds = loop.transcript.searchPassages.map { "\($0.kind) \($0.address) \($0.text)" }
    #expect(
      kinds == [
        "answer 1.1 the answer", "reply 1.1 the reply", "note 1.1 the note",
        "evidence 1.1 the quote",
      ])
  }
}

struct SearchStoreTests {
  private func store() -> SearchStore {
    var store = SearchStore()
    for number in 0..<5 {
      store.put(
        "t\(number)", .init(size: number, modified: Int64(-number)),
        [
          .init(kind: .answer, round: 1, exchange: 2, text: "story \(number) é"),
          .init(kind: .note, round: 70_000, exchange: 0, text: ""),
        ])
    }
    return store
  }

  @Test func `what is written is read back`() throws {
    let store = store()
    let again = try #require(SearchStore(store.encoded()))
    #expect(again.count == 5)
    #expect(again.encoded() == store.encoded())
    #expect(again.holds("t3", .init(size: 3, modified: -3)))
    #expect(again.passages(of: "t3").first == store.passages(of: "t3").first)
  }

  @Test func `a changed file is not taken from it`() {
    #expect(!store().holds("t3", .init(size: 4, modified: -3)))
    #expect(!store().holds("t3", .init(size: 3, modified: 1)))
  }

  @Test func `a piece of a file is refused, whatever its length`() {
    let bytes = store().encoded()
    for length in 0..<bytes.count { #expect(SearchStore(Array(bytes.prefix(length))) == nil) }
  }

  @Test func `damaged bytes do no harm`() {
    let bytes = store().encoded()
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0xFF
      _ = SearchStore(damaged)?.passages(of: "t3")
    }
  }

  @Test func `it finds what the passages hold`() throws {
    let search = TranscriptSearch(try #require(SearchQuery("story 3")))
    #expect(store().ids(["t4", "t3", "t0", "none"], matching: search) == ["t3"])
  }
}
