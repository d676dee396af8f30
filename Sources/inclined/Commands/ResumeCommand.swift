import ArgumentParser
import InterviewModel
import Recording

/// Goes on with a transcript.
struct ResumeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a loop where you stopped.")

  @Argument(help: "The transcript: its id, the beginning of one, or a path.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Ask for votes although input is a pipe.")
  var vote = false

  func run(at desk: Desk) throws {
    let entry = try desk.library(shared).resolve(transcript)
    if entry.isSample {
      return try desk.say(
        wrapped: "\(entry.id) is a sample, played to its end. Read it with: debrief "
          + "\(entry.path), or answer a question of it: retry 1.1 \(entry.path)")
    }
    if try desk.isGuided(entry, shared) {
      return try desk.guide(
        entry, round: nil, interviewer: "friend", candidate: nil, freshPlan: nil, shared)
    }
    let (journal, contents) = try Journal.open(entry.path, files: desk.files, stamp: desk.stamp)
    defer { journal.close() }
    try desk.warn(of: contents.damage, in: entry.path)
    let transcript = Transcript(id: entry.id, events: contents.events)
    if transcript.isFinished {
      let open = transcript.attempts.last {
        $0.judged == nil && !$0.turn.skipped && !$0.asked.principle.isEmpty
      }
      if let open {
        let address = Address(round: open.asked.round, exchange: open.asked.exchange)
        return try desk.say(
          wrapped: "\(entry.id) is played to its end, but for an attempt that you began again. "
            + "Go on with: retry \(address.description) \(entry.id)")
      }
      return try desk.say(
        wrapped: "\(entry.id) is played to its end. Read it with: debrief \(entry.id)")
    }
    try desk.play(journal, events: contents.events, shared, readsVotes: vote)
  }
}

extension Desk {
  /// Says what of a journal could not be read.
  func warn(of damage: JournalContents.Damage, in path: String) throws {
    let most = 20
    for fault in damage.faults.prefix(most) {
      try warn("\(path):\(fault.line): passed over: \(Failure.text(fault.kind)); the rest was read")
    }
    if damage.faults.count > most {
      try warn("\(path): \(damage.faults.count - most) more lines were passed over")
    }
    if let torn = damage.torn {
      try warn(
        "\(path):\(torn.line): the last line was torn (\(torn.byteCount) bytes)"
          + (torn.setAside.map { "; it was set aside in \($0)" } ?? "; the rest was read"))
    }
  }
}
