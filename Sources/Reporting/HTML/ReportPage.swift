import InterviewModel

/// Writes a report as one HTML file that loads nothing and runs nothing.
package struct ReportPage: Sendable {
  let content: ReportContent

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
    writeGrids(&page)
    for (number, session) in content.sessions.enumerated() {
      write(session, number, &page)
    }
    page.line("</main>")
    page.line("</body>")
    page.line("</html>")
    return page.page.html
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
      "<h2 id=\"s\(number)\">\(session.candidate), \(session.day)</h2><p class=\"about\">\(session.about) · \(session.id)</p>"
    )
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
        " \(Self.badge(Vote(verdict.decision), strength: verdict.strength)) <small>\(verdict.strength.rawValue)</small>"
      )
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
      let absent = verdict.absent.map(\.words).filter { !item.gaps.contains($0) }
      if !absent.isEmpty || !item.gaps.isEmpty {
        page.write("<h4>Missing</h4><ul class=\"gaps\">")
        for gap in item.gaps + absent { page.write("<li>\(gap)</li>") }
        page.line("</ul>")
      }
      if let advice = item.advice { page.line("<p class=\"advice\">\(advice)</p>") }
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
      let names = signals.map { "\($0.polarity == .red ? "×" : "+") \($0.words) (\($0.rawValue))" }
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
