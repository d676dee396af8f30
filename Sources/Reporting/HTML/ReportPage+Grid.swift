import InterviewModel

// MARK: - The grid

extension ReportPage {
  /// More sessions than this make a second table, so that one fits a phone's scroll and a page.
  private static let mostColumns = 8
  /// Up to so many sessions verdicts are written out; beyond it their signs stand for them.
  private static let mostWords = 3

  /// Verdicts by candidate: principles by sessions, then how they went over time.
  func writeGrids(_ page: inout HTMLWriter) {
    let sessions = Array(content.sessions.enumerated())
    guard !content.principles.isEmpty, !sessions.isEmpty else { return writeTrends(nil, &page) }
    page.line("<section aria-labelledby=\"grid\"><h2 id=\"grid\">Verdicts</h2>")
    page.line(
      "<p class=\"legend\">\(Self.badge(.inclined)) \(Self.badge(.notInclined)) \(Self.badge(.noData)) <span>dashed: borderline</span> <span>≠ people and engine differ</span> <span>a name: who decided, else the engine</span></p>"
    )
    var candidates: [String] = []
    for (_, session) in sessions where !candidates.contains(session.candidate) {
      candidates.append(session.candidate)
    }
    for (place, candidate) in candidates.sorted().enumerated() {
      let own = sessions.filter { $0.element.candidate == candidate }
      page.line("<h3 id=\"g\(place)\">\(candidate)</h3>")
      for start in stride(from: 0, to: own.count, by: Self.mostColumns) {
        let part = Array(own[start..<min(start + Self.mostColumns, own.count)])
        writeTable(part, isWide: own.count > Self.mostWords, label: "g\(place)", &page)
      }
      writeTrends(candidate, &page)
    }
    page.line("</section>")
  }

  private func writeTable(
    _ sessions: [(offset: Int, element: ReportContent.Session)], isWide: Bool, label: String,
    _ page: inout HTMLWriter
  ) {
    let kind: Escaped = isWide ? "many" : "few"
    page.line(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"\(label)\"><table class=\"\(kind)\">"
    )
    page.write("<thead><tr><th scope=\"col\">Principle</th>")
    for (number, session) in sessions {
      let day: Escaped =
        session.exchanges.isEmpty
        ? "\(session.day)" : "<a href=\"#s\(number)\">\(session.day)</a>"
      page.write("<th scope=\"col\">\(day)<br><small>\(session.about)</small></th>")
    }
    page.line("</tr></thead><tbody>")
    for principle in content.principles
    where sessions.contains(where: { $0.element.cells.contains { $0.principle == principle.id } }) {
      page.write("<tr><th scope=\"row\">\(principle.name)</th>")
      for (number, session) in sessions {
        page.write("<td>")
        for cell in session.cells where cell.principle == principle.id {
          write(cell, session: number, &page)
        }
        page.write("</td>")
      }
      page.line("</tr>")
    }
    page.line("</tbody></table></div>")
  }

  private func write(_ cell: ReportContent.Cell, session: Int, _ page: inout HTMLWriter) {
    let strength: Escaped =
      cell.strength.map { "<small class=\"word\"> \($0.rawValue)</small>" } ?? ""
    let dispute: Escaped =
      cell.isDisputed ? " <abbr title=\"people and engine differ\">≠</abbr>" : ""
    let author: Escaped = cell.author.map { " <small>\($0)</small>" } ?? ""
    let badge = Self.badge(cell.vote, strength: cell.strength)
    let verdict: Escaped =
      cell.place.map { "<a class=\"to\" href=\"#s\(session)e\($0)\">\(badge)</a>" } ?? badge
    page.write("<div>\(verdict)\(strength)\(dispute)\(author)</div>")
  }

  static func badge(_ vote: Vote, strength: Verdict.Strength? = nil) -> Escaped {
    let soft: Escaped = strength == .borderline ? " soft" : ""
    return switch vote {
    case .inclined: "<span class=\"badge yes\(soft)\">+<span class=\"word\"> inclined</span></span>"
    case .notInclined:
      "<span class=\"badge no\(soft)\">×<span class=\"word\"> not inclined</span></span>"
    case .noData: "<span class=\"badge none\">–<span class=\"word\"> no data</span></span>"
    }
  }
}

// MARK: - Over time

extension ReportPage {
  /// The trends of a candidate; of all for `nil`.
  private func writeTrends(_ candidate: String?, _ page: inout HTMLWriter) {
    let own = content.trends.filter { candidate == nil || $0.candidate == candidate }
    let drawn = own.filter { $0.points.count >= 3 }
    if !drawn.isEmpty {
      page.line("<div class=\"trends\">")
      for trend in drawn {
        page.line(
          "<figure><figcaption>\(trend.principle): \(Self.count(trend))</figcaption>\(TrendPicture(trend).svg)</figure>"
        )
      }
      page.line("</div>")
    }
    // What was seen once only says nothing that the grid does not.
    let few = own.filter { $0.points.count == 2 }
    guard !few.isEmpty else { return }
    let list = few.map { "\($0.principle) \(Self.count($0))" }.joined(separator: " · ")
    page.line("<p class=\"about\">Too few to draw a trend: \(list)</p>")
  }

  private static func count(_ trend: ReportContent.Trend) -> String {
    "\(trend.points.count { $0.decision == .inclined }) of \(trend.points.count) inclined"
  }
}
