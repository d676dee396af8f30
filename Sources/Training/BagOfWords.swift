import InterviewModel
import Judging
import Reading

/// A judge that knows words and nothing of stories, to compare with.
///
/// It learns the verdict from the set of words of answer and replies, each file's with the words
/// of all other files.
struct BagOfWords {
  private struct Row {
    var file: Int
    var example: Example
    var labelled: EvaluationCase
  }

  private var rows: [Row] = []
  private var table: [UInt64: Int] = [:]

  /// Adds the cases of a file.
  mutating func add(_ cases: [EvaluationCase], file: Int, lexicon: Lexicon) {
    for labelled in cases {
      let texts = [labelled.exchange.answer] + labelled.exchange.followUps.map(\.reply)
      var words: Set<UInt64> = []
      for text in texts {
        for token in TextReading(text, lexicon: lexicon).tokens where token.shape == .word {
          words.insert(token.word.hash)
        }
      }
      let features = words.sorted().map { word in
        let place = table[word] ?? table.count
        table[word] = place
        return place
      }
      rows.append(
        Row(
          file: file,
          example: Example(
            features: features, kind: -1, traits: [labelled.decision == .inclined, nil, nil]),
          labelled: labelled))
    }
  }

  /// The agreement with people and the minimal pairs both right, on files not learnt from.
  func agreement(onFile file: Int) -> (agreement: Agreement, pairs: (count: Int, right: Int)) {
    var trainer = Trainer(featureCount: table.count)
    trainer.train(rows.filter { $0.file != file }.map(\.example))
    var agreement = Agreement()
    var pairs = MinimalPairs()
    for row in rows where row.file == file {
      let score = row.example.features.reduce(0) {
        $0 + trainer.weights[$1 * trainer.columns + trainer.kinds]
      }
      let decision: Decision = score > 0 ? .inclined : .notInclined
      agreement.add(row.labelled.decision, decision)
      pairs.add(row.labelled.pair, isRight: decision == row.labelled.decision)
    }
    return (agreement, pairs.bothRight)
  }
}
