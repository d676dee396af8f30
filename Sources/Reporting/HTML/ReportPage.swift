import InterviewModel

/// Writes a report as one HTML file that loads nothing and runs nothing.
package struct ReportPage: Sendable {
  private let content: ReportContent

  package init(_ content: ReportContent) {
    self.content = content
  }

  /// The whole file.
  ///
  /// - Complexity: O(*n*) in the length of the texts, times the quotes that overlap at a place.
  package var html: String {
    var page = HTMLWriter()
    page.line("<!DOCTYPE html>")
    page.line("<html lang=\"en\">")
    page.line("<head>")
    page.line("<meta charset=\"utf-8\">")
    page.line(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">"
    )
    page.line("<meta name=\"referrer\" content=\"no-referrer\">")
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.line("<meta name=\"color-scheme\" content=\"light dark\">")
    page.line("<link rel=\"icon\" href=\"data:,\">")
    page.line("<title>\(content.title)</title>")
    page.line("<style>\(ReportStyle.sheet)</style>")
    page.line("</head>")
    page.line("<body>")
    page.line("<a class=\"skip\" href=\"#main\">To the content</a>")
    page.line("<header><h1>\(content.title)</h1><p class=\"notice\">\(content.notice)</p></header>")
    page.line("<main id=\"main\">")
    writeGrid(&page)
    writeTrends(&page)
    for (number, session) in content.sessions.enumerated() {
      write(session, number, &page)
    }
    page.line("</main>")
    page.line("</body>")
    page.line("</html>")
    return page.page.html
  }
}

// MARK: - The grid

extension ReportPage {
  private func writeGrid(_ page: inout HTMLWriter) {
    guard !content.principles.isEmpty, !content.sessions.isEmpty else { return }
    page.line("<section aria-labelledby=\"grid\"><h2 id=\"grid\">Verdicts</h2>")
    page.line(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"grid\"><table>")
    page.write("<thead><tr><th scope=\"col\">Principle</th>")
    for (number, session) in content.sessions.enumerated() {
      let name: Escaped =
        session.exchanges.isEmpty
        ? "\(session.day)" : "<a href=\"#s\(number)\">\(session.day)</a>"
      page.write("<th scope=\"col\">\(name)<br><small>\(session.candidate)</small></th>")
    }
    page.line("</tr></thead><tbody>")
    for principle in content.principles {
      page.write("<tr><th scope=\"row\">\(principle.name)</th>")
      for session in content.sessions {
        page.write("<td>")
        for cell in session.cells where cell.principle == principle.id { write(cell, &page) }
        page.write("</td>")
      }
      page.line("</tr>")
    }
    page.line("</tbody></table></div>")
    page.line(
      "<p class=\"legend\">\(Self.badge(.inclined)) \(Self.badge(.notInclined)) \(Self.badge(.noData)) <span>≠ people and engine differ</span></p></section>"
    )
  }

  private func write(_ cell: ReportContent.Cell, _ page: inout HTMLWriter) {
    let strength: Escaped = cell.strength.map { " <small>\($0.rawValue)</small>" } ?? ""
    let dispute: Escaped =
      cell.isDisputed ? " <abbr title=\"people and engine differ\">≠</abbr>" : ""
    page.write(
      "<div>\(Self.badge(cell.vote))\(strength)\(dispute) <small>\(cell.author)</small></div>")
  }

  static func badge(_ vote: Vote) -> Escaped {
    switch vote {
    case .inclined: "<span class=\"badge yes\">+ inclined</span>"
    case .notInclined: "<span class=\"badge no\">× not inclined</span>"
    case .noData: "<span class=\"badge none\">– no data</span>"
    }
  }
}

// MARK: - Pictures

