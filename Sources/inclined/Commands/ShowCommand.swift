import ArgumentParser
import Console
import InterviewModel
import Recording

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
    var text: SafeText = ""
    func add(_ line: SafeText, hanging: Int = 0) {
      text += line.wrapped(to: desk.width, hanging: hanging) + "\n"
    }
    add(desk.style.bold("\(read.id)"))
    var round = 0
    for attempt in read.attempts {
      if attempt.asked.round != round {
        round = attempt.asked.round
        let planned = read.opened?.plan.rounds.first { $0.number == round }
        text += "\n"
        add(desk.style.bold("Round \(round) · \(planned?.disguisedTitle ?? "")"))
      }
      text += "\n"
      let isShown = reveal || read.finishedRounds.contains(round)
      let name = framework.principle(attempt.asked.principle)?.name ?? ""
      add(
        "\(desk.style.bold("\(round).\(attempt.asked.exchange)"))  \(desk.style.bold("\(attempt.asked.text)"))"
          + (isShown ? " \(desk.style.dim("[\(name)]"))" : ""), hanging: 5)
      if let answer = attempt.answer {
        add("\(block: answer.payload.text)")
      } else {
        for line in attempt.turn.draft { add("│ \(block: line)", hanging: 2) }
        add(desk.style.dim(attempt.turn.skipped ? "(passed over)" : "(not answered yet)"))
      }
      for probe in attempt.probes {
        add(desk.style.cyan("\(probe.probed.text)"))
        if let reply = probe.reply {
          add("\(block: reply.payload.text)")
        } else {
          add(desk.style.dim(probe.turn.skipped ? "(passed over)" : "(not answered yet)"))
        }
      }
      for note in attempt.notes { add(desk.style.dim("note: \(note.payload.text)")) }
    }
    if read.attempts.isEmpty { add("Nothing was asked yet.") }
    try Pager(terminal: desk.terminal, output: desk.output).show(text)
  }
}

extension Desk {
  /// Reads a transcript by its reference, and says what of it is damaged.
  func transcript(_ reference: String?, _ shared: SharedOptions) throws -> Transcript {
    let entry = try library(shared).resolve(reference)
    let contents = try library(shared).contents(of: entry.path)
    try warn(of: contents.damage, in: entry.path)
    return Transcript(id: entry.id, events: contents.events)
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
