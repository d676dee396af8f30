import InterviewModel
import Recording
import Reviewing
import TestSupport
import Testing

struct TrendTests {
  private func summaries(_ decisions: [Decision], from day: Int = 1) -> [JournalSummary] {
    decisions.enumerated().compactMap { place, decision in
      let number = day + place
      var loop = SampleLoop(day: "2026-11-\(number < 10 ? "0" : "")\(number)")
      loop.exchange(answer: "a", decision: decision)
      loop.add(.finished(.init(round: nil)))
      return JournalSummary(loop.transcript(id: "t\(place)"))
    }
  }

  static let rows: [([Decision], Trend.Direction?)] = [
    ([.inclined], nil),
    ([.notInclined, .inclined], nil),
    ([.notInclined, .inclined, .inclined], .rising),
    ([.inclined, .inclined, .notInclined], .falling),
    ([.notInclined, .inclined, .notInclined], .steady),
    ([.notInclined, .notInclined, .inclined, .inclined], .rising),
  ]

  @Test(arguments: rows)
  func `a trend is told from three observations on`(
    _ row: (decisions: [Decision], direction: Trend.Direction?)
  ) throws {
    let trends = Trend.all(in: summaries(row.decisions).reversed())
    let trend = try #require(trends.first)
    #expect(trends.count == 1)
    #expect(trend.points.map(\.decision) == row.decisions)
    #expect(trend.direction == row.direction)
  }

  @Test func `what fell comes before what was never asked`() {
    let trends = Trend.all(in: summaries([.inclined, .inclined, .notInclined]))
    let next = NextPractice.list(trends, among: ["frugality", "ownership"])
    #expect(next.map(\.principle) == ["ownership", "frugality"])
    #expect(next.map(\.reason) == [.falling(inclined: 2, of: 3), .neverAsked])
  }

  @Test func `load is counted by week, and rest is spoken of`() throws {
    let now = try #require(UTCTime("2026-11-08T20:00:00Z"))
    let load = Load(summaries(Array(repeating: .inclined, count: 8)), now: now)
    #expect(load.weeks.map(\.monday) == ["2026-10-26", "2026-11-02"])
    #expect(load.weeks.map(\.loops) == [1, 7])
    #expect(load.recentLoops == 7)
    #expect(load.restReason == .days(7))
    #expect(Load(summaries([.inclined]), now: now).restReason == nil)
  }
}
