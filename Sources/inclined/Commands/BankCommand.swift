import ArgumentParser
import Console
import Foundation
import InterviewModel
import Judging
import QuestionBank

/// Browses and checks the question bank.
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank", abstract: "Browse or check the question bank.",
    subcommands: [Check.self, List.self, Show.self])

  /// Reads everything and reports every problem.
  struct Check: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Report every problem of the bank; silent when all is well.",
      discussion: """
        The judge reads every example too. Those that it reads otherwise than they are labelled \
        stand in QuestionBank/misread.txt; what that list and the judge differ in is a problem.
        """)

    @Flag(help: "Write the list of misread examples anew and say how many are read as labelled.")
    var record = false

    @OptionGroup var shared: SharedOptions

    func run(at desk: Desk) throws {
      let source = desk.home(shared).bank
      try report(BankCheck.problems(in: source), desk)
      let read = try ReadExamples(of: source)
      let list = MisreadList(of: source)
      guard record else {
        return try report(list.problems(of: read.examples, isMisread: read.isMisread), desk)
      }
      guard source.hasExamples else {
        throw CommandError.usage(
          what: "nothing to record", why: "the bank inside the program has no examples",
          remedy: "name the folder above QuestionBank with --home")
      }
      try write(list.file(of: read.misread), to: list.path)
      for tally in read.tallies {
        try desk.say("\(tally.name.padded(to: 34)) \(tally.right) of \(tally.count)")
      }
      let right = read.examples.count - read.misread.count
      try desk.say("\("read as labelled".padded(to: 34)) \(right) of \(read.examples.count)")
    }

    private func report(_ problems: [BankProblem], _ desk: Desk) throws {
      for problem in problems { try desk.say(SafeText(line: problem.text)) }
      if !problems.isEmpty { throw ExitStatus(65) }
    }

    private func write(_ text: String, to path: String) throws {
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      } catch {
        throw CommandError.cannotCreate(path: path, reason: error.localizedDescription)
      }
    }
  }

  /// Lists the principles with their numbers of questions.
  struct List: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the principles and how many questions each has.")

    @OptionGroup var shared: SharedOptions

    func run(at desk: Desk) throws {
      let room = desk.judgeRoom(shared)
      for principle in try room.framework().principles {
        let count = try room.bank.questions(for: principle.id).count
        try desk.say(wrapped: "\(principle.id)  \(count) questions", hanging: 2)
        try desk.say(wrapped: "  \(desk.style.dim("\(principle.gloss)"))", hanging: 2)
      }
    }
  }

  /// Shows a principle with its questions and beats, or a signal with its examples.
  struct Show: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a principle (questions, beats, levels) or a signal (meaning, examples).")

    @Argument(help: "The principle or signal.")
    var name: String

    @OptionGroup var shared: SharedOptions

    func run(at desk: Desk) throws {
      let room = desk.judgeRoom(shared)
      if let rule = allSignalRules.first(where: { $0.signal.rawValue == name.lowercased() }) {
        return try show(rule, examples: room.bank.signalExamples(), desk)
      }
      let framework = try room.framework()
      let principle = try desk.principle(name, in: framework)
      let rubric = try room.rubric(principle.id)
      try desk.say(wrapped: desk.style.bold("\(principle.name)"))
      try desk.say(wrapped: "\(principle.gloss)")
      try desk.say()
      try desk.say(wrapped: "\(rubric.about)")
      try desk.say()
      try desk.say(desk.style.bold("Beats"))
      for beat in rubric.beats {
        try desk.say(wrapped: "  \(beat.id) (\(beat.need.rawValue)): \(beat.label)", hanging: 4)
      }
      try desk.say()
      try desk.say(desk.style.bold("Levels"))
      for level in framework.levels {
        guard let bar = rubric.levelBar[level.id] else { continue }
        try desk.say(wrapped: "  \(level.id)  \(bar)", hanging: 6)
      }
      try desk.say()
      try desk.say(desk.style.bold("Questions"))
      for question in try room.bank.questions(for: principle.id) {
        let roles = question.roles.isEmpty ? "all roles" : question.roles.joined(separator: " ")
        try desk.say(wrapped: "  \(question.text)", hanging: 2)
        try desk.say(
          wrapped: "    \(desk.style.dim("\(question.levels.joined(separator: " ")), \(roles)"))",
          hanging: 4)
      }
    }

    /// How many hits, and how many misses, are shown of a signal.
    private static let shown = 3

    private func show(_ rule: any SignalRule, examples: [Example], _ desk: Desk) throws {
      let signal = rule.signal
      let mark: SafeText =
        signal.polarity == .green ? desk.style.green("+") : desk.style.red("x")
      try desk.say(wrapped: "\(mark) \(desk.style.bold("\(signal.rawValue)"))")
      try desk.say(wrapped: "\(rule.definition)")
      try desk.say(wrapped: desk.style.dim("Known to err: \(rule.failureMode)"))
      let own = examples.filter { $0.subject == .signal(signal) }
      for (title, isHit) in [("Shows it", true), ("Only looks like it", false)] {
        let shown = own.filter { $0.isHit == isHit }.prefix(Self.shown)
        guard !shown.isEmpty else { continue }
        try desk.say()
        try desk.say(desk.style.bold("\(title)"))
        for example in shown {
          try desk.say(wrapped: "  - \(example.exchange.answer)", hanging: 4)
          for followUp in example.exchange.followUps {
            try desk.say(wrapped: "    \(desk.style.dim("\(followUp.probe)"))", hanging: 4)
            try desk.say(wrapped: "    \(followUp.reply)", hanging: 4)
          }
        }
      }
      guard own.isEmpty else { return }
      try desk.say()
      try desk.say(
        wrapped: desk.style.dim(
          "Its examples stand in a QuestionBank/ folder; the bank inside the program has none."))
    }
  }
}
