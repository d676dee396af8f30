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

for (number, labelled) in cases.enumerated() {
  var parts: [(segments: [LabelledCase.Segment], reply: LabelledCase.Reply?)] = [
    (labelled.sentences ?? [], nil)
  ]
  parts += (labelled.replies ?? []).map { ($0.sentences, $0) }
  for part in parts where !part.segments.isEmpty {
    let segments = part.segments.filter { !$0.text.isEmpty }
    let reading = TextReading(segments: segments.map(\.text), lexicon: lexicon)
    guard reading.sentences.count == segments.count else { continue }
    let reader = FeatureReader(reading)
    for (index, segment) in segments.enumerated() {
      var features = Set(reader.features(ofSentence: index, isReply: part.reply != nil).hashes)
      features.formUnion(
        reader.principleFeatures(ofSentence: index, principle: labelled.principle).hashes)
      for feature in features where counts[feature]?.last != number {
        counts[feature] = ((counts[feature]?.cases ?? 0) + 1, number)
      }
      raw.append(
        (
          features.sorted(), columnOf[segment.kind] ?? 0,
          [
            segment.shows == true, part.reply?.quality.map { $0 == "withdraw" },
            part.reply?.quality.map { $0 == "specific" },
          ]
        ))
    }
  }
}
// A feature is kept when ten different cases have it: names and rare words are not learnt.
for feature in counts.filter({ $0.value.cases >= 10 }).keys.sorted() { table[feature] = table.count }
let examples = raw.map { row in
  Example(features: row.features.compactMap { table[$0] }, kind: row.kind, traits: row.traits)
}
var trainer = Trainer(featureCount: table.count)
trainer.train(examples)
let text = weightsFile(trainer, features: table)
try Data(text.utf8).write(to: URL(fileURLWithPath: arguments[2]))
print("\(cases.count) cases, \(examples.count) sentences, \(table.count) features, \(text.utf8.count) bytes")
