import Foundation
import InterviewModel
import Judging
import QuestionBank
import Reading

// Learns the weights of the sentence reader and of whole stories from labelled cases.
//
//   swift run -c release Training BANK CASES.jsonl...
//   swift run -c release Training --bag-of-words BANK CASES.jsonl...
//
// It writes weights.txt and aspects.txt into the folder BANK. The same words and cases give the
// same bytes. The second form writes nothing: it prints what a judge reaches that knows only words.

let comparesWords = CommandLine.arguments.dropFirst().first == "--bag-of-words"
let arguments = CommandLine.arguments.filter { $0 != "--bag-of-words" }
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: Training BANK CASES.jsonl...\n".utf8))
  exit(64)
}
let folder = arguments[1]
let lexicon = try Lexicon(Bank(.folder(folder)).words())
let files = arguments[2...].sorted()

if comparesWords {
  var bag = BagOfWords()
  for (number, file) in files.enumerated() {
    bag.add(try EvaluationCase.load(file), file: number, lexicon: lexicon)
  }
  for (number, file) in files.enumerated() {
    let found = bag.agreement(onFile: number)
    guard let kappa = found.agreement.kappa else { continue }
    print(
      String(file.split(separator: "/").last ?? ""), "kappa", (kappa * 100).rounded() / 100,
      "pairs \(found.pairs.right) of \(found.pairs.count)")
  }
  exit(0)
}

let sentences = SentenceLesson(
  cases: try files.map { try LabelledCase.load($0) }, lexicon: lexicon)
let whole = sentences.weights(leavingOut: nil)
try Data(whole.utf8).write(to: URL(fileURLWithPath: folder + "/weights.txt"))

// Stories are learnt as a reader sees them who has not learnt from them: each file's stories are
// read with the weights of the other files.
var stories = StoryLesson()
for part in 0..<SentenceLesson.parts {
  let model = try KindModel(file: Array(sentences.weights(leavingOut: part).utf8))
  let reader = StoryReader(lexicon: lexicon, model: model, aspects: .blank)
  for (number, file) in files.enumerated() where number % SentenceLesson.parts == part {
    try stories.add(EvaluationCase.load(file), reader: reader)
  }
}
try Data(stories.weights().file.utf8).write(to: URL(fileURLWithPath: folder + "/aspects.txt"))
print(
  "\(sentences.caseCount) cases, \(sentences.exampleCount) sentences, "
    + "\(whole.utf8.count) bytes; \(stories.count) stories")
