import InterviewModel
import Recording
import Reporting
import Reviewing

extension Desk {
  /// What a report of some transcripts shows.
  ///
  /// Sessions stand oldest first; without `showsWords` there is the grid and no answer.
  func reportContent(
    _ transcripts: [Transcript], title: String, showsWords: Bool, _ shared: SharedOptions
  ) throws -> ReportContent {
    let oldestFirst = transcripts.sorted { ($0.began ?? "", $0.id) < ($1.began ?? "", $1.id) }
    var ids: [String] = (try? judgeRoom(shared).framework().principles.map(\.id)) ?? []
    let used = oldestFirst.flatMap { $0.decided.map(\.principle) }
    ids = ids.filter { used.contains($0) } + used.filter { !ids.contains($0) }.uniqued
    let trends = Trend.all(in: oldestFirst.compactMap { JournalSummary($0) })
    let prints = oldestFirst.flatMap { $0.attempts.compactMap { $0.judged?.fingerprint } }.uniqued
    return ReportContent(
      title: title,
      notice:
        "A practice estimate under rubric \(prints.isEmpty ? "none" : prints.joined(separator: ", ")), "
        + "not a hiring decision. Every verdict rests on the words marked; contest ADDRESS points "
        + "at words that were overlooked.",
      principles: ids.map { .init(id: $0, name: principleName($0, shared)) },
      sessions: oldestFirst.map { session($0, showsWords: showsWords, shared) },
      trends: trends.map { trend in
        .init(
          candidate: trend.candidate, principle: principleName(trend.principle, shared),
          points: trend.points.map { .init(day: $0.day, decision: $0.decision) })
      })
  }

  private func session(
    _ transcript: Transcript, showsWords: Bool, _ shared: SharedOptions
  ) -> ReportContent.Session {
    let opened = transcript.opened
    let plan = opened?.plan
    let attempts = showsWords ? transcript.attempts : []
    return ReportContent.Session(
      id: transcript.id, day: String((transcript.began ?? "").prefix(10)),
      candidate: opened?.candidate ?? "?",
      about: "\(plan?.role ?? "?") \(plan?.level ?? ""), \(opened?.mode.rawValue ?? "?")",
      cells: transcript.decided.map { cell in
        ReportContent.Cell(
          principle: cell.principle, vote: cell.verdict,
          strength: cell.decider == nil ? cell.engine?.strength : nil,
          author: cell.decider?.author.name, isDisputed: cell.isDisputed,
          place: attempts.lastIndex {
            $0.asked.round == cell.round && $0.asked.principle == cell.principle
          })
      },
      exchanges: attempts.map { exchange($0, transcript, shared) },
      notes: showsWords ? generalNotes(transcript, shared) : [])
  }

  private func exchange(
    _ attempt: Transcript.Attempt, _ transcript: Transcript, _ shared: SharedOptions
  ) -> ReportContent.Exchange {
    let asked = attempt.asked
    let rubric = try? judgeRoom(shared).rubric(asked.principle)
    let gaps = (attempt.judged?.verdict.missing ?? []).map { id in
      let beat = rubric?.beats.first { $0.id == id }
      return beat.map { $0.need == .disqualifying ? $0.label : $0.absent } ?? id
    }
    let advice = attempt.judged.flatMap { judged -> String? in
      let advice = VerdictAdvice(judged.verdict) { id in
        rubric?.beats.first { $0.id == id }.map { ($0.label, $0.absent) } ?? (id, id)
      }
      let probe = advice.probe.map { " Practise: \u{201C}\($0)\u{201D}" } ?? ""
      return advice.flip.map { $0.string + "." + probe }
    }
    let people =
      transcript.votes.filter {
        transcript.attempt(of: $0.of, $0.payload.round, $0.payload.principle) == attempt.event
      }.map {
        ReportContent.Note(
          author: VerdictWords.author($0.author), text: VerdictWords.word($0.payload.vote),
          quotes: $0.payload.quotes)
      }
      + transcript.overrules.filter {
        transcript.attempt(of: $0.of, $0.payload.round, $0.payload.principle) == attempt.event
      }.map {
        ReportContent.Note(
          author: VerdictWords.author($0.author),
          text: "\($0.payload.stance.rawValue), \(VerdictWords.word($0.payload.vote))"
            + ($0.payload.reason.isEmpty ? "" : ": " + $0.payload.reason)
            + ($0.payload.missingBeat.map { id in
              " (missing: \(rubric?.beats.first { $0.id == id }?.label ?? id))"
            } ?? ""),
          quotes: $0.payload.quotes)
      }
    let spots = Set(
      [attempt.event] + [attempt.answer?.event].compactMap { $0 } + attempt.probes.map(\.event)
        + attempt.probes.compactMap { $0.reply?.event })
    let notes = attempt.notes + transcript.notes.filter { $0.of.map(spots.contains) ?? false }
    return ReportContent.Exchange(
      address: "\(asked.round).\(asked.exchange)",
      principle: principleName(asked.principle, shared), exchange: attempt.exchange,
      verdict: attempt.judged?.verdict, gaps: gaps, advice: advice,
      contests: transcript.contests.filter { $0.of == attempt.event }.map {
        ReportContent.Note(
          author: VerdictWords.author($0.author), text: $0.payload.reason,
          quotes: [$0.payload.quote])
      },
      notes: people + notes.map(note))
  }

  /// Notes on the loop or a round, and votes on what was never asked.
  private func generalNotes(
    _ transcript: Transcript, _ shared: SharedOptions
  ) -> [ReportContent.Note] {
    let loose =
      transcript.votes.filter {
        transcript.attempt(of: $0.of, $0.payload.round, $0.payload.principle) == nil
      }.map {
        ReportContent.Note(
          author: VerdictWords.author($0.author),
          text: "round \($0.payload.round), \(principleName($0.payload.principle, shared)): "
            + VerdictWords.word($0.payload.vote),
          quotes: $0.payload.quotes)
      }
    return transcript.notes.filter { $0.of == nil }.map(note) + loose
  }

  private func note(_ note: Transcript.Authored<Event.Note>) -> ReportContent.Note {
    let round = note.payload.round.map { "round \($0): " } ?? ""
    return ReportContent.Note(
      author: VerdictWords.author(note.author), text: round + note.payload.text,
      quotes: [note.payload.quote].compactMap { $0 })
  }
}

extension Transcript {
  /// The event of the attempt that a vote or an overrule is about: the one it names, else the last
  /// about its principle in its round; `nil` where that was never asked.
  fileprivate func attempt(of named: String?, _ round: Int, _ principle: String) -> String? {
    if let named, attempts.contains(where: { $0.event == named }) { return named }
    return attempts.last { $0.asked.round == round && $0.asked.principle == principle }?.event
  }
}

extension [String] {
  /// Each text once, in the order of first places.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
