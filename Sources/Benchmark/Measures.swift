import Foundation
import InterviewModel
import Judging
import Planning
import QuestionBank
import Reading

/// From the start of the process to its first prompt, over a pipe.
@MainActor
func startup() {
  let program = BuiltCommand(home: NSTemporaryDirectory() + "inclined-benchmark")
  guard program.isThere else { return }
  measure("start, prompt, end (whole process)", count: 30) { _ in program.run([]) }
  measure("mock to its first question (whole process)", count: 15) { _ in program.run(["mock"]) }
}

/// What is read from the bank, and when.
@MainActor
func reading() throws {
  measure("framework and glosses", count: 30) { _ in _ = try? bank.framework() }
  measure("word lists", count: 30) { _ in _ = try? bank.words() }
  measure("lexicon from word lists", count: 10) { _ in
    _ = (try? bank.words()).map { Lexicon($0) }
  }
  measure("weights", count: 10) { _ in _ = try? KindModel(file: bank.weights()) }
  measure("one rubric", count: 30) { _ in _ = try? bank.rubric(for: framework.principles[0].id) }
}

/// One answer judged, and many.
@MainActor
func judging() {
  func judged(_ labelled: EvaluationCase) {
    guard let rubric = rubrics[labelled.exchange.principle] else { return }
    _ = judge.read(
      labelled.exchange, rubric: rubric, role: framework.defaults.role,
      level: framework.defaults.level)
  }
  measure("one labelled answer judged", count: 2000) { judged(cases[$0 % cases.count]) }
  let bytes = cases.reduce(0) { $0 + $1.exchange.answer.utf8.count }
  let clock = ContinuousClock()
  let duration = clock.measure {
    for _ in 0..<5 { for labelled in cases { judged(labelled) } }
  }
  let seconds =
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  print(
    "judging, one core".padded(44),
    String(
      format: "%.2f MB/s\t%.0f answers/s", Double(bytes * 5) / 1e6 / seconds,
      Double(cases.count * 5) / seconds), separator: "\t")
}

/// One loop planned.
@MainActor
func planning() throws {
  var questions: [String: [Question]] = [:]
  for principle in framework.principles {
    questions[principle.id] = try bank.questions(for: principle.id)
  }
  let known = questions
  for rounds in framework.planning.rounds {
    measure("a plan of \(rounds) rounds", count: 50) { index in
      let role = framework.roles[index % framework.roles.count]
      _ = try? LoopPlanner.plan(
        PlanRequest(
          role: role.id, level: "L5", rounds: rounds, principles: nil, seed: UInt64(index),
          history: .none, sweep: false),
        framework: framework, questions: { known[$0] ?? [] })
    }
  }
}

/// Hostile text of growing length: the time a byte must stay the same.
@MainActor
func growth() {
  guard let rubric = rubrics[framework.principles[0].id] else { return }
  let kinds: [(name: String, unit: String)] = [
    ("one endless sentence", "and then I went there and "),
    ("a million I", "I "),
    ("deep nesting of quotes", "\"'(\"'("),
  ]
  for (name, unit) in kinds {
    for size in [1_000, 100_000, 10_000_000] {
      let text = String(repeating: unit, count: size / unit.utf8.count)
      let exchange = Exchange(principle: rubric.principle, question: "", answer: text)
      measure("\(name), \(size) bytes", count: size > 1_000_000 ? 1 : 5) { _ in
        _ = judge.read(exchange, rubric: rubric, role: "sde", level: "L5")
      }
    }
  }
}
