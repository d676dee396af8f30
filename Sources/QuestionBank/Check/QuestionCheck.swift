import InterviewModel

/// Looks at the questions of a whole framework, principle by principle.
struct QuestionCheck {
  private let known: Known
  private var ids: [String: BankProblem.Other] = [:]
  private var texts = NearDuplicates()
  private var added: [(id: String, place: BankProblem.Other)] = []

  init(known: Known) {
    self.known = known
  }

  /// Looks at the file of a principle, whose questions may draw out `beats` (`nil` when unknown).
  mutating func check(_ root: YAMLValue, principle: String, beats: [String]?, log: ReadingLog) {
    var known = known
    known.beats = beats
    let before = log.problems.count
    let entries = QuestionDecoding.entries(root, principle: principle, known: known)
    let isReadable = log.problems.count == before
    for entry in entries {
      let id = entry.question.id
      if let first = ids[id] {
        entry.id.report(.repeated(id, kind: "question", first: first))
      } else {
        ids[id] = entry.id.place
      }
      if let (earlier, percent) = texts.add(entry.question.text) {
        let other = added[earlier]
        entry.text.report(.nearDuplicate(of: other.id, at: other.place, percent: percent))
      }
      added.append((id, entry.text.place))
    }
    // Counts say little while questions cannot be read.
    if isReadable { count(entries.map(\.question), root) }
  }

  private func count(_ questions: [Question], _ root: YAMLValue) {
    if questions.count < BankCheck.questions {
      root.report(.tooFew(questions.count, of: "questions", needed: BankCheck.questions))
    }
    guard questions.count >= BankCheck.usableQuestions else { return }
    for role in known.roles ?? [] {
      for level in known.levels ?? [] {
        let usable = questions.count { $0.suits(role: role, level: level) }
        guard usable < BankCheck.usableQuestions else { continue }
        root.report(
          .tooFewUsable(usable, role: role, level: level, needed: BankCheck.usableQuestions))
      }
    }
  }
}
