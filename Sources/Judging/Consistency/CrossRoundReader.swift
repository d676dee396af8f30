import InterviewModel
import Reading

/// Compares the exchanges of a whole loop, each with every other.
package struct CrossRoundReader: Sendable {
  private let reader: ConsistencyReader

  package init(_ reader: ConsistencyReader) {
    self.reader = reader
  }

  /// A word that this share of a candidate's stories holds, one in so many, is their setting.
  private static let settingShare = 3
  /// Fewer stories than this have no setting.
  private static let fewestStories = 5

  /// The contradictions and the stories told twice, by the addresses of their exchanges.
  ///
  /// Only the attempts that count are compared.
  ///
  /// - Complexity: O(*n*) in the bytes of the loop, and bounded work for each pair of exchanges.
  package func findings(in record: LoopRecord) -> [CrossRoundFinding] {
    var stories: [(address: Address, story: StoryFingerprint)] = []
    for round in record.rounds {
      for attempt in round.attempts where attempt.counts && attempt.hasWords {
        let exchange = attempt.exchange
        stories.append(
          (
            Address(round: round.number, exchange: attempt.number),
            StoryFingerprint(
              texts: [exchange.answer] + exchange.followUps.map(\.reply),
              lexicon: reader.lexicon)
          ))
      }
    }
    let setting = Self.setting(of: stories.map(\.story))
    var findings: [CrossRoundFinding] = []
    for (index, first) in stories.enumerated() {
      for second in stories[(index + 1)...] {
        let found = reader.consistency(first.story, second.story, setting: setting)
        switch found.relation {
        case .distinct, .consistentReframe: break
        case .contradiction:
          findings.append(
            CrossRoundFinding(
              kind: .contradiction, first: first.address, second: second.address,
              conflicts: found.conflicts))
        case .reuse:
          findings.append(
            CrossRoundFinding(
              kind: .reuse, first: first.address, second: second.address,
              sentences: Self.closest(first.story, second.story)))
        }
      }
    }
    return findings.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func setting(of stories: [StoryFingerprint]) -> Set<UInt64> {
    guard stories.count >= fewestStories else { return [] }
    var counts: [UInt64: Int] = [:]
    for story in stories {
      for stem in story.terms.keys { counts[stem, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * settingShare > stories.count }.keys)
  }

  /// The two sentences that share most.
  private static func closest(
    _ a: StoryFingerprint, _ b: StoryFingerprint
  ) -> CrossRoundFinding.SentencePair? {
    var places: [UInt64: [Int]] = [:]
    for (number, sentence) in b.sentences.enumerated() {
      for stem in sentence.stems where places[stem, default: []].count < 24 {
        places[stem, default: []].append(number)
      }
    }
    var best = (weight: 0, a: 0, b: 0)
    for (number, sentence) in a.sentences.enumerated() {
      var weights: [Int: Int] = [:]
      for stem in sentence.stems {
        for place in places[stem] ?? [] { weights[place, default: 0] += a.terms[stem]?.weight ?? 0 }
      }
      for place in weights.keys.sorted() {
        if let weight = weights[place], weight > best.weight { best = (weight, number, place) }
      }
    }
    return best.weight == 0
      ? nil : .init(a: a.sentences[best.a].quote, b: b.sentences[best.b].quote)
  }
}
