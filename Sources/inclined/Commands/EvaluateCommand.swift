import ArgumentParser
import Console
import Foundation
import InterviewModel
import Judging

/// Measures the engine against labelled cases.
struct EvaluateCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the judge's agreement with people on labelled cases.",
    discussion: """
      Reads files of cases (the format of score, with "expected":{"verdict"}) and prints Cohen's \
      kappa with its 95 % interval, per file and per principle, minimal pairs, twins, attacks, \
      signals, kinds of sentences, and every disagreement. With --trivial it also prints what \
      judges reach that only count words, at the bound that suits each file best.
      """)

  @OptionGroup var shared: SharedOptions

  @Argument(help: "Files of labelled cases.")
  var files: [String]

  @Flag(help: "Leave out the list of disagreements.")
  var brief = false

  @Flag(help: "Measure judges that only count as well.")
  var trivial = false

  @Flag(help: "Keep the agreement beside the rubric's fingerprint, for debriefs to show.")
  var keep = false

  func run(at desk: Desk) throws {
    let room = desk.judgeRoom(shared)
    let framework = try room.framework()
    let judge = try room.judge()
    var evaluation = Evaluation()
    var counting: [(file: String, judges: TrivialJudges)] = []
    for file in files {
      var judges = TrivialJudges()
      let name = URL(fileURLWithPath: file).lastPathComponent
      try desk.eachLine(of: [file]) { line, number in
        guard !line.isEmpty else { return }
        let labelled: EvaluationCase
        do {
          labelled = try JSONDecoder().decode(EvaluationCase.self, from: Data(line))
        } catch {
          throw CommandError.badInput(
            what: "\(file):\(number): no labelled case", why: "\(error)",
            remedy: "see inclined help evaluate for the format")
        }
        let rubric = try room.rubric(labelled.exchange.principle)
        let reading = judge.read(
          labelled.exchange, rubric: rubric, role: labelled.role ?? framework.defaults.role,
          level: labelled.level ?? framework.defaults.level)
        evaluation.add(labelled, file: name, reading: reading, rubric: rubric)
        if trivial { judges.add(labelled, story: reading.story) }
      }
      counting.append((name, judges))
    }
    try print(evaluation, fingerprint: room.fingerprint(), at: desk)
    if trivial { try print(counting, at: desk) }
    if keep { try store(evaluation.overall, room.fingerprint(), desk) }
  }

  /// Writes the figure to `QuestionBank/agreement.txt`, in place of an earlier one.
  private func store(_ agreement: Agreement, _ fingerprint: String, _ desk: Desk) throws {
    let path = desk.home(shared).path + "/QuestionBank/agreement.txt"
    let counts = [
      agreement.bothInclined, agreement.onlyFirst, agreement.onlySecond, agreement.bothNot,
    ]
    let line = "\(fingerprint) " + counts.map(String.init).joined(separator: " ") + "\n"
    do {
      try Data(line.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandError.cannotCreate(path: path, reason: error.localizedDescription)
    }
    try desk.say("Kept in \(path)")
  }

  private func print(_ evaluation: Evaluation, fingerprint: String, at desk: Desk) throws {
    try desk.say("Rubric \(fingerprint), \(evaluation.overall.count) cases")
    try desk.say(row("all", evaluation.overall))
    try desk.say()
    for (name, agreement) in evaluation.byFile { try desk.say(row(name, agreement)) }
    try desk.say()
    for (name, agreement) in evaluation.byPrinciple { try desk.say(row(name, agreement)) }
    try desk.say()
    let overall = evaluation.overall
    try desk.say(
      "Confusion: both inclined \(overall.bothInclined), only people \(overall.onlyFirst), only the judge \(overall.onlySecond), neither \(overall.bothNot)"
    )
    let pairs = evaluation.pairsRight
    try desk.say("Minimal pairs: both right in \(pairs.right) of \(pairs.count)")
    let twins = evaluation.twinsSame
    try desk.say("Twins: same verdict in \(twins.same) of \(twins.count)")
    let reasons = evaluation.rightReasons
    try desk.say("Refusals for a reason that people named: \(reasons.right) of \(reasons.count)")
    for attack in evaluation.attacks {
      try desk.say("Attack \(attack.name): believed \(attack.believed) of \(attack.count)")
    }
    try desk.say()
    for signal in Signal.allCases {
      guard let hits = evaluation.signals[signal] else { continue }
      try desk.say(row(signal.rawValue, hits))
    }
    try desk.say()
    for kind in SentenceKind.allCases {
      guard let hits = evaluation.kinds[kind] else { continue }
      try desk.say(row(kind.rawValue, hits))
    }
    guard !brief else { return }
    try desk.say()
    for disagreement in evaluation.disagreements {
      let reasons = disagreement.verdict.missing.joined(separator: ", ")
      let people = disagreement.people == .inclined ? "inclined" : "not"
      try desk.say(
        "\(disagreement.file) \(disagreement.id): people \(people), \(disagreement.verdict.principle)"
          + (reasons.isEmpty ? "" : "; missing \(reasons)"))
    }
  }

  private func print(_ counting: [(file: String, judges: TrivialJudges)], at desk: Desk) throws {
    for measure in TrivialJudges.Measure.allCases {
      try desk.say()
      try desk.say("By \(measure.rawValue):")
      for (file, judges) in counting {
        let best = judges.best(measure)
        try desk.say(
          row(file, best.agreement) + "  pairs \(best.pairs.right) of \(best.pairs.count)")
      }
    }
  }

  private func row(_ name: String, _ agreement: Agreement) -> SafeText {
    let kappa = agreement.kappa.map { decimal($0) } ?? "  -  "
    let interval =
      agreement.interval.map {
        "\(decimal($0.lowerBound)) to \(decimal($0.upperBound))"
      } ?? ""
    return
      "\(name.padded(to: 48)) n \(String(agreement.count).padded(to: 5)) kappa \(kappa)  \(interval)"
  }

  private func row(_ name: String, _ hits: Evaluation.Hits) -> SafeText {
    let precision = hits.precision.map { decimal($0) } ?? "  - "
    let recall = hits.recall.map { decimal($0) } ?? "  - "
    return "\(name.padded(to: 32)) precision \(precision)  recall \(recall)  people \(hits.people)"
  }

  private func decimal(_ value: Double) -> String { String(format: "%.2f", value) }
}
