import ArgumentParser
import InterviewModel
import Reviewing

/// What a coach says who agrees with the engine's verdict, wholly or in part.
struct AgreementOptions: ParsableArguments {
  @Argument(help: "An exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @Option(help: "Why.")
  var reason: String = ""

  @Option(help: "Words of the candidate it rests on; may be repeated.")
  var quote: [String] = []

  @Flag(help: "Show the engine's verdict although you have not voted.")
  var open = false

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  /// Records the agreement.
  ///
  /// - Parameters:
  ///   - partly: Whether the coach agrees only in part.
  ///   - desk: Where it is said.
  /// - Throws: What showing the verdict and writing the transcript throw.
  func record(partly: Bool, at desk: Desk) throws {
    let judged = try desk.reveal(place, transcript, asks: open, shared, coach)
    try desk.annotate(judged, shared, coach) { annotator in
      [try annotator.agree(partly: partly, with: place, reason: reason, quotes: quote)]
    }
    try desk.say("Recorded. revoke takes it back.")
  }
}
