import ArgumentParser
import InterviewModel
import Reviewing

/// Writes a note, or how a real interview ended.
struct NoteCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something on the loop, a round, an answer or words of it.",
    discussion: """
      With --outcome it records how the real interview ended (offer, no-offer, and for one \
      principle inclined or not-inclined), which calibration compares with the practice.
      """)

  @Argument(help: "loop, a round (1), an exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "What you have to say.")
  var text: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @Option(help: "Words of the candidate it is about.")
  var quote: String?

  @Option(help: "How the real interview ended.")
  var outcome: String?

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let result = try outcome.map { text in
      guard let result = RealOutcome.Result(rawValue: text.replacing("-", with: "_")) else {
        throw CommandError.usage(
          what: "unknown outcome \(text)", why: "a real interview ends otherwise",
          remedy: "choose offer, no-offer, inclined or not-inclined")
      }
      return result
    }
    try desk.annotate(transcript, shared, coach) { annotator in
      var marks: [String] = []
      if let result {
        var principle: String?
        if case .attempt(let index) = try ReviewPlace(place, in: annotator.transcript) {
          principle = annotator.transcript.attempts[index].asked.principle
        }
        marks = RealOutcome.note(result, principle: principle, text: text).marks
      }
      return [try annotator.note(text, on: place, quote: quote, marks: marks)]
    }
    try desk.say("Recorded. revoke takes it back.")
  }
}
