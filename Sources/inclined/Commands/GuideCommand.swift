import ArgumentParser
import Guiding
import InterviewModel
import Interviewing
import Recording

/// Leads a friend through a round.
struct GuideCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Lead a friend through interviewing somebody, from a transcript or a fresh plan.",
    discussion: """
      The friend sits at the keyboard: it says what to read aloud and what to listen for, takes \
      rough notes, offers the next follow-up at an empty line, and asks for votes before it shows \
      its own view. The round becomes a transcript of its own. Named again, or with a copy that \
      another friend began, it goes on in that one.
      """)

  @Argument(help: "The transcript to interview from: its id, the beginning of one, or a path.")
  var transcript: String?

  @Flag(help: "Lead a fresh round instead of one from a transcript.")
  var plan = false

  @Option(help: "Which round of the loop; the first that has answers when left out.")
  var round: Int?

  @Option(help: "Who asks: your name, for the record.")
  var interviewer: String = "friend"

  @Option(help: "Who is interviewed; the transcript's candidate when left out.")
  var candidate: String?

  @Option(help: "The role, for a fresh round.")
  var role: String?

  @Option(help: "The level, for a fresh round.")
  var level: String?

  @Option(help: "Chooses among equally good plans, for a fresh round.")
  var seed: UInt64?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    guard !(plan && transcript != nil) else {
      throw CommandError.usage(
        what: "cannot guide both", why: "a transcript and --plan were named",
        remedy: "leave one of them out")
    }
    try desk.guide(
      plan ? nil : source(desk), round: round, interviewer: interviewer, candidate: candidate,
      freshPlan: freshPlan(desk), shared)
  }

  private func source(_ desk: Desk) throws -> TranscriptLibrary.Entry {
    try desk.library(shared).resolve(transcript)
  }

  private func freshPlan(_ desk: Desk) throws -> Plan? {
    guard plan else { return nil }
    var arguments: [String] = []
    if let role { arguments += ["--role", role] }
    if let level { arguments += ["--level", level] }
    if let seed { arguments += ["--seed", String(seed)] }
    if let candidate { arguments += ["--candidate", candidate] }
    return try desk.plans(try LoopOptions.parse(arguments), shared)[0]
  }
}
