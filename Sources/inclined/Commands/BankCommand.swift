import ArgumentParser
import Console
import InterviewModel
import QuestionBank

/// Browses and checks the question bank.
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank", abstract: "Browse or check the question bank.",
    subcommands: [Check.self, List.self, Show.self])

  /// Reads everything and reports every problem.
  struct Check: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Report every problem of the bank; silent when all is well.")

    @OptionGroup var shared: SharedOptions

    func run(at desk: Desk) throws {
      let problems = try BankCheck.problems(in: desk.home(shared).bank)
      for problem in problems { try desk.say(SafeText(line: problem.text)) }
      if !problems.isEmpty { throw ExitStatus(65) }
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

  /// Shows a principle with its questions and beats.
  struct Show: DeskCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a principle: its questions, beats and levels.")

    @Argument(help: "The principle.")
    var principle: String

    @OptionGroup var shared: SharedOptions

    func run(at desk: Desk) throws {
      let room = desk.judgeRoom(shared)
      let framework = try room.framework()
      let principle = try desk.principle(principle, in: framework)
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
  }
}
