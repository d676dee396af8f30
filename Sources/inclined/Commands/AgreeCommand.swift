import ArgumentParser
import InterviewModel
import Reviewing

/// Agree with the engine's verdict on a principle.
struct AgreeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Agree with the engine's verdict on a principle.")

  @Argument(help: "An exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @Option(help: "Why.")
  var reason: String = ""

  @Option(help: "Words of the candidate it rests on; may be repeated.")
  var quote: [String] = []

  @Flag(help: "Show the engine's verdict although you have not voted.")
  var open = false

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let judged = try desk.reveal(place, transcript, asks: open, shared, coach)
    try desk.annotate(judged, shared, coach) { annotator in
      [try annotator.agree(partly: false, with: place, reason: reason, quotes: quote)]
    }
    try desk.say("Recorded. revoke takes it back.")
  }
}
