import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording

/// Lists the transcripts.
struct TranscriptsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts", abstract: "List the recorded transcripts.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "List the samples as well.")
  var samples = false

  func run(at desk: Desk) throws {
    let library = desk.library(shared)
    var entries = try Self.entries(of: library)
    if samples { entries += try library.samples() }
    guard !entries.isEmpty else {
      return try desk.say(
        wrapped: "No transcript yet. Start one with mock, or see the samples: transcripts --samples"
      )
    }
    let width = desk.width
    try desk.eachSummary(of: entries.sorted { $0.id > $1.id }, in: library) { entry, error in
      try desk.say(SafeText(line: entry.id))
      try desk.say(wrapped: "  cannot be read: \(Failure.render(error).text)", hanging: 2)
    } _: { entry, summary in
      try desk.say(SafeText(line: entry.id))
      try desk.say(SafeText(line: "  " + Self.state(summary)).truncated(to: width))
    }
  }

  /// The transcripts in the folder; none where nobody has made the folder yet.
  private static func entries(
    of library: TranscriptLibrary
  ) throws(RecordingError) -> [TranscriptLibrary.Entry] {
    do throws(RecordingError) {
      return try library.entries()
    } catch {
      if case .cannotRead(_, _, ENOENT) = error { return [] }
      throw error
    }
  }

  private static func state(_ summary: JournalSummary) -> String {
    let rounds = summary.opening?.rounds ?? 0
    let played = summary.finishedRounds.count
    let state =
      summary.opening?.mode == .imported
      ? "imported"
      : summary.isFinished
        ? "finished" : "\(played) of \(rounds) round\(rounds == 1 ? "" : "s") played"
    let inclined = summary.verdicts.count { $0.decision == .inclined }
    let verdicts =
      summary.verdicts.isEmpty ? "" : ", \(inclined) of \(summary.verdicts.count) answers inclined"
    return "\(summary.opening?.candidate ?? "?"), \(state)\(verdicts)"
  }
}
