import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Compares two loops, or two attempts at one question.
struct DiffCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two loops, or the attempts at one question.",
    discussion: """
      With two transcripts it compares them principle by principle; with one and --at it compares \
      the attempts at that question.
      """)

  @Argument(help: "The earlier transcript.")
  var first: String

  @Argument(help: "The later transcript.")
  var second: String?

  @Option(help: "An exchange (1.2) whose attempts are compared.")
  var at: String?

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    let (_, before) = try desk.transcript(first, in: library)
    guard let second else {
      guard let at else {
        throw CommandError.usage(
          what: "nothing to compare with", why: "one transcript is named",
          remedy: "name a second, or an exchange with --at")
      }
      return try compareAttempts(at, in: before, desk)
    }
    let (_, after) = try desk.transcript(second, in: library)
    let comparison = Comparison(before, after)
    try desk.say(wrapped: desk.style.bold("\(before.id) → \(after.id)"), hanging: 2)
    for change in comparison.principles {
      try desk.say()
      try desk.say(
        wrapped:
          "\(desk.style.bold("\(desk.principleName(change.principle, shared))"))  \(word(change.before)) → \(word(change.after))",
        hanging: 2)
      if let answers = change.answers { try show(answers, change.principle, desk) }
    }
  }

  private func compareAttempts(_ place: String, in transcript: Transcript, _ desk: Desk) throws {
    let annotator = Annotator(transcript, by: coach.author)
    let asked = try annotator.attempt(place).asked
    let tries = transcript.attempts(round: asked.round, exchange: asked.exchange)
    guard tries.count > 1 else {
      return try desk.say(wrapped: "One attempt at \(place) so far; retry \(place) makes another.")
    }
    for (number, pair) in zip(tries, tries.dropFirst()).enumerated() {
      let (before, after) = pair
      try desk.say(
        wrapped:
          "\(desk.style.bold("Attempt \(number + 1) → \(number + 2)"))  \(word(before.vote)) → \(word(after.vote))"
      )
      try show(AttemptComparison(before, after), asked.principle, desk)
    }
  }

  private func show(
    _ change: AttemptComparison, _ principle: String, _ desk: Desk
  ) throws {
    let beats = (try? desk.judgeRoom(shared).rubric(principle).beats) ?? []
    func list(_ label: SafeText, _ items: [String]) throws {
      guard !items.isEmpty else { return }
      try desk.say(wrapped: "  \(label)  \(items.joined(separator: "; "))", hanging: 4)
    }
    /// What is missing, in words.
    func gaps(_ ids: [String]) -> [String] {
      ids.map { id in
        let beat = beats.first { $0.id == id }
        return beat.map { $0.need == .disqualifying ? $0.label : $0.absent } ?? id
      }
    }
    try list(desk.style.green("closed"), gaps(change.closed))
    try list(
      desk.style.green("gained"),
      change.gained.map { id in beats.first { $0.id == id }?.label ?? id })
    try list(desk.style.red("still open"), gaps(change.stillOpen))
    try list(desk.style.red("opened"), gaps(change.opened))
    try list("figures gone", change.figuresGone.map(\.words))
    try list("figures new", change.figuresNew.map(\.words))
  }

  private func word(_ vote: Vote?) -> String { vote.map(VerdictWords.word) ?? "not asked" }
}

extension Transcript.Attempt {
  fileprivate var vote: Vote? { judged.map { Vote($0.verdict.decision) } }
}
