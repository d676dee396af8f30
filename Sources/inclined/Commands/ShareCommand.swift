import ArgumentParser
import Console
import InterviewModel
import Recording
import Reporting
import Reviewing

/// Makes a pack to hand out: redacted transcript, debrief and page.
struct ShareCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Make a redacted pack to hand out: transcript, debrief and page.")

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @OptionGroup var redaction: RedactionOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let redacted = try desk.redacted(transcript, redaction, shared, coach)
    let parent = desk.sharedFolder(redaction, shared)
    var folder = parent + "/" + redacted.stem
    var number = 2
    while try desk.files.status(folder) != nil {
      folder = parent + "/" + JournalName.numbered(redacted.stem, number)
      number += 1
    }
    // The key is written first: what was begun can then be found and forgotten.
    try desk.write(redacted.key, to: redacted.keyPath, copies: [folder])
    let pack = TranscriptLibrary(folder: folder, files: desk.files)
    let copy = try pack.create(
      stem: redacted.stem, try EventLine.bytes(of: redacted.transcript.events))
    let content = try desk.reportContent(
      [redacted.transcript], title: "Debrief", showsWords: true, shared)
    let debrief = try Debriefing(room: desk.judgeRoom(shared)).debrief(of: redacted.transcript)
    try desk.write(
      Array(DebriefMarkdown().text(of: debrief).utf8),
      to: folder + "/" + redacted.stem + ".debrief.md")
    try desk.write(
      Array(ReportPage(content).html.utf8), to: folder + "/" + redacted.stem + ".sheet.html")
    try desk.say(wrapped: "Pack: \(folder)")
    try desk.say(wrapped: "  \(copy.id).jsonl, .debrief.md and .sheet.html")
    try desk.sayHidden(redacted.key, keyPath: redacted.keyPath)
  }
}
