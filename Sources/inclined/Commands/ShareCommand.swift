import ArgumentParser
import Console
import Guiding
import InterviewModel
import Recording
import Reporting
import Reviewing

/// Makes a pack to hand out: redacted transcript, debrief, sheet and page.
struct ShareCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Make a redacted pack to hand out: transcript, debrief, sheet and page.",
    discussion: """
      The sheet is there once a round is over. Everything in the pack is made from the redacted \
      transcript, nothing from the original.
      """)

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
      Array(ReportPage(content).html.utf8), to: folder + "/" + redacted.stem + ".report.html")
    var made = [".debrief.md", ".report.html"]
    if let sheet = try sheet(of: redacted.transcript, desk) {
      try desk.write(Array(sheet.utf8), to: folder + "/" + redacted.stem + ".sheet.html")
      made.append(".sheet.html")
    }
    try desk.say(wrapped: "Pack: \(folder)")
    try desk.say(wrapped: "  \(copy.id).jsonl, \(made.joined(separator: ", "))", hanging: 2)
    try desk.sayHidden(redacted.key, keyPath: redacted.keyPath)
  }
  /// The candidate's page of feedback; `nil` while no round is over.
  private func sheet(of transcript: Transcript, _ desk: Desk) throws -> String? {
    guard let plan = transcript.opened?.plan else { return nil }
    let shared = shared.with(framework: plan.framework)
    let maker = SheetMaker(
      guide: try desk.guideBank(plan, transcript, shared),
      fingerprint: try desk.judgeRoom(shared).fingerprint())
    guard let sheet = maker.sheet(of: transcript) else { return nil }
    var text = ""
    SheetHTML().write(sheet, to: &text)
    return text
  }
}
