import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Lists transcripts and browses them.
struct ReviewCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Browse a folder of transcripts, read them and say what you think.",
    discussion: "At a terminal it opens a prompt; from a pipe it prints the list and ends.")

  @Argument(help: "A transcript to open at once.")
  var transcript: String?

  @Flag(help: "List the samples as well.")
  var samples = false

  @Flag(help: "Show the engine's verdicts although you have not voted.")
  var open = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let session = ReviewSession(desk: desk, shared: shared, coach: coach, samples: samples)
    try session.list(try filter.filter())
    if let transcript { try session.open(transcript, asks: open) }
    if desk.terminal.input != .pipe { try session.run() }
  }
}
