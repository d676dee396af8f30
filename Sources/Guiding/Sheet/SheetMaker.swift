import InterviewModel
import Judging

/// Makes the candidate's page from a transcript.
package struct SheetMaker: Sendable {
  private let guide: GuideBank
  private let fingerprint: String

  /// Takes what is read with; the fingerprint is for exchanges that were not judged yet.
  package init(guide: GuideBank, fingerprint: String) {
    self.guide = guide
    self.fingerprint = fingerprint
  }

  /// At most so many quotes for one principle: a page is read, a wall is not.
  package static let quotesPerPart = 3

  /// Makes the page.
  ///
  /// - Parameter transcript: Rounds that are not over are left out, as their verdicts are not to
  ///   be seen yet; of an imported call all are in.
  /// - Returns: `nil` when no round is over or the opening is damaged.
  /// - Complexity: O(*n*) in the words of the transcript that were not judged yet.
  package func sheet(of transcript: Transcript) -> FeedbackSheet? {
    guard let opened = transcript.opened else { return nil }
    let heard = answers(in: transcript, opened)
    guard !heard.isEmpty else { return nil }
    let interviewers = transcript.events.compactMap { event -> String? in
      if case .asked = event.payload, event.author.role == .interviewer {
        event.author.name
      } else {
        nil
      }
    }
    var seen: Set<String> = []
    let framework = guide.framework
    return FeedbackSheet(
      candidate: opened.candidate, interviewers: interviewers.filter { seen.insert($0).inserted },
      role: framework.role(opened.plan.role)?.name ?? opened.plan.role, level: opened.plan.level,
      date: String((transcript.began ?? "").prefix(10)),
      words: opened.mode == .guided ? .noted : .own, first: first(of: heard),
      parts: heard.map { part($0, transcript) },
      rubric: heard.compactMap(\.attempt.judged?.fingerprint).last ?? fingerprint)
  }

  /// The strongest exchange of a principle in a round, with what was read in it.
  private struct Answer {
    var attempt: Transcript.Attempt
    var verdict: Verdict?
    var rubric: Rubric
  }

  private func answers(in transcript: Transcript, _ opened: Event.Opened) -> [Answer] {
    var answers: [Answer] = []
    for attempt in transcript.attempts {
      let isOver =
        opened.mode == .imported || transcript.finishedRounds.contains(attempt.asked.round)
      guard isOver, let rubric = guide.bank.rubrics[attempt.asked.principle] else { continue }
      let answer = Answer(
        attempt: attempt, verdict: verdict(on: attempt, rubric, opened.plan), rubric: rubric)
      let place = answers.firstIndex {
        $0.attempt.asked.round == attempt.asked.round
          && $0.attempt.asked.principle == attempt.asked.principle
      }
      if let place {
        if Self.isStronger(answer.verdict, answers[place].verdict) { answers[place] = answer }
      } else {
        answers.append(answer)
      }
    }
    return answers
  }

  private func verdict(
    on attempt: Transcript.Attempt, _ rubric: Rubric, _ plan: Plan
  ) -> Verdict? {
    if let judged = attempt.judged { return judged.verdict }
    guard attempt.answer != nil else { return nil }
    return guide.judge.read(attempt.exchange, rubric: rubric, role: plan.role, level: plan.level)
      .verdict
  }

  private static func isStronger(_ left: Verdict?, _ right: Verdict?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    if left.decision != right.decision { return left.decision == .inclined }
    return left.missing.count < right.missing.count
  }
}

// MARK: - Parts