extension ReportPage {
  private func writeTrends(_ page: inout HTMLWriter) {
    guard !content.trends.isEmpty else { return }
    page.line("<section aria-labelledby=\"trends\"><h2 id=\"trends\">Over time</h2>")
    for trend in content.trends {
      let inclined = trend.points.count { $0.decision == .inclined }
      let words: Escaped = "\(inclined) of \(trend.points.count) inclined"
      page.write("<figure><figcaption>\(trend.candidate) · \(trend.principle): \(words)")
      if trend.points.count < 3 {
        page.line("; too few to draw a trend</figcaption></figure>")
        continue
      }
      page.line("</figcaption>\(TrendPicture(trend).svg)</figure>")
    }
    page.line("</section>")
  }
}

// MARK: - The words

extension ReportPage {
  private func write(
    _ session: ReportContent.Session, _ number: Int, _ page: inout HTMLWriter
  ) {
    guard !session.exchanges.isEmpty || !session.notes.isEmpty else { return }
    page.line("<section class=\"session\" aria-labelledby=\"s\(number)\">")
    page.line(
      "<h2 id=\"s\(number)\">\(session.candidate), \(session.day)</h2><p>\(session.about)</p>")
    write(session.notes, label: "Notes", &page)
    for (place, exchange) in session.exchanges.enumerated() {
      write(exchange, id: "s\(number)e\(place)", &page)
    }
    page.line("</section>")
  }

  private func write(
    _ item: ReportContent.Exchange, id: String, _ page: inout HTMLWriter
  ) {
    page.line("<article aria-labelledby=\"\(id)\">")
    page.write("<h3 id=\"\(id)\">\(item.address) \(item.principle)")
    if let verdict = item.verdict {
      page.write(
        " \(Self.badge(Vote(verdict.decision))) <small>\(verdict.strength.rawValue)</small>")
    }
    page.line("</h3>")
    page.line("<p class=\"question\">\(item.exchange.question)</p>")
    let evidence = item.verdict?.evidence ?? []
    write(EvidenceMarks(item.exchange.answer, .answer, evidence: evidence), evidence, &page)
    for (index, turn) in item.exchange.followUps.enumerated() {
      page.line("<p class=\"question\">\(turn.probe)</p>")
      write(
        EvidenceMarks(turn.reply, .reply, index: index, evidence: evidence), evidence, &page)
    }
    if let verdict = item.verdict {
      if !verdict.absent.isEmpty || !item.gaps.isEmpty {
        page.write("<ul class=\"gaps\">")
        for gap in item.gaps { page.write("<li>\(gap)</li>") }
        for signal in verdict.absent { page.write("<li>\(signal.rawValue)</li>") }
        page.line("</ul>")
      }
      page.line(LadderPicture(verdict.rung).svg)
    }
    write(item.contests, label: "Contested by the candidate", &page)
    write(item.notes, label: "What people said", &page)
    page.line("</article>")
  }

  private func write(
    _ marks: EvidenceMarks, _ evidence: [Evidence], _ page: inout HTMLWriter
  ) {
    page.write("<p class=\"said\">")
    for segment in marks.segments {
      guard !segment.evidence.isEmpty else {
        page.write(Escaped(text: segment.text))
        continue
      }
      let signals = segment.evidence.map { evidence[$0].signal }
      let isRed = signals.contains { $0.polarity == .red }
      let kind: Escaped = isRed ? "red" : "green"
      let names = signals.map { ($0.polarity == .red ? "× " : "+ ") + $0.rawValue }
        .joined(separator: ", ")
      page.write(
        "<mark class=\"\(kind)\" tabindex=\"0\" aria-description=\"\(names)\">\(segment.text)<span class=\"why\" role=\"note\">\(names)</span></mark>"
      )
    }
    page.line("</p>")
  }

  private func write(
    _ notes: [ReportContent.Note], label: String, _ page: inout HTMLWriter
  ) {
    guard !notes.isEmpty else { return }
    page.write("<aside aria-label=\"\(label)\"><h4>\(label)</h4><ul>")
    for note in notes {
      page.write("<li class=\"note\"><b>\(note.author)</b> \(note.text)")
      for quote in note.quotes { page.write(" <q>\(quote)</q>") }
      page.write("</li>")
    }
    page.line("</ul></aside>")
  }
}
