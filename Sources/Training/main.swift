import Foundation
import InterviewModel
import QuestionBank
import Reading

// Learns the weights of the sentence reader from labelled cases.
//
//   swift run -c release Training BANK OUTPUT CASES.jsonl...
//
// The same words and cases give the same bytes.

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
  FileHandle.standardError.write(Data("usage: Training BANK OUTPUT CASES.jsonl...\n".utf8))
  exit(64)
}
let lexicon = try Lexicon(Bank(.folder(arguments[1])).words())
let cases = try arguments[3...].flatMap { try LabelledCase.load($0) }

var table: [UInt32: Int] = [:]
var counts: [UInt32: (cases: Int, last: Int)] = [:]
var raw: [(features: [UInt32], kind: Int, traits: [Bool?])] = []
let columnOf = Dictionary(
  uniqueKeysWithValues: SentenceKind.allCases.enumerated().map { ($1, $0) })

/// Adds one example; a feature counts once for each case.
@MainActor
func add(_ features: Set<UInt32>, kind: Int, traits: [Bool?], case number: Int) {
  for feature in features where counts[feature]?.last != number {
    counts[feature] = ((counts[feature]?.cases ?? 0) + 1, number)
  }
  raw.append((features.sorted(), kind, traits))
}

for (number, labelled) in cases.enumerated() {
  var parts: [(segments: [LabelledCase.Segment], reply: Int?)] = [(labelled.sentences ?? [], nil)]
  parts += (labelled.replies ?? []).enumerated().map { ($1.sentences, $0) }
  for part in parts {
    let segments = part.segments.filter { !$0.text.isEmpty }
    let reading = TextReading(segments: segments.map(\.text), lexicon: lexicon)
    guard !segments.isEmpty, reading.sentences.count == segments.count else { continue }
    let reader = FeatureReader(reading)
    let isAlone = labelled.alone == true
    var whole: Set<UInt32> = []
    for (index, segment) in segments.enumerated() {
      var features = Set(
        reader.features(ofSentence: index, isReply: part.reply != nil, isAlone: isAlone).hashes)
      if !isAlone {
        features.formUnion(
          reader.principleFeatures(ofSentence: index, principle: labelled.principle).hashes)
      }
      whole.formUnion(features)
      add(
        features, kind: columnOf[segment.kind] ?? 0,
        traits: [isAlone ? nil : segment.shows == true, nil, nil], case: number)
    }
    // A reply as a whole says whether it answers its probe and whether it takes something back.
    guard let place = part.reply, let quality = labelled.replies?[place].quality,
      let probe = labelled.followUps?[place].probe
    else { continue }
    whole.formUnion(
      FeatureReader.replyFeatures(of: reading, to: TextReading(probe, lexicon: lexicon)).hashes)
    add(
      whole, kind: -1,
      traits: [nil, quality == "withdraw", quality == "specific" || quality == "partial"],
      case: number)
  }
}
// A feature is kept when ten different cases have it: names and rare words are not learnt.
for feature in counts.filter({ $0.value.cases >= 10 }).keys.sorted() {
  table[feature] = table.count
}
let examples = raw.map { row in
  Example(features: row.features.compactMap { table[$0] }, kind: row.kind, traits: row.traits)
}
var trainer = Trainer(featureCount: table.count)
trainer.train(examples)
let text = weightsFile(trainer, features: table)
try Data(text.utf8).write(to: URL(fileURLWithPath: arguments[2]))
print(
  "\(cases.count) cases, \(examples.count) sentences, \(table.count) features, \(text.utf8.count) bytes"
)
