import Foundation
import InterviewModel
import Interviewing
import Judging
import Planning
import QuestionBank
import Reading
import Recording

// Prints the times that matter, as medians and 99th percentiles; never asserted by a test.
//
//   swift run -c release Benchmark [BANK [CASES.jsonl]]
//
// BENCHMARK_ONLY=library runs only the part of that name.

let bankPath = CommandLine.arguments.dropFirst().first ?? "QuestionBank"
let casesPath = CommandLine.arguments.dropFirst(2).first ?? "Tests/Cases/answers-2.jsonl"
let bank = Bank(.folder(bankPath))
let framework = try bank.framework()
let judge = Judge(
  reader: StoryReader(
    lexicon: try Lexicon(bank.words()), model: try KindModel(file: bank.weights()),
    aspects: try AspectModel(file: bank.aspects())),
  thresholds: framework.judging)
let texts = try String(contentsOfFile: casesPath, encoding: .utf8).split(separator: "\n")
let cases = try texts.map {
  try JSONDecoder().decode(EvaluationCase.self, from: Data($0.utf8))
}
var rubrics: [String: Rubric] = [:]
for principle in framework.principles {
  rubrics[principle.id] = try bank.rubric(for: principle.id)
}

print("what".padded(44), "median", "p99", "max", separator: "\t")
let parts: [(name: String, run: @MainActor () throws -> Void)] = [
  ("startup", startup), ("reading", reading), ("judging", judging), ("planning", planning),
  ("growth", growth), ("importing", importing), ("library", library),
]
let only = ProcessInfo.processInfo.environment["BENCHMARK_ONLY"]
for part in parts where only == nil || only == part.name { try part.run() }
