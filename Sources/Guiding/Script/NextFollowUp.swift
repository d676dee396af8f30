import InterviewModel
import Interviewing

/// Chooses what to ask next after what was noted.
///
/// The order is what a follow-up would bring: first what the friend's marks and notes call for (a
/// real day, the candidate's own part), then required beats not heard yet, those that were thin
/// last time before the others, then the Bar Raiser's deeper look, helping beats, and the
/// question's own follow-ups. Notes are rough, so no follow-up quotes them.
package struct NextFollowUp: Sendable {
  private let rubric: Rubric
  private let guide: GuideBank
  private let asked: Event.Asked
  private let isBarRaiser: Bool
  private let plan: Plan
  private let thin: [String]

  /// Chooses for one question; `thin` are the ids of the beats that were thin last time.
  package init(
    rubric: Rubric, guide: GuideBank, asked: Event.Asked, round: Plan.Round, plan: Plan,
    thin: [String]
  ) {
    self.rubric = rubric
    self.guide = guide
    self.asked = asked
    self.plan = plan
    self.thin = thin
    isBarRaiser = round.barRaiser
  }

  /// Chooses for an item of a script.
  ///
  /// - Returns: `nil` when the bank has no rubric for its principle.
  package init?(item: GuideScript.Item, of script: GuideScript, guide: GuideBank, plan: Plan) {
    guard let rubric = guide.bank.rubrics[item.asked.principle] else { return nil }
    self.init(
      rubric: rubric, guide: guide, asked: item.asked, round: script.round, plan: plan,
      thin: item.lastTime?.thin.map(\.beat) ?? [])
  }

  /// Everything worth asking now, the best first; one wording a beat.
  ///
  /// - Parameter attempt: The notes and probes so far; `nil` before the question was put.
  /// - Returns: Nothing that was asked before; a beat sought twice is not sought again.
  /// - Complexity: One reading of the notes.
  package func offers(after attempt: Transcript.Attempt?) -> [FollowUpOffer] {
    let reading = attempt.map {
      NoteReading(
        of: $0, judge: guide.judge, rubric: rubric, role: plan.role, level: plan.level)
    }
    let probes = attempt?.probes ?? []
    let used = Set(probes.map(\.probed.text))
    let sought = probes.compactMap(\.probed.seeks)
    var offers: [FollowUpOffer] = []
    for candidate in candidates(reading) {
      if let seeks = candidate.seeks {
        guard sought.count(where: { $0 == seeks }) < candidate.limit,
          !offers.contains(where: { $0.seeks == seeks })
        else { continue }
      }
      let texts = rotated(candidate.texts.filter { !$0.contains("{quote}") }, by: probes.count)
      guard let text = texts.first(where: { !used.contains($0) }),
        !offers.contains(where: { $0.text == text })
      else { continue }
      offers.append(
        FollowUpOffer(
          text: text, seeks: candidate.seeks, trigger: candidate.trigger,
          brings: candidate.brings))
    }
    return offers
  }

  /// Something that could be asked, in any of several wordings.
  private struct Candidate {
    var seeks: String?
    var trigger: Signal?
    var texts: [String]
    var brings: String
    /// How often its beat may be sought.
    var limit: Int
  }

  private func candidates(_ reading: NoteReading?) -> [Candidate] {
    let blocking: [Signal] = [
      .hypothetical, .weDominates, .managerOnlyOwnership, .fakeFailure, .contradiction,
    ]
    var result: [Candidate] = []
    for signal in blocking where reading?.signals.contains(signal) == true {
      result += guide.bank.probes
        .filter { $0.trigger == signal && $0.onPresence && !$0.barRaiserOnly }
        .map { general($0, limit: 2) }
    }
    let open = openBeats(reading)
    result += open.filter { $0.need == .required }.map { seeking($0.beat, limit: 2) }
    if isBarRaiser {
      result += guide.bank.probes
        .filter { probe in
          probe.barRaiserOnly
            && (reading?.signals.contains(probe.trigger) ?? false) == probe.onPresence
        }
        .map { general($0, limit: 1) }
    }
    result += open.filter { $0.need == .helping }.map { seeking($0.beat, limit: 1) }
    let own = asked.question.flatMap { guide.bank.questions[$0] }?.followUps ?? []
    result += own.map { Candidate(texts: [$0], brings: "", limit: 1) }
    return result
  }

  /// Beats not heard yet; of equal need those that were thin last time come first.
  private func openBeats(_ reading: NoteReading?) -> [(beat: Beat, need: Beat.Need)] {
    let open = rubric.beats.compactMap { beat -> (beat: Beat, need: Beat.Need)? in
      guard
        let need = beat.need(
          about: asked.about ?? .success, level: plan.level, role: plan.role),
        need != .disqualifying, reading?.hears(beat) != true
      else { return nil }
      return (beat, need)
    }
    return open.filter { thin.contains($0.beat.id) } + open.filter { !thin.contains($0.beat.id) }
  }

  private func seeking(_ beat: Beat, limit: Int) -> Candidate {
    Candidate(
      seeks: beat.id, trigger: beat.shownBy.first, texts: beat.probes, brings: beat.label,
      limit: limit)
  }

  private func general(_ probe: Probe, limit: Int) -> Candidate {
    let label = rubric.beats.first { $0.id == probe.seeks }?.label ?? ""
    return Candidate(
      seeks: probe.seeks, trigger: probe.trigger, texts: probe.texts, brings: label, limit: limit)
  }

  /// The wordings beginning elsewhere each time, the same for the same seed.
  private func rotated(_ texts: [String], by count: Int) -> [String] {
    guard texts.count > 1 else { return texts }
    let shift = Int((plan.seed &+ UInt64(count)) % UInt64(texts.count))
    return Array(texts[shift...] + texts[..<shift])
  }
}
