import ArgumentParser

/// Agree with the engine's verdict in part, and say what with.
struct PartlyCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "partly", abstract: "Agree with the engine's verdict in part, and say what with.")

  @OptionGroup var agreement: AgreementOptions

  func run(at desk: Desk) throws { try agreement.record(partly: true, at: desk) }
}
