import InterviewModel

/// Verdicts over time as inline SVG: a dot each, inclined above, not inclined below.
struct TrendPicture {
  private let trend: ReportContent.Trend

  init(_ trend: ReportContent.Trend) {
    self.trend = trend
  }

  /// The picture, with a text for those who do not see it.
  var svg: Escaped {
    let points = trend.points.suffix(60)
    let width = max(160, 24 * points.count + 24)
    var svg = HTMLWriter()
    let step = points.count > 1 ? (width - 32) / (points.count - 1) : 0
    let words = points.map { "\($0.day) \($0.decision == .inclined ? "inclined" : "not inclined")" }
      .joined(separator: ", ")
    svg.write(
      "<svg class=\"trend\" viewBox=\"0 0 \(width) 72\" style=\"max-width:\(width)px\" role=\"img\" aria-label=\"\(words)\">"
    )
    svg.write("<title>\(words)</title>")
    var path: Escaped = ""
    for (place, point) in points.enumerated() {
      let command: Escaped = place == 0 ? "M" : "L"
      path = "\(path)\(command)\(step * place + 16) \(y(point.decision)) "
    }
    svg.write("<path class=\"line\" d=\"\(path)\"/>")
    for (place, point) in points.enumerated() {
      let kind: Escaped = point.decision == .inclined ? "yes" : "no"
      svg.write(
        "<circle class=\"\(kind)\" cx=\"\(step * place + 16)\" cy=\"\(y(point.decision))\" r=\"6\"><title>\(point.day)</title></circle>"
      )
    }
    let days: [(x: Int, anchor: Escaped, day: String)] = [
      (8, "start", points.first?.day ?? ""), (width - 8, "end", points.last?.day ?? ""),
    ]
    for day in days {
      svg.write(
        "<text x=\"\(day.x)\" y=\"68\" text-anchor=\"\(day.anchor)\">\(day.day)</text>")
    }
    svg.write("</svg>")
    return svg.page
  }

  private func y(_ decision: Decision) -> Int { decision == .inclined ? 12 : 44 }
}

/// The impact ladder as inline SVG: three steps, filled up to the one that was reached.
struct LadderPicture {
  private let rung: Verdict.Rung?

  init(_ rung: Verdict.Rung?) {
    self.rung = rung
  }

  /// The picture, with a text for those who do not see it.
  var svg: Escaped {
    let steps: [(Verdict.Rung, Escaped)] = [
      (.execution, "execution"), (.process, "process"), (.outcome, "outcome"),
    ]
    let reached = rung.flatMap { rung in steps.firstIndex { $0.0 == rung } } ?? -1
    let words = rung.map { "Impact: \($0.rawValue)" } ?? "Impact: no result"
    var svg = HTMLWriter()
    svg.write(
      "<svg class=\"ladder\" viewBox=\"0 0 300 66\" role=\"img\" aria-label=\"\(words)\"><title>\(words)</title>"
    )
    for (place, step) in steps.enumerated() {
      let kind: Escaped = place <= reached ? "on" : "off"
      let height = 16 * (place + 1)
      svg.write(
        "<rect class=\"\(kind)\" x=\"\(100 * place + 2)\" y=\"\(50 - height)\" width=\"96\" height=\"\(height)\" rx=\"3\"/><text x=\"\(100 * place + 50)\" y=\"63\">\(step.1)</text>"
      )
    }
    svg.write("</svg>")
    return svg.page
  }
}
