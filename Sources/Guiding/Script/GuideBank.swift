import InterviewModel
import Interviewing
import Judging

/// What guiding needs of the question bank, with the judge.
package struct GuideBank: Sendable {
  /// Names of principles.
  package var framework: Framework
  /// Rubrics, questions and probes.
  package var bank: InterviewBank
  /// Reads answers and notes.
  package var judge: Judge

  package init(framework: Framework, bank: InterviewBank, judge: Judge) {
    self.framework = framework
    self.bank = bank
    self.judge = judge
  }

  /// Whether questions on a principle can be guided.
  func knows(_ principle: String) -> Bool {
    bank.rubrics[principle] != nil && framework.principle(principle) != nil
  }

  /// What an answer of a transcript showed and where it was thin; `nil` when nothing was said.
  func lastTime(
    _ attempt: Transcript.Attempt, _ rubric: Rubric, in plan: Plan
  ) -> GuideScript.LastTime? {
    let verdict: Verdict
    if attempt.answer != nil {
      verdict =
        judge.read(attempt.exchange, rubric: rubric, role: plan.role, level: plan.level).verdict
    } else if !attempt.notes.isEmpty {
      verdict =
        NoteReading(of: attempt, judge: judge, rubric: rubric, role: plan.role, level: plan.level)
        .verdict
    } else {
      return nil
    }
    return GuideScript.LastTime(verdict, rubric)
  }
}

extension GuideScript.LastTime {
  /// Turns a verdict into beats to ask past; disqualifiers are no beats to ask for.
  init(_ verdict: Verdict, _ rubric: Rubric) {
    var landed: [Heard] = []
    var thin: [Beat.Need: [Thin]] = [:]
    for outcome in verdict.beats where outcome.need != .disqualifying {
      guard let beat = rubric.beats.first(where: { $0.id == outcome.beat }) else { continue }
      if outcome.met {
        let quote = verdict.evidence.first { beat.shownBy.contains($0.signal) }?.quote.text
        landed.append(Heard(beat: beat.id, label: beat.label, quote: quote))
      } else {
        thin[outcome.need, default: []].append(Thin(beat: beat.id, label: beat.label))
      }
    }
    self.init(landed: landed, thin: (thin[.required] ?? []) + (thin[.helping] ?? []))
  }
}
