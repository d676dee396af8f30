import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Measures how far people and the engine agree.
struct CalibrationCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Measure agreement between coaches, candidates and the engine.",
    discussion: """
      Only votes made before the engine's verdict was seen count. Kappa is Cohen's, with its 95 % \
      interval; below some thirty votes the interval says more than the figure.
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let library = desk.library(shared, coach)
    var cases: [CalibrationCase] = []
    var ended: [Transcript] = []
    for (entry, summary) in try desk.summaries(in: library, try filter.filter())
    where summary.hasBlindVotes || summary.notes > 0 {
      let transcript = try desk.transcript(entry, in: library)
      cases += CalibrationCase.cases(in: transcript)
      if !RealOutcome.outcomes(in: transcript).isEmpty { ended.append(transcript) }
    }
    let result = Calibration(cases)
    if cases.isEmpty {
      try desk.say(
        wrapped: "No vote was made before its verdict was seen. vote does that; --open does not.")
    }
    try section("Against the engine", result.withEngine.map(row), desk)
    try section("Coach against coach", result.betweenCoaches.map(row), desk)
    try section(
      "Coaches against the engine, by principle",
      result.byPrinciple.map {
        "\(desk.principleName($0.principle, shared)): \(VerdictWords.agreement($0.agreement))"
      }, desk)
    try section(
      "Where a rule spoke against the answer, coaches agreed",
      result.byRule.map { "\($0.id): \($0.agreed) of \($0.count)" }, desk)
    try section("To discuss", result.toDiscuss.map { discuss($0, desk) }, desk)
    try compare(ended, desk)
  }

  private func section(_ title: SafeText, _ rows: [String], _ desk: Desk) throws {
    guard !rows.isEmpty else { return }
    try desk.say(wrapped: desk.style.bold(title))
    for row in rows { try desk.say(wrapped: "  \(row)", hanging: 4) }
    try desk.say()
  }

  private func row(_ pair: Calibration.Pair) -> String {
    let names = VerdictWords.author(pair.first) + (pair.second.map { " and \($0.name)" } ?? "")
    return "\(names): \(VerdictWords.agreement(pair.agreement))"
  }

  private func discuss(_ item: CalibrationCase, _ desk: Desk) -> String {
    let votes = item.votes.filter { $0.author.role == .coach }
      .map { "\($0.author.name) \(VerdictWords.word(Vote($0.decision)))" }
    return "\(item.transcript) round \(item.round), "
      + "\(desk.principleName(item.principle, shared)): "
      + (votes + ["Inclined \(VerdictWords.word(Vote(item.engine)))"]).joined(separator: ", ")
      + (item.rules.isEmpty ? "" : " (\(item.rules.joined(separator: ", ")))")
  }

  private func compare(_ transcripts: [Transcript], _ desk: Desk) throws {
    guard !transcripts.isEmpty else { return }
    let share = (try? desk.judgeRoom(shared).framework().outcome.inclined) ?? Fraction(2, 3)
    let comparison = OutcomeComparison(transcripts, offerAt: share)
    try section(
      "Real interviews",
      comparison.entries.map { entry in
        let agrees = entry.agrees.map { $0 ? "as practised" : "not as practised" } ?? "no data"
        let about = entry.real.principle.map { " on \(desk.principleName($0, shared))" } ?? ""
        return "\(entry.candidate), \(entry.transcript): "
          + entry.real.result.rawValue.replacing("_", with: " ")
          + "\(about); practice \(entry.inclined) of \(entry.assessed) inclined; \(agrees)"
      }, desk)
    let agreed = comparison.agreed
    try desk.say(
      wrapped: "Practice pointed the way it went in \(agreed.count) of \(agreed.of).")
  }
}
