import Console
import InterviewModel
import Recording
import Reporting
import Reviewing

extension Desk {
  /// A vote as somebody typed it.
  func vote(_ text: String) throws -> Vote {
    guard let vote = VerdictWords.vote(text) else {
      throw CommandError.usage(
        what: "unknown verdict \(text)", why: "there are three",
        remedy: "choose inclined, not or no-data")
    }
    return vote
  }

  /// Shows the verdicts of a place's round where that is asked for and was not done before.
  ///
  /// - Returns: The transcript to go on with.
  func reveal(
    _ place: String, _ transcript: String?, asks: Bool, _ shared: SharedOptions,
    _ coach: CoachOptions
  ) throws -> String? {
    guard asks else { return transcript }
    let (_, current) = try self.transcript(transcript, in: library(shared, coach))
    let annotator = Annotator(current, by: coach.author)
    let round = try annotator.attempt(place).asked.round
    guard annotator.isBlind(round) else { return transcript }
    let seen = try annotate(transcript, shared, coach) { [$0.reveal(round, asked: true)] }
    try showVerdicts(of: round, in: seen, shared)
    // Of a sample a copy was made, and that goes on.
    return seen.id == current.id ? transcript : openTranscript
  }

  /// Records a coach's own verdict.
  func overrule(
    _ vote: Vote?, _ place: String, _ transcript: String?, _ grounds: OverruleOptions,
    _ shared: SharedOptions, _ coach: CoachOptions
  ) throws {
    try annotate(transcript, shared, coach) { annotator in
      let principle = try annotator.attempt(place).asked.principle
      return [
        try annotator.overrule(
          vote, on: place, reason: grounds.reason, quotes: grounds.quote,
          missingBeat: grounds.missing, beats: beats(of: principle, shared))
      ]
    }
    try say("Recorded. revoke takes it back.")
  }

  /// What everybody decided in a round.
  func showVerdicts(of round: Int, in transcript: Transcript, _ shared: SharedOptions) throws {
    for cell in transcript.decided where cell.round == round { try show(cell, shared) }
  }

  /// What everybody decided on a principle.
  func show(_ cell: ReviewedPrinciple, _ shared: SharedOptions) throws {
    let engine = cell.engine.map { VerdictWords.decision($0.decision, $0.strength) } ?? "no data"
    try say(wrapped: "  \(principleName(cell.principle, shared))  Inclined: \(engine)", hanging: 4)
    for vote in cell.people {
      let stance = vote.stance.map { ", \($0.rawValue)" } ?? ""
      let blind = vote.blind ? "" : ", after the reveal"
      try say(
        wrapped:
          "    \(VerdictWords.author(vote.author)): \(VerdictWords.word(vote.vote))\(stance)\(blind)",
        hanging: 6)
    }
  }
}
