import ArgumentParser

/// What a redaction hides and where it goes.
struct RedactionOptions: ParsableArguments {
  @Option(help: "A word or name to hide besides; may be repeated.")
  var hide: [String] = []

  @Option(help: "A word to keep; may be repeated.")
  var keep: [String] = []

  @Option(
    help: ArgumentHelp("Where the copy goes; Shared/ in the home otherwise.", valueName: "folder"))
  var into: String?
}
