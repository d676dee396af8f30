import Foundation
import InterviewModel
import Judging
import Testing

/// Two answers with the relation that their writer gave them.
struct StoryPair: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let a: String
  let b: String
  let relation: StoryRelation
  /// What a contradiction is about.
  let what: Conflict.Subject?
  /// Whether the pair was held back while the thresholds were chosen.
  let held: Bool

  var testDescription: String { id }

  static func load() throws -> [StoryPair] {
    try ShippedBank.lines(of: "consistency.jsonl").map {
      try JSONDecoder().decode(StoryPair.self, from: $0)
    }
  }
}

@Suite struct StoryPairTests {
  private static let pairs = Result { try StoryPair.load() }
  private static let reader = Result { ConsistencyReader(lexicon: try ShippedBank.lexicon()) }

  private func found(held: Bool) throws -> [(pair: StoryPair, found: Consistency)] {
    let reader = try Self.reader.get()
    return try Self.pairs.get().filter { $0.held == held }
      .map { ($0, reader.consistency($0.a, $0.b)) }
  }

  /// The bounds are what was reached when they were written, rounded down.
  @Test(arguments: [(false, 80, 88), (true, 48, 80)])
  func `the relation of two answers is right`(held: Bool, count: Int, percent: Int) throws {
    let results = try found(held: held)
    #expect(results.count == count)
    let wrong = results.filter { $0.pair.relation != $0.found.relation }
    let list = wrong.map { "\($0.pair.id): \($0.found.relation.rawValue)" }
    let right = (count - wrong.count) * 100 / count
    #expect(right >= percent, "\(right) % right; wrong: \(list)")
  }

  @Test(arguments: [false, true])
  func `no honest telling is called a contradiction, and none of the planted ones is missed`(
    held: Bool
  ) throws {
    for (pair, found) in try found(held: held) {
      #expect(
        (found.relation == .contradiction) == (pair.relation == .contradiction), "\(pair.id)")
      #expect(found.conflicts.isEmpty == (found.relation != .contradiction), "\(pair.id)")
    }
  }

  @Test func `most contradictions are about what they were planted about`() throws {
    let results = try (found(held: false) + found(held: true))
      .filter { $0.pair.relation == .contradiction }
    let right = results.count { result in
      result.found.conflicts.contains { $0.what == result.pair.what }
    }
    #expect(right * 10 >= results.count * 8, "\(right) of \(results.count)")
  }

  @Test func `every quote is the bytes at its place`() throws {
    for (pair, found) in try found(held: false) + found(held: true) {
      for conflict in found.conflicts {
        for (quote, text) in [(conflict.a, pair.a), (conflict.b, pair.b)] {
          let bytes = Array(text.utf8)[quote.place.start..<quote.place.end]
          #expect(String(decoding: bytes, as: UTF8.self) == quote.text, "\(pair.id)")
        }
      }
    }
  }

  @Test func `the relation is the same whichever answer comes first`() throws {
    let reader = try Self.reader.get()
    for (pair, found) in try found(held: false) + found(held: true) {
      #expect(reader.consistency(pair.b, pair.a).relation == found.relation, "\(pair.id)")
    }
  }

  @Test func `stories of different people are distinct but for one in a hundred`() throws {
    let reader = try Self.reader.get()
    let stories = try Self.pairs.get().filter { $0.relation == .reuse }
      .map { StoryFingerprint(texts: [$0.a], lexicon: reader.lexicon) }
    var relations: [StoryRelation: Int] = [:]
    for (index, first) in stories.enumerated() {
      for second in stories[(index + 1)...] {
        relations[reader.consistency(first, second).relation, default: 0] += 1
      }
    }
    #expect(relations[.contradiction] == nil)
    #expect(relations[.reuse] == nil)
    #expect(relations[.consistentReframe, default: 0] * 100 <= relations[.distinct, default: 0])
  }

  @Test func `an answer and itself are a story told twice, in capitals and curly quotes too`()
    throws
  {
    let reader = try Self.reader.get()
    for pair in try Self.pairs.get() where pair.relation == .reuse {
      for again in [pair.a, pair.a.uppercased(), pair.a.replacing("'", with: "’")] {
        #expect(reader.consistency(pair.a, again).relation == .reuse, "\(pair.id)")
      }
    }
  }
}
