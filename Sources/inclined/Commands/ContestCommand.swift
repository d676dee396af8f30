import ArgumentParser
import Console
import InterviewModel
import Recording

/// Points at words that the engine overlooked.
struct ContestCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "contest",
    abstract: "Point at words of yours that the verdict overlooked.",
    discussion: "The words are kept as your evidence; a coach sees them. The verdict stays.")

  @Argument(help: "round.exchange")
  var address: String

  @Argument(help: "The transcript.")
  var transcript: String?

  @Option(help: "Your words, exactly as you said them.")
  var quote: String?

  @Option(help: "What they show, in your words.")
  var reason: String?

  @Option(help: "The beat they show, such as result.")
  var beat: String?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let entry = try desk.library(shared).resolve(transcript)
    let (journal, contents) = try desk.library(shared).open(entry, stamp: desk.stamp)
    defer { journal.close() }
    let read = Transcript(id: journal.id, events: contents.events)
    let (_, attempts) = try desk.attempts(at: address, of: read)
    guard let attempt = attempts.last else { return }
    let said = ([attempt.exchange.answer] + attempt.exchange.followUps.map(\.reply))
    guard let quote = try quote ?? ask("Which of your words were overlooked? › ", desk),
      said.contains(where: { $0.contains(quote) }), !quote.isEmpty
    else {
      throw CommandError.usage(
        what: "cannot contest \(address)", why: "those words are not in the answer or its replies",
        remedy: "copy them exactly; show reads them out")
    }
    let reason = try reason ?? ask("What do they show? › ", desk) ?? ""
    try journal.append(
      .contested(Event.Contested(beat: beat, quote: quote, reason: reason)), of: attempt.event,
      by: Event.Author(role: .candidate, name: read.opened?.candidate ?? "me"))
    try desk.say(wrapped: "Kept beside the verdict. A coach who reviews this loop will see it.")
  }

  private func ask(_ prompt: SafeText, _ desk: Desk) throws -> String? {
    switch desk.reader.readLine(prompt: prompt, kind: .answer) {
    case .line(let text), .paste(let text): text
    case .interrupted, .endOfInput: throw ExitStatus(130)
    case .hungUp: throw SignalEnd(signal: 1)
    case .terminated(let signal, _): throw SignalEnd(signal: signal)
    }
  }
}
