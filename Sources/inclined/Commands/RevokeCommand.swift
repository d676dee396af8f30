import ArgumentParser
import InterviewModel
import Reviewing

/// Takes an annotation back.
struct RevokeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Take back your latest vote, verdict or note, or a named one.")

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @Option(help: "The id of the annotation; your latest when left out.")
  var event: String?

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    try desk.annotate(transcript, shared, coach) { [try $0.revoke(event)] }
    try desk.say("Taken back; it stays in the journal as something that was.")
  }
}
