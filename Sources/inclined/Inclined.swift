import ArgumentParser

/// The whole grammar: every command of the shell is also one of the prompt.
struct Inclined: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclined",
    abstract: "Mock behavioral interviews at your terminal, judged on your own words.",
    discussion: """
      Without a command it opens a prompt. `mock` starts a loop, `plan` shows one first, and \
      `guide` lets a friend interview you. Nothing leaves this machine.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Judge", subcommands: [ScoreCommand.self, EvaluateCommand.self])
    ])
}
