import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording
import Reviewing

/// Deletes a transcript and everything that was made of it.
struct ForgetCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Delete a transcript and everything that was made of it.",
    discussion: """
      Gone are the transcript, reports and exports beside it, its key, the redacted copies and \
      packs the key knows of, and what lists and searches kept. Copies you gave away are not.
      """)

  @Argument(help: "The transcript, by its whole id or path.")
  var transcript: String

  @Flag(help: "Do it without asking.")
  var yes = false

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    let entry = try library.resolve(transcript)
    guard !entry.isSample else { throw RecordingError.sampleIsReadOnly(path: entry.path) }
    if !yes {
      guard desk.terminal.input != .pipe else {
        throw CommandError.usage(
          what: "nothing was deleted", why: "nobody can be asked", remedy: "add --yes")
      }
      guard
        case .line(let answer) = desk.reader.readLine(
          prompt: "Delete \(SafeText(line: entry.id)) for good? Type yes › ", kind: .command),
        answer == "yes"
      else { return try desk.say("Nothing was deleted.") }
    }
    desk.forgetCaches(of: library)
    let keyPath = library.path(of: entry.id).replacing(".jsonl", with: ".key.json")
    var removed: [String] = []
    for copy in (try? desk.redactionKey(keyPath))?.copies ?? [] {
      if (try? FileManager.default.removeItem(atPath: copy)) != nil { removed.append(copy) }
    }
    // A report of the whole library tells of this transcript too.
    let report = library.folder + "/report.html"
    if (try? FileManager.default.removeItem(atPath: report)) != nil { removed.append(report) }
    removed += try library.forget(entry)
    for path in removed { try desk.say("Deleted \(path)") }
    var buffer: [UInt8] = []
    for other in (try? library.entries()) ?? [] {
      let summary = try? library.summary(of: other.path, &buffer)
      guard summary?.opening?.source == entry.id else { continue }
      try desk.say(
        wrapped: "\(other.id) was made from it and is a transcript of its own: forget \(other.id)")
    }
  }
}
