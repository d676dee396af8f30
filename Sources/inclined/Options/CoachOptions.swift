import ArgumentParser
import InterviewModel

/// Who reviews, and which folder.
struct CoachOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Your name, as it stands beside your verdicts and notes.")
  var name: String = "coach"

  @Option(
    help: ArgumentHelp("Any folder of transcripts, instead of the library.", valueName: "folder"))
  var folder: String?

  /// The author of what is recorded.
  var author: Event.Author { Event.Author(role: .coach, name: name) }
}
