import ArgumentParser

/// Options that every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds QuestionBank/ and Transcripts/.", valueName: "folder"))
  var home: String?

  @Option(help: "The framework to interview and judge by.")
  var framework: String = Self.defaultFramework

  /// The framework where none is named.
  static let defaultFramework = "amazon"
}

extension SharedOptions {
  /// The same options for another framework.
  func with(framework: String) -> SharedOptions {
    var options = self
    options.framework = framework
    return options
  }
}
