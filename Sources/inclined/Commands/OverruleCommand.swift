import ArgumentParser
import InterviewModel
import Reviewing

/// Records a coach's own verdict.
struct OverruleCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "overrule",
    abstract: "Give your own verdict; needs a reason, and words or a missing beat.")

  @Argument(help: "An exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "Your verdict: inclined, not or no-data.")
  var verdict: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @OptionGroup var grounds: OverruleOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    try desk.overrule(try desk.vote(verdict), place, transcript, grounds, shared, coach)
  }
}
