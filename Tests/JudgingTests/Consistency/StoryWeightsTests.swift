import Foundation
import InterviewModel
@testable import Judging
import Reading
import Testing

@Suite struct StoryWeightsTests {
  private func weights(_ text: String) -> [Int] {
    TextReading(text, lexicon: Lexicon(classes: [])).tokens.map(StoryWeights.shared.weight)
  }

  @Test func `everyday words, figures and marks weigh nothing, rare words most`() {
    #expect(weights("and they told me, 12") == [0, 0, 0, 0, 0, 0])
    #expect(weights("quokka Kilnhurst") == [StoryWeights.rarest, StoryWeights.rarest])
  }

  @Test func `the forms of a word weigh the same`() {
    #expect(Set(weights("complaint complaints")).count == 1)
    #expect(Set(weights("agree agreed agrees")).count == 1)
  }

  /// The bands, counted anew over the labelled cases, may be one off for words at their edges.
  @Test func `the table agrees with the labelled cases`() throws {
    struct Case: Decodable {
      var answer: String
      var followUps: [FollowUp]?
    }
    let folder = ShippedBank.root.appendingPathComponent("Tests/Cases")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { file in
      ["answers", "plain", "annotated", "exchanges"].contains(where: file.hasPrefix)
    }
    let lexicon = Lexicon(classes: [])
    var counts: [UInt64: Int] = [:]
    var total = 0
    for line in try files.flatMap(ShippedBank.lines(of:)) {
      let labelled = try JSONDecoder().decode(Case.self, from: line)
      total += 1
      let texts = [labelled.answer] + (labelled.followUps ?? []).map(\.reply)
      let stems = Set(
        texts.flatMap { TextReading($0, lexicon: lexicon).tokens.map(\.stem.hash) })
      for stem in stems { counts[stem, default: 0] += 1 }
    }
    var near = 0
    var all = 0
    for (band, words) in StoryWeights.table.enumerated() {
      for token in TextReading(words, lexicon: lexicon).tokens {
        let share = counts[token.stem.hash, default: 0] * 10_000 / total
        let now = [625, 313, 156, 78, 39].firstIndex { share >= $0 } ?? 5
        all += 1
        if abs(now - band) <= 1 { near += 1 }
      }
    }
    #expect(all > 2000)
    #expect(near * 100 >= all * 97, "\(near) of \(all)")
  }
}
