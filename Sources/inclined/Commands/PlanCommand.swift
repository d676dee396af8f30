import ArgumentParser
import Console
import Foundation
import InterviewModel
import Reporting

/// Plans a loop and shows it.
struct PlanCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan a loop: which rounds, and which principles in each.",
    discussion: """
      The plan depends on role, level, seed and history alone. Principles, questions and the Bar \
      Raiser stay hidden until you ask with --reveal, as in a real loop; --json is complete.
      """)

  @OptionGroup var loop: LoopOptions
  @OptionGroup var shared: SharedOptions

  @Flag(help: "Plan two loops that together cover every principle of the role.")
  var sweep = false

  @Flag(help: "Show principles, reasons, questions and the Bar Raiser.")
  var reveal = false

  @Flag(help: "Write the plan as JSON, one line a plan.")
  var json = false

  @Option(help: ArgumentHelp("Write a calendar file as well.", valueName: "file"))
  var ics: String?

  @Option(
    help: ArgumentHelp("When the first round begins, as 2026-12-05T09:00.", valueName: "time"))
  var start: String?

  func run(at desk: Desk) throws {
    let plans = try desk.plans(loop, shared, sweep: sweep)
    let framework = try desk.judgeRoom(shared).framework()
    if let ics { try writeCalendar(plans, framework, to: ics, desk) }
    if json {
      for plan in plans { try desk.say(json: plan) }
      return
    }
    for plan in plans {
      var text = ""
      PlanText(framework: framework, width: desk.width, reveal: reveal).write(plan, to: &text)
      try desk.output.write(SafeText(block: text))
    }
    if let plan = plans.first {
      try desk.say()
      try desk.say(
        wrapped: desk.style.dim(
          "Play it with: \(desk.isAtPrompt ? "" : "inclined ")\(mockCommand(plan))"),
        hanging: 2)
    }
  }

  private func mockCommand(_ plan: Plan) -> String {
    var words = ["mock", "--role", plan.role, "--level", plan.level, "--seed", String(plan.seed)]
    if let rounds = loop.rounds { words += ["--rounds", String(rounds)] }
    if let principles = loop.principles { words += ["--principles", String(principles)] }
    return words.joined(separator: " ")
  }

  private func writeCalendar(
    _ plans: [Plan], _ framework: Framework, to path: String, _ desk: Desk
  ) throws {
    let now = desk.stamp.clock().description
    let fallback = String(now.prefix(10)) + "T09:00"
    guard let start = CalendarTime(start ?? fallback), let stamp = CalendarTime(now) else {
      throw CommandError.usage(
        what: "cannot use --start \(start ?? "")", why: "it is no time",
        remedy: "write it as 2026-12-05T09:00")
    }
    var text = ""
    CalendarWriter(framework: framework, start: start, stamp: stamp, reveal: reveal)
      .write(plans, to: &text)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandError.cannotCreate(path: path, reason: error.localizedDescription)
    }
    try desk.say(wrapped: "Calendar written to \(path).")
  }
}