extension SheetMaker {
  private func part(_ answer: Answer, _ transcript: Transcript) -> FeedbackSheet.Part {
    let asked = answer.attempt.asked
    let votes = people(transcript, asked)
    let own = votes.last { $0.author.role == .interviewer }?.payload
    let open = Self.openBeats(answer)
    let named: [FeedbackSheet.NamedVote] = votes.map {
      .init(name: $0.author.name, vote: $0.payload.vote)
    }
    let engine = FeedbackSheet.NamedVote(
      name: "Inclined", vote: answer.verdict.map { Vote($0.decision) } ?? .noData)
    return FeedbackSheet.Part(
      round: asked.round,
      principle: guide.framework.principle(asked.principle)?.name
        ?? asked.principle,
      question: asked.text, landed: landed(answer, own), missing: open.first?.absent,
      practise: open.first.flatMap { Self.probe(of: $0) }, votes: named + [engine],
      remark: own.flatMap { vote in
        vote.wouldChange.map { .init(text: $0, isForNextTime: vote.vote == .noData) }
      }, isEmpty: answer.verdict == nil)
  }

  /// The latest vote of each person on a principle in a round, in the order they first voted.
  private func people(
    _ transcript: Transcript, _ asked: Event.Asked
  ) -> [Transcript.Authored<Event.Voted>] {
    var latest: [Transcript.Authored<Event.Voted>] = []
    for vote in transcript.votes
    where vote.payload.round == asked.round && vote.payload.principle == asked.principle {
      if let place = latest.firstIndex(where: { $0.author == vote.author }) {
        latest[place] = vote
      } else {
        latest.append(vote)
      }
    }
    return latest
  }

  /// What spoke for the candidate: an inclined vote's quotes first, then what was read.
  private func landed(_ answer: Answer, _ own: Event.Voted?) -> [FeedbackSheet.Landed] {
    let green = (answer.verdict?.evidence ?? []).filter { $0.signal.polarity == .green }
    let showing = green.compactMap { evidence -> FeedbackSheet.Landed? in
      answer.rubric.beats.first {
        $0.shownBy.contains(evidence.signal) && $0.need != .disqualifying
      }
      .map { .init(quote: evidence.quote.text, showed: $0.label) }
    }
    var landed: [FeedbackSheet.Landed] = []
    if own?.vote == .inclined {
      landed = (own?.quotes ?? []).map { quote in
        .init(quote: quote, showed: showing.first { $0.quote == quote }?.showed ?? "")
      }
    }
    for one in showing where !landed.contains(where: { $0.quote == one.quote }) {
      // One quote for each thing shown, so that the page names different things.
      if !landed.contains(where: { $0.showed == one.showed }) { landed.append(one) }
    }
    return Array(landed.prefix(Self.quotesPerPart))
  }

  /// Beats that were not heard, those the answer needs most first.
  private static func openBeats(_ answer: Answer) -> [Beat] {
    let open = (answer.verdict?.beats ?? []).filter { !$0.met && $0.need != .disqualifying }
    let ordered = open.filter { $0.need == .required } + open.filter { $0.need == .helping }
    return ordered.compactMap { outcome in answer.rubric.beats.first { $0.id == outcome.beat } }
  }

  private static func probe(of beat: Beat) -> String? {
    beat.probes.first { !$0.contains("{quote}") }
  }
}

// MARK: - The first change

extension SheetMaker {
  /// What is missing in the most answers; of equals what the verdicts need more, then the earlier.
  private func first(of answers: [Answer]) -> FeedbackSheet.FirstChange? {
    var counts: [(beat: Beat, required: Int, all: Int)] = []
    let heard = answers.filter { $0.verdict != nil }
    for answer in heard {
      let required = Set(
        (answer.verdict?.beats ?? []).filter { $0.need == .required }.map(\.beat))
      for beat in Self.openBeats(answer) {
        let more = required.contains(beat.id) ? 1 : 0
        if let place = counts.firstIndex(where: { $0.beat.id == beat.id }) {
          counts[place].required += more
          counts[place].all += 1
        } else {
          counts.append((beat, more, 1))
        }
      }
    }
    var best: (beat: Beat, required: Int, all: Int)?
    for count in counts
    where best.map({ (count.required, count.all) > ($0.required, $0.all) }) ?? true {
      best = count
    }
    return best.map { best in
      FeedbackSheet.FirstChange(
        missing: best.beat.absent, count: best.all, of: heard.count,
        practise: Self.probe(of: best.beat))
    }
  }
}
