import ArgumentParser

/// What a verdict of a coach rests on.
struct OverruleOptions: ParsableArguments {
  @Option(help: "Why.")
  var reason: String = ""

  @Option(help: "Words of the candidate it rests on; may be repeated.")
  var quote: [String] = []

  @Option(help: "The id of a beat that is missing.")
  var missing: String?
}
