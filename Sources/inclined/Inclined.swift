import ArgumentParser

/// The whole grammar: every command of the shell is also one of the prompt.
struct Inclined: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclined",
    abstract: "Mock behavioral interviews at your terminal, judged on your own words.",
    discussion: """
      Without a command it opens a prompt. mock starts a loop, plan shows one first. \
      Nothing leaves this machine.
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(
        name: "Practise",
        subcommands: [
          MockCommand.self,
          ResumeCommand.self,
          PlanCommand.self,
          RetryCommand.self,
          TranscriptsCommand.self,
          ShowCommand.self,
        ]),
      CommandGroup(
        name: "With a friend",
        subcommands: [
          GuideCommand.self,
          ImportCommand.self,
          PairCommand.self,
          MeetCommand.self,
          SheetCommand.self,
        ]),
      CommandGroup(
        name: "Judge",
        subcommands: [
          DebriefCommand.self,
          WhyCommand.self,
          ContestCommand.self,
          JudgeCommand.self,
          ScoreCommand.self,
          ConsistencyCommand.self,
          EvaluateCommand.self,
        ]),
      CommandGroup(
        name: "Review",
        subcommands: [
          ReviewCommand.self,
          SearchCommand.self,
          VoteCommand.self,
          AgreeCommand.self,
          PartlyCommand.self,
          DisagreeCommand.self,
          OverruleCommand.self,
          NoteCommand.self,
          RevokeCommand.self,
          DiffCommand.self,
          TrendsCommand.self,
          CalibrationCommand.self,
          ReportCommand.self,
        ]),
      CommandGroup(
        name: "Pass files around",
        subcommands: [
          MergeCommand.self,
          RedactCommand.self,
          ShareCommand.self,
          ExportCommand.self,
          ForgetCommand.self,
        ]),
      CommandGroup(
        name: "Look after it",
        subcommands: [
          BankCommand.self,
          DoctorCommand.self,
        ]),
    ])

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    try Prompt(desk: desk, shared: shared).run()
  }

  /// The names of all commands, as they are listed.
  static var names: [String] {
    configuration.groupedSubcommands.flatMap(\.subcommands).compactMap {
      $0.configuration.commandName
    }
  }
}
