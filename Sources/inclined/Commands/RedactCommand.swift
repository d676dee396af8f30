import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Makes a copy without names, employers, products, addresses and figures.
struct RedactCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Copy a transcript with names, employers, products, addresses and figures hidden.",
    discussion: """
      It hides every word that is not ordinary English, and every figure, behind placeholders \
      that stay the same through the copy. The key that undoes it lies beside the transcript.
      """)

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @OptionGroup var redaction: RedactionOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let redacted = try desk.redacted(transcript, redaction, shared, coach)
    let folder = TranscriptLibrary(folder: desk.sharedFolder(redaction, shared), files: desk.files)
    let copy = try folder.create(
      stem: redacted.stem, try EventLine.bytes(of: redacted.transcript.events))
    try desk.write(redacted.key, to: redacted.keyPath, copies: [copy.path])
    try desk.say(wrapped: "Redacted copy: \(copy.path)")
    try desk.sayHidden(redacted.key, keyPath: redacted.keyPath)
  }
}
