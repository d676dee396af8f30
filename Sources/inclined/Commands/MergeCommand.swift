import ArgumentParser
import Foundation
import InterviewModel
import Recording
import Reviewing

/// Brings two copies of one transcript together.
struct MergeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring two copies of a transcript together in a new file.",
    discussion: """
      The result is the same whichever copy is named first. A redacted copy comes home with the \
      key that redact or share wrote.
      """)

  @Argument(help: "One copy.")
  var first: String

  @Argument(help: "The other copy.")
  var second: String

  @Option(help: "The key of a redacted copy.")
  var key: String?

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    let left = try library.resolve(first)
    let right = try library.resolve(second)
    let key = try key.map { try desk.redactionKey($0) }
    let merge = try Merge(
      try copy(left, key, library), try copy(right, key, library))
    let stem = key?.transcript ?? min(left.id, right.id)
    let merged = try library.create(stem: stem, merge.bytes)
    for (entry, damage) in [(left, merge.left), (right, merge.right)] {
      try desk.warn(of: damage, in: entry.path)
    }
    try desk.say(
      wrapped: """
        Merged into \(merged.path): \(merge.count) events, \(merge.onlyLeft) of them only in the \
        first copy, \(merge.onlyRight) only in the second. Both copies are as they were.
        """)
  }

  private func copy(
    _ entry: TranscriptLibrary.Entry, _ key: RedactionKey?, _ library: TranscriptLibrary
  ) throws -> Merge.Copy {
    guard let key else {
      return Merge.Copy(path: entry.path, bytes: try library.bytes(of: entry.path))
    }
    // What was never redacted has nothing that the key would change.
    let events = try library.contents(of: entry.path).events.map(key.restored)
    return Merge.Copy(path: entry.path, bytes: try EventLine.bytes(of: events))
  }
}
