import InterviewModel

/// Writes a plan for people, as plain lines no wider than asked.
///
/// Principles, reasons, questions and the Bar Raiser are left out unless they are to be revealed.
/// The list of what the loop does not assess is always there.
package struct PlanText: Sendable {
  private let framework: Framework
  private let width: Int
  private let reveal: Bool

  /// - Parameters:
  ///   - framework: Names principles and roles.
  ///   - width: The columns of a line, at least 20.
  ///   - reveal: Whether principles, reasons, questions and the Bar Raiser are shown.
  package init(framework: Framework, width: Int, reveal: Bool = false) {
    self.framework = framework
    self.width = max(20, width)
    self.reveal = reveal
  }

  /// Writes one plan; every line ends with a line feed.
  package func write(_ plan: Plan, to target: inout some TextOutputStream) {
    var paragraphs = [Paragraph(heading(plan), hanging: 2), Paragraph(time(plan), hanging: 2)]
    for round in plan.rounds { paragraphs += [Paragraph("")] + self.round(round, of: plan) }
    paragraphs += [Paragraph("")] + ending(plan)
    for paragraph in paragraphs {
      let lines = paragraph.lines(width: width)
      for line in lines.isEmpty ? [""] : lines { target.write(line + "\n") }
    }
  }

  private func heading(_ plan: Plan) -> String {
    let role = framework.role(plan.role)?.name ?? plan.role
    return "Loop of \(plan.rounds.count) rounds · \(role), \(plan.level) · seed \(plan.seed)"
  }

  private func time(_ plan: Plan) -> String {
    let time = PlayedTime(of: plan.rounds)
    let rest = time.notPlayed.isEmpty ? "" : " (\(time.listed) \(time.verb) not played here)"
    return "About \(time.duration) of questions\(rest)."
  }

  private func round(_ round: Plan.Round, of plan: Plan) -> [Paragraph] {
    var title = "Round \(round.number) of \(plan.rounds.count) · "
    title += reveal ? round.title : round.disguisedTitle
    if reveal && round.barRaiser { title += " · Bar Raiser" }
    title += " · \(round.behavioralMinutes) min · \(round.questions.count) "
    title += round.questions.count == 1 ? "question" : "questions"
    var paragraphs = [Paragraph(title, hanging: 2)]
    guard reveal else { return paragraphs }
    for (assignment, question) in zip(round.principles, round.questions) {
      paragraphs.append(Paragraph(name(assignment.id), indent: 2, hanging: 2))
      paragraphs.append(Paragraph(assignment.reason, indent: 4))
      paragraphs.append(Paragraph("Q: \(question.text)", indent: 4, hanging: 3))
    }
    return paragraphs
  }

  private func ending(_ plan: Plan) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    if !reveal {
      paragraphs += [
        Paragraph(
          "What a round assesses stays hidden until you have played it; --reveal shows it."),
        Paragraph(""),
      ]
    }
    if plan.notAssessed.isEmpty {
      return paragraphs + [Paragraph("This loop assesses every principle.")]
    }
    paragraphs.append(Paragraph("Not assessed in this loop:"))
    return paragraphs + plan.notAssessed.map { Paragraph(name($0), indent: 2, hanging: 2) }
  }

  private func name(_ id: String) -> String {
    framework.principle(id)?.name ?? id
  }
}
