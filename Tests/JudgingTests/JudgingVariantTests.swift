import Foundation
import InterviewModel
import Judging
import Reading
import Testing

/// What a change of the text does to its verdict, over single answers of many writers.
///
/// Weights are learnt, so that not each of these holds without exception; each test says how many
/// answers of a hundred may break it, a little more than were measured.
@Suite struct JudgingVariantTests {
  /// Single answers of many writers, with the kinds of their sentences.
  private static let cases: Result<[Variant], any Error> = Result {
    try [
      "annotated-1", "annotated-3", "answers-1", "answers-2", "answers-21", "answers-33",
      "answers-45", "answers-60", "pairs-31", "pairs-44", "pairs-57", "plain-1", "plain-32",
      "plain-47", "spoken-30", "unseen-1", "unseen-2",
    ].flatMap { try Variant.load($0, every: 5) }
  }

  /// Counts the answers that break a law, of those that it speaks of.
  private func expect(
    atMost percent: Int, of law: String, sourceLocation: SourceLocation = #_sourceLocation,
    holds: (Variant, Judge.Reading) throws -> Bool?
  ) throws {
    var broken: [String] = []
    var count = 0
    for variant in try Self.cases.get() {
      let reading = try ShippedJudge.read(variant.exchange)
      guard let holds = try holds(variant, reading) else { continue }
      count += 1
      if !holds { broken.append(variant.id) }
    }
    #expect(count >= 40, "\(law): too few answers to tell", sourceLocation: sourceLocation)
    #expect(
      broken.count * 100 <= percent * count, "\(law): \(broken.count) of \(count), \(broken)",
      sourceLocation: sourceLocation)
  }

  @Test func `a sentence about nothing makes no answer inclined`() throws {
    try expect(atMost: 8, of: "irrelevant sentence") { variant, reading in
      guard reading.verdict.decision == .notInclined else { return nil }
      var exchange = variant.exchange
      exchange.answer = "The car park was full that week. " + exchange.answer
      exchange.answer += " It had rained on and off since the morning."
      return try ShippedJudge.read(exchange).verdict.decision == .notInclined
    }
  }

  @Test func `sentences in another order make no answer inclined`() throws {
    try expect(atMost: 4, of: "another order") { variant, reading in
      guard reading.verdict.decision == .notInclined else { return nil }
      var exchange = variant.exchange
      exchange.answer = reading.story.sentences.map(\.quote.text).reversed().joined(separator: " ")
      return try ShippedJudge.read(exchange).verdict.decision == .notInclined
    }
  }

  @Test func `without its outcome a story has no result`() throws {
    let results: Set<Signal> = [.customerResult, .businessResult]
    let kinds: Set<SentenceKind> = [.resultCustomer, .resultBusiness]
    try expect(atMost: 17, of: "outcome deleted") { variant, reading in
      guard reading.findings.contains(where: { results.contains($0.signal) }),
        variant.sentences.contains(where: { kinds.contains($0.kind) })
      else { return nil }
      let without = try ShippedJudge.read(variant.keeping { !kinds.contains($0.kind) })
      return !without.findings.contains { results.contains($0.signal) }
    }
  }

  @Test func `what we did is not what I did`() throws {
    try expect(atMost: 4, of: "I into we") { variant, reading in
      guard reading.findings.contains(where: { $0.signal == .clearIndividualContribution })
      else { return nil }
      let group = variant.replacing(
        [
          ("i", "we"), ("my", "our"), ("me", "us"), ("myself", "ourselves"), ("i'd", "we'd"),
          ("i've", "we've"), ("was", "were"), ("mine", "ours"),
        ], foldingCase: true)
      return try !ShippedJudge.read(group).findings.contains {
        $0.signal == .clearIndividualContribution
      }
    }
  }

  @Test func `what would have been done is no occasion`() throws {
    try expect(atMost: 6, of: "past into conditional") { variant, reading in
      guard reading.verdict.decision == .inclined else { return nil }
      var exchange = variant.exchange
      exchange.answer = Self.unreal(reading.story.readings[0])
      let would = try ShippedJudge.read(exchange)
      // Some deeds are read as done nevertheless; only a story without any is hypothetical.
      guard
        !would.story.readings[0].sentences.contains(where: {
          $0.clauses.contains { $0.doer == .i && $0.happening == .past }
        })
      else { return nil }
      return would.verdict.decision == .notInclined
    }
  }

  /// A text in which the speaker "would have" done what was done.
  private static func unreal(_ reading: TextReading) -> String {
    let verbs = reading.sentences.flatMap(\.clauses)
      .filter { $0.doer == .i && $0.happening == .past }
      .map { Int(reading.tokens[$0.token].start) }
    var bytes = reading.bytes
    for verb in verbs.sorted().reversed() {
      bytes.insert(contentsOf: Array("would have ".utf8), at: verb)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `another name turns no beat`() throws {
    let names = [
      ("Anna", "Fatima"), ("Maria", "Ingrid"), ("Maya", "Leila"), ("Tom", "Kwame"),
      ("David", "Hiroshi"), ("Sara", "Chidi"), ("Priya", "Emma"), ("Ravi", "Lars"),
      ("Ana", "Mei"), ("Marta", "Aisha"), ("Lena", "Rosa"), ("Dana", "Yuki"), ("Ben", "Omar"),
    ]
    for variant in try Self.cases.get() {
      let renamed = variant.replacing(names, foldingCase: false)
      guard renamed.answer != variant.exchange.answer else { continue }
      let before = try ShippedJudge.read(variant.exchange).verdict
      #expect(try ShippedJudge.read(renamed).verdict.beats == before.beats, "\(variant.id)")
    }
  }

  @Test func `accents typed in two parts turn no beat`() throws {
    for variant in try Self.cases.get() {
      var typed = variant.exchange
      typed.answer = typed.answer.decomposedStringWithCanonicalMapping
      guard Array(typed.answer.utf8) != Array(variant.exchange.answer.utf8) else { continue }
      let before = try ShippedJudge.read(variant.exchange).verdict
      #expect(try ShippedJudge.read(typed).verdict.beats == before.beats, "\(variant.id)")
    }
  }

  @Test func `a beat is not met without its evidence`() throws {
    for variant in try Self.cases.get() {
      var exchange = variant.exchange
      var verdict = try ShippedJudge.read(exchange).verdict
      guard verdict.decision == .inclined else { continue }
      // What is quoted is taken away until nothing is left to quote.
      for _ in 0..<30 where verdict.decision == .inclined {
        for quote in verdict.evidence.map(\.quote.text) {
          exchange.answer = exchange.answer.replacing(quote, with: "")
        }
        verdict = try ShippedJudge.read(exchange).verdict
      }
      #expect(verdict.decision == .notInclined, "\(variant.id)")
    }
  }

  @Test func `a sentence that nothing rests on decides nothing`() throws {
    try expect(atMost: 6, of: "unquoted sentence deleted") { variant, reading in
      let quoted = Set(reading.verdict.evidence.map(\.quote.text))
      let sentences = reading.story.sentences.map(\.quote.text)
      guard sentences.count > 5,
        let place = sentences.indices.dropFirst().first(where: { !quoted.contains(sentences[$0]) })
      else { return nil }
      var exchange = variant.exchange
      exchange.answer = sentences.indices.filter { $0 != place }.map { sentences[$0] }
        .joined(separator: " ")
      return try ShippedJudge.read(exchange).verdict.decision == reading.verdict.decision
    }
  }
}

/// A labelled single answer that can be told differently.
private struct Variant {
  var id: String
  var exchange: Exchange
  var sentences: [Sentence]

  struct Sentence: Decodable {
    var text: String
    var kind: SentenceKind
  }

  private struct Labels: Decodable {
    var sentences: [Sentence]?
  }

  static func load(_ file: String, every step: Int) throws -> [Variant] {
    let path = ShippedJudge.repository.path + "/Tests/Cases/\(file).jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let decoder = JSONDecoder()
    return try stride(from: 0, to: lines.count, by: step).compactMap { place in
      let data = Data(lines[place].utf8)
      let labelled = try decoder.decode(EvaluationCase.self, from: data)
      guard labelled.exchange.followUps.isEmpty else { return nil }
      return Variant(
        id: labelled.id, exchange: labelled.exchange,
        sentences: try decoder.decode(Labels.self, from: data).sentences ?? [])
    }
  }

  /// The answer with some of its labelled sentences only.
  func keeping(_ isKept: (Sentence) -> Bool) -> Exchange {
    var exchange = exchange
    exchange.answer = sentences.filter(isKept).map(\.text).joined(separator: " ")
    return exchange
  }

  /// The answer with whole words replaced.
  func replacing(_ words: [(String, String)], foldingCase: Bool) -> Exchange {
    var exchange = exchange
    exchange.answer = exchange.answer.replacingWords(words, foldingCase: foldingCase)
    return exchange
  }
}
