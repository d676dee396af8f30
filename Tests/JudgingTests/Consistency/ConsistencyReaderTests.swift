import InterviewModel
import Judging
import Testing

/// Two short tellings and what is to be found about them.
struct TellingCase: Sendable, CustomTestStringConvertible {
  let fact: String
  let a: String
  let b: String
  /// The conflicts, with a word of each quote; none where the tellings agree.
  var conflicts: [(what: Conflict.Subject, a: String, b: String)] = []

  var testDescription: String { fact }

  /// Told in the same words but for what stands in place of the parts.
  private static func crate(_ figure: String, _ doer: String = "I", _ end: String = "") -> String {
    "Our veterinary depot in Antwerp lost vaccine crates on the tram route. \(doer) fitted a "
      + "thermometer and a whistle to every crate on the route. Spoiled vaccines went from 48 a "
      + "month to \(figure) and the farmers noticed. \(end)"
  }

  static let all: [TellingCase] = [
    TellingCase(fact: "the same figure", a: crate("5"), b: crate("5")),
    TellingCase(fact: "the same figure in words", a: crate("5"), b: crate("five")),
    TellingCase(
      fact: "another figure", a: crate("5"), b: crate("19"), conflicts: [(.figure, "5", "19")]),
    TellingCase(fact: "a rough figure near by", a: crate("41"), b: crate("about 38")),
    TellingCase(
      fact: "a rough figure far off", a: crate("5"), b: crate("about 12"),
      conflicts: [(.figure, "5", "12")]),
    TellingCase(
      fact: "the same duration in another unit", a: crate("5", "I", "It took me two weeks."),
      b: crate("5", "I", "It took me fourteen days.")),
    TellingCase(
      fact: "another duration", a: crate("5", "I", "It took me two weeks."),
      b: crate("5", "I", "It took me three months."), conflicts: [(.figure, "two", "three")]),
    TellingCase(
      fact: "another year", a: crate("5", "I", "That was the winter of 2018."),
      b: crate("5", "I", "That was the winter of 2021."), conflicts: [(.date, "2018", "2021")]),
    TellingCase(
      fact: "a colleague did it", a: crate("5"), b: crate("5", "My colleague"),
      conflicts: [(.role, "I fitted", "colleague")]),
    TellingCase(fact: "we did it", a: crate("5"), b: crate("5", "We")),
    TellingCase(
      fact: "the boss turned it down", a: crate("5", "I", "The director approved the whistle."),
      b: crate("5", "I", "The director rejected the whistle."),
      conflicts: [(.outcome, "approved", "rejected")]),
    TellingCase(
      fact: "it was refused at first in both",
      a: crate("5", "I", "The director refused the whistle first and approved it in May."),
      b: crate("5", "I", "The director approved the whistle in May.")),
  ]
}

@Suite struct ConsistencyReaderTests {
  private static let reader = Result { ConsistencyReader(lexicon: try ShippedBank.lexicon()) }

  @Test(arguments: TellingCase.all)
  func `two tellings conflict where they cannot both be true`(row: TellingCase) throws {
    let found = try Self.reader.get().consistency(row.a, row.b)
    #expect(found.conflicts.map(\.what) == row.conflicts.map(\.what))
    for (conflict, expected) in zip(found.conflicts, row.conflicts) {
      #expect(conflict.a.text.contains(expected.a))
      #expect(conflict.b.text.contains(expected.b))
    }
    #expect(found.relation == (row.conflicts.isEmpty ? .reuse : .contradiction))
  }

  @Test func `the words that tie two tellings are named`() throws {
    let row = TellingCase.all[0]
    let shared = try Self.reader.get().consistency(row.a, row.b).shared
    #expect(shared.count <= 8)
    #expect(shared.contains { $0.lowercased().hasPrefix("vaccine") })
  }

  @Test(arguments: ["", " ", "fine", "I did it.", "12 34 56", "😀😀", "\u{0}"])
  func `too little to tell a story is distinct from everything`(text: String) throws {
    let reader = try Self.reader.get()
    #expect(reader.consistency(text, text).relation == .distinct)
    #expect(reader.consistency(text, TellingCase.all[0].a).relation == .distinct)
  }

  /// One sentence, one word, one figure, one quotation mark, each without end.
  @Test(arguments: ["the crate and ", "I ", "12 cases ", "\"", "I fitted a whistle. "])
  func `hostile text is compared in bounded work`(piece: String) throws {
    let reader = try Self.reader.get()
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    #expect(StoryFingerprint(texts: [text], lexicon: reader.lexicon).isBounded)
    #expect(reader.consistency(text, text).conflicts.isEmpty)
  }
}
