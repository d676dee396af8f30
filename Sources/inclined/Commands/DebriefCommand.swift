import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording
import Reporting

/// Shows the debrief of a transcript, or of a loop on standard input.
struct DebriefCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Read the debrief: a verdict for each principle, with your own words.",
    discussion: """
      With - the loop is read as JSON from standard input. Verdicts you have not voted on stay \
      hidden until the round is over; --open shows them and says so in the transcript.
      """)

  @Argument(help: "The transcript: its id, the beginning of one, a path, or - for JSON.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Judge anew under today's bank and list what differs.")
  var again = false

  @Flag(help: "Write Markdown.")
  var markdown = false

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Show verdicts of rounds that are not over.")
  var open = false

  func run(at desk: Desk) throws {
    let debriefing = Debriefing(room: desk.judgeRoom(shared))
    let debrief: Debrief
    if transcript == "-" {
      debrief = try debriefing.debrief(of: loop(try desk.text(of: "-")), again: again)
    } else {
      let entry = try desk.library(shared).resolve(transcript)
      let contents = try desk.library(shared).contents(of: entry.path)
      try desk.warn(of: contents.damage, in: entry.path)
      let read = Transcript(id: entry.id, events: contents.events)
      debrief = try debriefing.debrief(of: read, again: again)
    }
    if json { return try desk.say(json: debrief) }
    if markdown { return try desk.output.write(data: DebriefMarkdown().text(of: debrief)) }
    let text = DebriefText(width: desk.width, style: desk.style).text(of: debrief)
    try Pager(terminal: desk.terminal, output: desk.output).show(text)
  }

  private func loop(_ text: String) throws -> LoopRecord {
    do {
      return LoopRecord(try JSONDecoder().decode(LoopInput.self, from: Data(text.utf8)))
    } catch {
      throw CommandError.badInput(
        what: "no loop on standard input", why: "it is no JSON of the expected form (\(error))",
        remedy: "see inclined help debrief")
    }
  }
}
