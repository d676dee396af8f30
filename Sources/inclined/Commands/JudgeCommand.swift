import ArgumentParser
import Console
import Foundation
import InterviewModel
import Judging

/// Judges one answer and reads it back with its evidence marked.
struct JudgeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Judge one answer, typed or from a file, and show how it was read.",
    discussion: """
      Every sentence is shown with its kind and the signals that rest on it. With no file the \
      answer is read from standard input; an empty line ends it at a terminal.
      """)

  @Option(help: "The principle to judge it for.")
  var principle: String

  @Option(help: "The question that was asked.")
  var question: String = ""

  @Option(help: "The role interviewed for.")
  var role: String?

  @Option(help: "The level interviewed for.")
  var level: String?

  @OptionGroup var shared: SharedOptions

  @Argument(help: "A file with the answer; standard input when left out.")
  var file: String?

  func run(at desk: Desk) throws {
    let room = desk.judgeRoom(shared)
    let framework = try room.framework()
    let principle = try desk.principle(principle, in: framework)
    let rubric = try room.rubric(principle.id)
    let answer = try file.map { try desk.text(of: $0) } ?? typed(desk)
    let reading = try room.judge().read(
      Exchange(principle: principle.id, question: question, answer: answer), rubric: rubric,
      role: role ?? framework.defaults.role, level: level ?? framework.defaults.level,
      explaining: true)
    try show(reading, rubric, principle, desk)
  }

  private func typed(_ desk: Desk) throws -> String {
    guard desk.terminal.input != .pipe else { return try desk.text(of: "-") }
    try desk.say(
      wrapped: desk.style.dim("Type or paste the answer; an empty line ends it."))
    var lines: [String] = []
    while true {
      switch desk.reader.readLine(prompt: "› ", kind: .answer) {
      case .line(let text):
        if text.isEmpty { return lines.joined(separator: "\n") }
        lines.append(text)
      case .paste(let text): lines.append(text)
      case .interrupted: throw ExitStatus(130)
      case .endOfInput: return lines.joined(separator: "\n")
      case .hungUp: throw SignalEnd(signal: 1)
      case .terminated(let signal, _): throw SignalEnd(signal: signal)
      }
    }
  }

  private func show(
    _ reading: Judge.Reading, _ rubric: Rubric, _ principle: Principle, _ desk: Desk
  ) throws {
    let style = desk.style
    for sentence in reading.story.sentences {
      let signals = reading.findings.filter { finding in
        finding.sentences.contains { $0.number == sentence.number }
      }
      .map(\.signal)
      let isGreen = signals.contains { $0.polarity == .green }
      let isRed = signals.contains { $0.polarity == .red }
      let text = SafeText(block: sentence.quote.text)
      try desk.say(wrapped: isRed ? style.red(text) : isGreen ? style.green(text) : text)
      var label: SafeText = "\(kindName(sentence))"
      for signal in signals {
        label += " · \(signal.polarity == .green ? "+" : "x") \(signal.rawValue)"
      }
      try desk.say(wrapped: "    \(style.dim(label))", hanging: 4)
    }
    let verdict = reading.verdict
    let word: SafeText =
      verdict.decision == .inclined ? style.green("inclined") : style.red("not inclined")
    try desk.say()
    try desk.say(
      wrapped: "\(style.bold("\(principle.name)")): \(word) (\(verdict.strength.rawValue))")
    for outcome in verdict.beats {
      guard let beat = rubric.beats.first(where: { $0.id == outcome.beat }) else { continue }
      switch (outcome.need, outcome.met) {
      case (.disqualifying, true): try desk.say(wrapped: "  x \(beat.label)", hanging: 4)
      case (.disqualifying, false): break
      case (_, true): try desk.say(wrapped: "  + \(beat.label)", hanging: 4)
      case (_, false): try desk.say(wrapped: "  - \(beat.absent)", hanging: 4)
      }
    }
    if verdict.decision == .notInclined {
      for flip in verdict.flips {
        if let probe = flip.probe { try desk.say(wrapped: "  Practise: \(probe)", hanging: 4) }
      }
    }
    try desk.say()
    try desk.say(
      wrapped: style.dim("A practice estimate under this rubric. Not a hiring decision."))
  }

  /// What a sentence was taken for, and whether it counts.
  private func kindName(_ sentence: StorySentence) -> String {
    switch sentence.standing {
    case .counts: sentence.kind.rawValue
    case .repeated: "said before: counts once"
    case .pasted: "copied from the question or rubric: does not count"
    case .addressesJudge: "speaks to the judge: does not count"
    case .unreadable: "not readable as English: does not count"
    }
  }
}
