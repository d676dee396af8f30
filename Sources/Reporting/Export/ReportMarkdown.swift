import InterviewModel

/// Writes a report as Markdown in which nothing of a file or a person is markup.
package struct ReportMarkdown: Sendable {
  private let content: ReportContent

  package init(_ content: ReportContent) {
    self.content = content
  }

  /// The whole text.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  package var text: String {
    var lines = ["# \(Self.escaped(content.title))", "", Self.escaped(content.notice), ""]
    for session in content.sessions {
      lines += [
        "## \(Self.escaped(session.candidate)), \(Self.escaped(session.day))", "",
        Self.escaped(session.about),
        "",
      ]
      for cell in session.cells {
        let name = content.principles.first { $0.id == cell.principle }?.name ?? cell.principle
        let strength = cell.strength.map { ", \($0.rawValue)" } ?? ""
        lines.append(
          "- \(Self.escaped(name)): \(cell.vote.words)\(strength) (\(Self.escaped(cell.author ?? "engine")))"
        )
      }
      lines.append("")
      lines += notes(session.notes)
      for item in session.exchanges { lines += exchange(item) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func exchange(_ item: ReportContent.Exchange) -> [String] {
    var lines = ["### \(Self.escaped(item.address)) \(Self.escaped(item.principle))", ""]
    lines += [
      "*\(Self.escaped(item.exchange.question))*", "", Self.quoted(item.exchange.answer), "",
    ]
    for turn in item.exchange.followUps {
      lines += ["*\(Self.escaped(turn.probe))*", "", Self.quoted(turn.reply), ""]
    }
    if let verdict = item.verdict {
      lines += ["**\(Vote(verdict.decision).words)**, \(verdict.strength.rawValue)", ""]
      for evidence in verdict.evidence {
        let sign = evidence.signal.polarity == .green ? "+" : "×"
        lines.append(
          "- \(sign) \(evidence.signal.rawValue): \u{201C}\(Self.escaped(evidence.quote.text))\u{201D}"
        )
      }
      for gap in item.gaps { lines.append("- missing: \(Self.escaped(gap))") }
      if let advice = item.advice { lines += ["", Self.escaped(advice)] }
      lines.append("")
    }
    return lines + notes(item.contests) + notes(item.notes)
  }

  private func notes(_ notes: [ReportContent.Note]) -> [String] {
    guard !notes.isEmpty else { return [] }
    return notes.map { note in
      let quotes = note.quotes.map { " \u{201C}\(Self.escaped($0))\u{201D}" }.joined()
      return "- \(Self.escaped(note.author)): \(Self.escaped(note.text))\(quotes)"
    } + [""]
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \(escaped(String($0)))" }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String { MarkdownText(text).markdown }
}
