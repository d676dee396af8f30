import ArgumentParser

/// Which loop is planned.
struct LoopOptions: ParsableArguments {
  @Option(help: "The role, such as sde, pm, tpm, sdm, data, support, ops or sales.")
  var role: String?

  @Option(help: "The level, L4 to L7.")
  var level: String?

  @Option(help: "How many rounds, 3 to 7.")
  var rounds: Int?

  @Option(help: "How many different principles.")
  var principles: Int?

  @Option(help: "Chooses among equally good plans; the same seed gives the same plan.")
  var seed: UInt64?

  @Option(help: "The candidate's name, for the file's name and the history.")
  var candidate: String = "me"
}
