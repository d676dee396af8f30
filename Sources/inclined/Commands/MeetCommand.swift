import ArgumentParser
import Guiding
import InterviewModel
import Recording

/// Holds the debrief meeting of a loop.
struct MeetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "Hold the debrief meeting of friends who each led a round.",
    discussion: """
      Join the friends' copies with merge first. The meeting reads the rounds, shows what only \
      shows between them, lets everybody vote again, and asks the Bar Raiser and the hiring \
      manager to decide, with reasons. Everything said stays in the transcript.
      """)

  @Argument(help: "The transcript: its id, the beginning of one, or a path.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared)
    let (journal, contents) = try library.open(
      try library.resolve(transcript), stamp: desk.stamp)
    defer { journal.close() }
    try desk.warn(of: contents.damage, in: journal.path)
    let transcript = Transcript(id: journal.id, events: contents.events)
    guard let plan = transcript.opened?.plan, let meeting = Meeting(transcript) else {
      throw RecordingError.noOpening(path: journal.path)
    }
    guard !meeting.held.isEmpty else {
      throw CommandError.usage(
        what: "nothing to meet about", why: "no round of \(journal.id) is over",
        remedy: "play one to its end with guide first")
    }
    let room = desk.judgeRoom(shared.with(framework: plan.framework))
    let session = MeetSession(
      desk: desk, journal: journal, events: contents.events, room: room)
    if try !session.hold() {
      try desk.say()
      try desk.say(
        wrapped: "Paused; what was decided is kept. \(desk.isAtPrompt ? "" : "inclined ")meet "
          + "\(journal.id) goes on.")
    }
  }
}
