import InterviewModel

/// Writes planned loops as an iCalendar file (RFC 5545) that calendars import.
///
/// Each round is an event of its whole length. Principles, reasons, questions and the Bar Raiser
/// are left out unless they are to be revealed. An event's UID depends on the plan alone, so that
/// importing a loop again, later or revealed, moves its events and adds none.
package struct CalendarWriter: Sendable {
  private let framework: Framework
  private let start: CalendarTime
  private let stamp: CalendarTime
  private let breakMinutes: Int
  private let reveal: Bool

  /// - Parameters:
  ///   - framework: Names principles and roles.
  ///   - start: When the first round begins; a second loop begins a day later at the same time.
  ///   - stamp: When the file is made; it is read as UTC.
  ///   - breakMinutes: The pause between two rounds.
  ///   - reveal: Whether principles, reasons, questions and the Bar Raiser are shown.
  package init(
    framework: Framework, start: CalendarTime, stamp: CalendarTime, breakMinutes: Int = 10,
    reveal: Bool = false
  ) {
    self.framework = framework
    self.start = start
    self.stamp = stamp
    self.breakMinutes = breakMinutes
    self.reveal = reveal
  }

  /// Writes one calendar with every round of the plans.
  package func write(_ plans: [Plan], to target: inout some TextOutputStream) {
    ContentLine("BEGIN", exact: "VCALENDAR").write(to: &target)
    ContentLine("VERSION", exact: "2.0").write(to: &target)
    ContentLine("PRODID", exact: "-//Inclined//Mock loop//EN").write(to: &target)
    ContentLine("CALSCALE", exact: "GREGORIAN").write(to: &target)
    for (index, plan) in plans.enumerated() {
      var begin = start.adding(minutes: index * 24 * 60)
      for round in plan.rounds {
        let end = begin.adding(minutes: round.minutes)
        for line in event(round, of: plan, from: begin, to: end) { line.write(to: &target) }
        begin = end.adding(minutes: breakMinutes)
      }
    }
    ContentLine("END", exact: "VCALENDAR").write(to: &target)
  }

  private func event(
    _ round: Plan.Round, of plan: Plan, from begin: CalendarTime, to end: CalendarTime
  ) -> [ContentLine] {
    let title = reveal && round.barRaiser ? "\(round.title) (Bar Raiser)" : round.title
    let shown = reveal ? title : round.disguisedTitle
    return [
      ContentLine("BEGIN", exact: "VEVENT"),
      ContentLine("UID", exact: "\(PlanFingerprint(plan).text)-\(round.number)@inclined"),
      ContentLine("DTSTAMP", exact: stamp.isUTC ? stamp.basic : stamp.basic + "Z"),
      ContentLine("DTSTART", exact: begin.basic),
      ContentLine("DTEND", exact: end.basic),
      ContentLine(
        "SUMMARY", text: "Mock loop, round \(round.number) of \(plan.rounds.count): \(shown)"),
      ContentLine("DESCRIPTION", text: description(round, of: plan)),
      ContentLine("END", exact: "VEVENT"),
    ]
  }

  private func description(_ round: Plan.Round, of plan: Plan) -> String {
    let role = framework.role(plan.role)?.name ?? plan.role
    var lines = ["\(role), \(plan.level)", PlayedTime(of: round).sentence]
    guard reveal else {
      return (lines + ["What it assesses stays hidden until it is played."])
        .joined(separator: "\n")
    }
    for (assignment, question) in zip(round.principles, round.questions) {
      let name = framework.principle(assignment.id)?.name ?? assignment.id
      lines += ["", name, assignment.reason, "Question: \(question.text)"]
    }
    return lines.joined(separator: "\n")
  }
}
