import ArgumentParser

/// Agree with the engine's verdict on a principle.
struct AgreeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Agree with the engine's verdict on a principle.")

  @OptionGroup var agreement: AgreementOptions

  func run(at desk: Desk) throws { try agreement.record(partly: false, at: desk) }
}
