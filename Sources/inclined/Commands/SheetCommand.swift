import ArgumentParser
import Console
import Foundation
import Guiding
import InterviewModel
import Reporting

/// Writes the candidate's page.
struct SheetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "One page of feedback for the candidate: what landed, what to change first.",
    discussion: "Markdown by default. Rounds that are not over are left out.")

  @Argument(help: "The transcript: its id, the beginning of one, or a path.")
  var transcript: String?

  @Flag(help: "Write HTML, one page with nothing to fetch.")
  var html = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file that is not there yet.", valueName: "file"))
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared)
    let entry = try library.resolve(transcript ?? desk.openTranscript)
    let contents = try library.contents(of: entry.path)
    try desk.warn(of: contents.damage, in: entry.path)
    let transcript = Transcript(id: entry.id, events: contents.events)
    guard let plan = transcript.opened?.plan else {
      throw CommandError.badInput(
        what: "no page for \(entry.id)", why: "its first line is damaged",
        remedy: "restore it from a copy")
    }
    let shared = shared.with(framework: plan.framework)
    let guide = try desk.guideBank(plan, transcript, shared)
    let maker = SheetMaker(guide: guide, fingerprint: try desk.judgeRoom(shared).fingerprint())
    guard let sheet = maker.sheet(of: transcript) else {
      throw CommandError.usage(
        what: "no page for \(entry.id)", why: "none of its rounds is over",
        remedy: "play one to its end first")
    }
    var text = ""
    if html {
      SheetHTML().write(sheet, to: &text)
    } else {
      SheetMarkdown().write(sheet, to: &text)
    }
    guard let output else { return try desk.output.write(SafeText(block: text)) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: output)
    } catch {
      throw CommandError.cannotCreate(path: output, reason: error.localizedDescription)
    }
    try desk.say(wrapped: "The page is in \(output).")
  }
}
