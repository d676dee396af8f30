import ArgumentParser
import Console
import InterviewModel
import Interviewing
import Recording

/// Asks a question again, keeps both attempts, and shows which gaps closed.
struct RetryCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Answer a question again and see which gaps closed.")

  @Argument(help: "round.exchange")
  var address: String

  @Argument(help: "The transcript.")
  var transcript: String?

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let entry = try desk.library(shared).resolve(transcript)
    let (journal, contents) = try desk.library(shared).open(entry, stamp: desk.stamp)
    defer { journal.close() }
    let read = Transcript(id: journal.id, events: contents.events)
    let (address, attempts) = try desk.attempts(at: address, of: read)
    guard let last = attempts.last, let opened = read.opened else { return }
    try desk.requirePrinciple(of: last, "retry")
    var first = last
    if last.asked.text.isEmpty { first.asked = try worded(last.asked, opened.plan, desk) }
    let author = Event.Author(role: .candidate, name: opened.candidate)
    var events = contents.events
    let isOpen = first.judged == nil && !first.turn.skipped
    guard !isOpen || attempts.count > 1 else {
      throw CommandError.usage(
        what: "cannot retry \(address)", why: "its first attempt is still open",
        remedy: "resume goes on with it")
    }
    // An attempt that was cut off is gone on with.
    if !isOpen {
      // What is shown afterwards tells what the call's answer lacked: it must stay the one that
      // counts.
      if opened.mode == .imported, read.reveals.isEmpty {
        events.append(
          try journal.append(
            .revealed(Event.Revealed(round: address.round, open: true)), by: author))
      }
      events.append(try journal.append(.retried, of: first.event, by: author))
      events.append(try journal.append(.asked(first.asked), by: author))
    }
    // Only this question is played: its round as it was planned, without the others.
    var plan = opened.plan
    plan.rounds = plan.rounds.compactMap { round in
      guard round.number == address.round else { return nil }
      var round = round
      round.questions = [
        Plan.PlannedQuestion(
          id: first.asked.question ?? "", principle: first.asked.principle, text: first.asked.text)
      ]
      return round
    }
    let before = attempts.last { $0.judged != nil }?.judged?.verdict
    try desk.say(
      wrapped: desk.style.dim(
        isOpen
          ? "Your attempt from before goes on; the others stay."
          : "The same question again; the first attempt stays."))
    guard
      let after = try desk.playAgain(
        journal, events: events, plan: plan, address: address, shared)
    else {
      try desk.say()
      let command = "\(desk.isAtPrompt ? "" : "inclined ")retry \(address)"
      return try desk.say(wrapped: "Paused; everything is kept. \(command) goes on.")
    }
    try show(before, after, try desk.judgeRoom(shared).rubric(first.asked.principle), desk)
  }

  /// A question whose words are not in the call, with those of the bank.
  private func worded(_ asked: Event.Asked, _ plan: Plan, _ desk: Desk) throws -> Event.Asked {
    let questions = try desk.judgeRoom(shared).bank.questions(for: asked.principle)
    let bank = InterviewBank(rubrics: [], questions: questions, probes: [])
    guard
      let question = bank.standIn(for: asked.principle, role: plan.role, level: plan.level)
    else { return asked }
    var asked = asked
    asked.question = question.id
    asked.about = question.about
    asked.text = question.text
    return asked
  }

  private func show(
    _ before: Verdict?, _ after: Verdict, _ rubric: Rubric, _ desk: Desk
  ) throws {
    let met = Set(before?.beats.filter(\.met).map(\.beat) ?? [])
    try desk.say()
    for outcome in after.beats where outcome.need != .disqualifying {
      guard let beat = rubric.beats.first(where: { $0.id == outcome.beat }) else { continue }
      let had = met.contains(beat.id)
      let state = outcome.met ? (had ? "still there" : "closed") : (had ? "lost" : "still open")
      try desk.say(wrapped: "  \(outcome.met ? "+" : "-") \(beat.label): \(state)", hanging: 4)
    }
    let word = after.decision == .inclined ? "inclined" : "not inclined"
    try desk.say(wrapped: "This attempt: \(word) (\(after.strength.rawValue)).")
  }
}
