import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording
import Reporting

extension Transcript {
  /// The rounds of a mock loop with an answer whose verdicts the candidate has not been shown.
  var sealedRounds: [Int] {
    guard let opened, opened.mode == .mock else { return [] }
    return rounds(unseenBy: Event.Author(role: .candidate, name: opened.candidate))
  }

  /// The rounds with an answer whose verdicts somebody has not been shown.
  func rounds(unseenBy author: Event.Author) -> [Int] {
    let played = Set(attempts.filter { $0.answer != nil }.map(\.asked.round))
    return played.filter { !hasSeenVerdicts(author, round: $0) }.sorted()
  }
}

/// Shows the debrief of a transcript, or of a loop on standard input.
struct DebriefCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Read the debrief: a verdict for each principle, with your own words.",
    discussion: """
      With - the loop is read as JSON from standard input. Verdicts you have not voted on stay \
      hidden until the round is over; --open shows them and says so in the transcript.
      """)

  @Argument(help: "The transcript: its id, the beginning of one, a path, or - for JSON.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Judge anew under today's bank and list what differs.")
  var again = false

  @Flag(help: "Write Markdown.")
  var markdown = false

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Show verdicts of rounds that are not over.")
  var open = false

  func run(at desk: Desk) throws {
    let debriefing = Debriefing(room: desk.judgeRoom(shared))
    let debrief: Debrief
    if transcript == "-" {
      debrief = try debriefing.debrief(of: loop(try desk.text(of: "-")), again: again)
    } else {
      let entry = try desk.library(shared).resolve(transcript ?? desk.openTranscript)
      let contents = try desk.library(shared).contents(of: entry.path)
      try desk.warn(of: contents.damage, in: entry.path)
      let read = Transcript(id: entry.id, events: contents.events)
      var record = LoopRecord(read)
      let sealed = desk.reviewer.map { read.rounds(unseenBy: $0) } ?? read.sealedRounds
      if open {
        try unseal(sealed, of: entry, desk)
      } else {
        for index in record.rounds.indices where sealed.contains(record.rounds[index].number) {
          record.rounds[index].attempts = []
        }
        try tell(ofSealed: sealed, desk)
      }
      debrief = try debriefing.debrief(of: record, again: again)
    }
    if json { return try desk.say(json: debrief) }
    if markdown { return try desk.output.write(data: DebriefMarkdown().text(of: debrief)) }
    let text = DebriefText(width: desk.width, style: desk.style).text(of: debrief)
    try Pager(terminal: desk.terminal, output: desk.output).show(text)
  }

  /// Says on standard error which rounds are left out, as their verdicts would be no secret else.
  private func tell(ofSealed rounds: [Int], _ desk: Desk) throws {
    guard !rounds.isEmpty else { return }
    let names = rounds.map(String.init).joined(separator: ", ")
    try desk.warn(
      "verdicts of round \(names) are left out: you have not voted yet, "
        + (desk.reviewer == nil ? "resume goes on" : "vote does") + " and --open shows them now")
  }

  /// Keeps in the transcript that verdicts were seen before the vote.
  private func unseal(_ rounds: [Int], of entry: TranscriptLibrary.Entry, _ desk: Desk) throws {
    guard !rounds.isEmpty else { return }
    let (journal, contents) = try desk.library(shared).open(entry, stamp: desk.stamp)
    defer { journal.close() }
    let name = Transcript(id: entry.id, events: contents.events).opened?.candidate ?? "me"
    let author = desk.reviewer ?? Event.Author(role: .candidate, name: name)
    for round in rounds {
      try journal.append(
        .revealed(Event.Revealed(round: round, open: true)), by: author)
    }
  }

  private func loop(_ text: String) throws -> LoopRecord {
    do {
      return LoopRecord(try JSONDecoder().decode(LoopInput.self, from: Data(text.utf8)))
    } catch {
      throw CommandError.badInput(
        what: "no loop on standard input", why: ScoreLine.reason(error),
        remedy: "write it in the form of the README")
    }
  }
}
