import ArgumentParser
import InterviewModel
import Reviewing

/// Gives the other verdict than the engine's.
struct DisagreeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagree",
    abstract: "Decide otherwise than the engine; needs a reason, and words or a missing beat.")

  @Argument(help: "An exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @OptionGroup var grounds: OverruleOptions

  @Flag(help: "Show the engine's verdict although you have not voted.")
  var open = false

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let judged = try desk.reveal(place, transcript, asks: open, shared, coach)
    try desk.overrule(nil, place, judged, grounds, shared, coach)
  }
}
