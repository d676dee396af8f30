import ArgumentParser
import Console
import InterviewModel
import Reviewing

/// Records a vote before the engine's verdict is seen.
struct VoteCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Vote on a principle before you see the engine's verdict.",
    discussion: "Once you have voted on every principle of a round, its verdicts are shown.")

  @Argument(help: "An exchange (1.2) or a principle.")
  var place: String

  @Argument(help: "Your vote: inclined, not or no-data.")
  var vote: String

  @Argument(help: "The transcript; the latest when left out.")
  var transcript: String?

  @Option(help: "Words of the candidate it rests on; may be repeated.")
  var quote: [String] = []

  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let vote = try desk.vote(vote)
    let voted = try desk.annotate(transcript, shared, coach) { annotator in
      [try annotator.vote(vote, on: place, quotes: quote)]
    }
    let annotator = Annotator(voted, by: coach.author)
    let round = try annotator.attempt(place).asked.round
    let open = annotator.undecided(in: round)
    guard annotator.isBlind(round) else { return try desk.say("Recorded.") }
    guard open.isEmpty else {
      let names = open.map { desk.principleName($0, shared) }.joined(separator: ", ")
      return try desk.say(wrapped: "Recorded. Still to vote on in round \(round): \(names)")
    }
    let seen = try desk.annotate(transcript, shared, coach) { annotator in
      [annotator.reveal(round, asked: false)]
    }
    try desk.say("Recorded. Beside the engine:")
    try desk.showVerdicts(of: round, in: seen, shared)
  }
}
