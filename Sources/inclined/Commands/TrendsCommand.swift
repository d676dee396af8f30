import ArgumentParser
import Console
import InterviewModel
import Recording
import Reviewing

/// Shows how verdicts went over time, what to practise next, and the load.
struct TrendsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "trends",
    abstract: "Show verdicts over time, what to practise next, and how much was practised.")

  @OptionGroup var filter: FilterOptions
  @OptionGroup var coach: CoachOptions
  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let found = try desk.summaries(in: desk.library(shared, coach), try filter.filter())
    guard !found.isEmpty else { return try desk.say("No transcript passes.") }
    let summaries = found.map(\.summary)
    let trends = Trend.all(in: summaries)
    let order = (try? desk.judgeRoom(shared).framework().principles.map(\.id)) ?? []
    let loops = Dictionary(grouping: summaries) { $0.opening?.candidate ?? "" }
    let histories = Dictionary(grouping: trends, by: \.candidate)
    for (name, loops) in loops.sorted(by: { $0.key < $1.key }) {
      let own = (histories[name] ?? []).filter { trend in
        (filter.principle.map { trend.principle.equalsIgnoringCase($0) } ?? true)
      }
      try desk.say(desk.style.bold("\(name.isEmpty ? "?" : name)"))
      for trend in own { try show(trend, desk) }
      let next = NextPractice.list(own, among: filter.principle == nil ? order : [])
      if !next.isEmpty { try desk.say("  Practise next") }
      for item in next.prefix(3) {
        try desk.say(
          wrapped: "    \(desk.principleName(item.principle, shared)): \(Self.why(item.reason))",
          hanging: 6)
      }
      try show(Load(loops, now: desk.now), desk)
      try desk.say()
    }
  }

  private func show(_ trend: Trend, _ desk: Desk) throws {
    let letters = trend.points.suffix(30).map { $0.decision == .inclined ? "+" : "x" }.joined()
    let direction =
      trend.direction.map { ", \($0.rawValue)" } ?? ", too few to tell a trend"
    let count = trend.points.count
    try desk.say(
      wrapped:
        "  \(desk.principleName(trend.principle, shared))  \(letters)  \(trend.inclined) of \(count) inclined\(direction)",
      hanging: 4)
  }

  private func show(_ load: Load, _ desk: Desk) throws {
    try desk.say("  Load, by week")
    for week in load.weeks.suffix(6) {
      try desk.say(
        "    \(week.monday)  \(week.loops) loop\(week.loops == 1 ? "" : "s"), about \(Self.hours(week.minutes))"
      )
    }
    switch load.restReason {
    case .hours(let minutes):
      try desk.say(
        wrapped:
          "  About \(Self.hours(minutes)) in seven days. Rest would serve better than another loop.",
        hanging: 2)
    case .days(let days):
      try desk.say(
        wrapped: "  Practice on \(days) of seven days. A day off would serve better than a loop.",
        hanging: 2)
    case nil: break
    }
  }

  private static func hours(_ minutes: Int) -> String {
    minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  private static func why(_ reason: NextPractice.Reason) -> String {
    switch reason {
    case .falling(let inclined, let count):
      "it went down; \(inclined) of \(count) inclined, and the last one was not"
    case .nearlyThere(let day): "not inclined on \(day), but only just: one change turns it"
    case .notInclined(let day, let times):
      "not inclined on \(day)\(times > 1 ? ", \(times) times in all" : "")"
    case .neverAsked: "it never came up"
    case .thin(let observations):
      observations == 1 ? "inclined, but seen once only" : "inclined, but only just"
    }
  }
}
