import InterviewModel
import Planning
import QuestionBank
import Recording

extension Desk {
  /// Plans a loop, or the two of a sweep, from options and the candidate's history.
  func plans(
    _ loop: LoopOptions, _ shared: SharedOptions, sweep: Bool = false
  ) throws -> [Plan] {
    let room = judgeRoom(shared)
    let framework = try room.framework()
    let (history, loops) = try history(of: loop.candidate, shared)
    var failed: (any Error)?
    let request = PlanRequest(
      role: loop.role ?? framework.defaults.role, level: loop.level ?? framework.defaults.level,
      rounds: loop.rounds, principles: loop.principles, seed: loop.seed ?? UInt64(loops + 1),
      history: history, sweep: sweep)
    do {
      let plans = try LoopPlanner.plan(request, framework: framework) { principle in
        do { return try room.bank.questions(for: principle) } catch {
          failed = failed ?? error
          return []
        }
      }
      if let failed { throw failed }
      return plans
    } catch {
      // Questions that cannot be read are the reason for those that are missing.
      throw failed ?? error
    }
  }

  /// What a candidate was asked and how it was judged, oldest first, with the number of loops.
  ///
  /// Transcripts that cannot be read are passed over: they must not keep anybody from practising.
  func history(
    of candidate: String, _ shared: SharedOptions
  ) throws -> (history: PlanHistory, loops: Int) {
    let library = library(shared)
    guard let entries = try? library.entries() else { return (.none, 0) }
    var history = PlanHistory.none
    var loops = 0
    for entry in entries.sorted(by: { $0.id < $1.id }) {
      guard let contents = try? library.contents(of: entry.path) else { continue }
      let transcript = Transcript(id: entry.id, events: contents.events)
      guard transcript.opened?.candidate == candidate else { continue }
      loops += 1
      for attempt in transcript.attempts {
        if let question = attempt.asked.question { history.recentQuestions.append(question) }
        // A question of an imported call that was not understood probed nothing.
        guard !attempt.asked.principle.isEmpty else { continue }
        var record =
          history.principles[attempt.asked.principle]
          ?? PlanHistory.Record(verdicts: [], timesProbed: 0)
        record.timesProbed += 1
        if let judged = attempt.judged { record.verdicts.append(Vote(judged.verdict.decision)) }
        history.principles[attempt.asked.principle] = record
      }
    }
    return (history, loops)
  }
}
