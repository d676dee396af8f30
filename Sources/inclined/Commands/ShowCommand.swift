import ArgumentParser
import Console
import InterviewModel
import Recording
import Reporting

/// Reads a transcript comfortably.
struct ShowCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Read a transcript.")

  @Argument(help: "The transcript: its id, the beginning of one, or a path.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Name the principle of each question, also of rounds that are not over.")
  var reveal = false

  func run(at desk: Desk) throws {
    let read = try desk.transcript(transcript, shared)
    let framework = try desk.judgeRoom(shared).framework()
    let writer = TranscriptText(
      width: desk.width, style: desk.style, framework: framework, reveal: reveal)
    try Pager(terminal: desk.terminal, output: desk.output).show(writer.text(of: read))
  }
}

extension Desk {
  /// Reads a transcript by its reference, and says what of it is damaged.
  func transcript(_ reference: String?, _ shared: SharedOptions) throws -> Transcript {
    let entry = try library(shared).resolve(reference ?? openTranscript)
    let contents = try library(shared).contents(of: entry.path)
    try warn(of: contents.damage, in: entry.path)
    return Transcript(id: entry.id, events: contents.events)
  }

  /// Refuses to do something with a question of an imported call of which no principle is known.
  ///
  /// - Throws: ``CommandError/usage(what:why:remedy:)``.
  func requirePrinciple(of attempt: Transcript.Attempt, _ verb: String) throws {
    guard attempt.asked.principle.isEmpty else { return }
    let address = Address(round: attempt.asked.round, exchange: attempt.asked.exchange)
    throw CommandError.usage(
      what: "cannot \(verb) \(address.description)", why: "no principle was found for its question",
      remedy: "import the call again with --principle \(attempt.asked.exchange)=NAME")
  }

  /// The attempts at an address, oldest first.
  ///
  /// - Throws: ``CommandError/noSuchAddress(_:known:)``.
  func attempts(
    at text: String, of transcript: Transcript
  ) throws -> (address: Address, attempts: [Transcript.Attempt]) {
    let known = transcript.attempts
      .map { Address(round: $0.asked.round, exchange: $0.asked.exchange).description }
      .reduce(into: [String]()) { known, address in
        if !known.contains(address) { known.append(address) }
      }
    guard let address = Address(text) else {
      throw CommandError.noSuchAddress(text, known: known)
    }
    let attempts = transcript.attempts(round: address.round, exchange: address.exchange)
    guard !attempts.isEmpty else { throw CommandError.noSuchAddress(text, known: known) }
    return (address, attempts)
  }
}
