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
        "## \(Self.escaped(session.candidate)), \(session.day)", "", Self.escaped(session.about),
        "",
      ]
      for cell in session.cells {
        let name = content.principles.first { $0.id == cell.principle }?.name ?? cell.principle
        let strength = cell.strength.map { ", \($0.rawValue)" } ?? ""
        lines.append(
          "- \(Self.escaped(name)): \(Self.word(cell.vote))\(strength) (\(Self.escaped(cell.author)))"
        )
      }
      lines.append("")
      lines += notes(session.notes)
      for item in session.exchanges { lines += exchange(item) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func exchange(_ item: ReportContent.Exchange) -> [String] {
    var lines = ["### \(item.address) \(Self.escaped(item.principle))", ""]
    lines += [
      "*\(Self.escaped(item.exchange.question))*", "", Self.quoted(item.exchange.answer), "",
    ]
    for turn in item.exchange.followUps {
      lines += ["*\(Self.escaped(turn.probe))*", "", Self.quoted(turn.reply), ""]
    }
    if let verdict = item.verdict {
      lines += ["**\(Self.word(Vote(verdict.decision)))**, \(verdict.strength.rawValue)", ""]
      for evidence in verdict.evidence {
        let sign = evidence.signal.polarity == .green ? "+" : "×"
        lines.append(
          "- \(sign) \(evidence.signal.rawValue): \u{201C}\(Self.escaped(evidence.quote.text))\u{201D}"
        )
      }
      for gap in item.gaps { lines.append("- missing: \(Self.escaped(gap))") }
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

  /// A verdict in words.
  package static func word(_ vote: Vote) -> String {
    switch vote {
    case .inclined: "inclined"
    case .notInclined: "not inclined"
    case .noData: "no data"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \(escaped(String($0)))" }.joined(separator: "\n")
  }

  /// A text on one line with every mark of Markdown escaped; control and direction characters go.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "+", "-", "!", "|", "~", "&",
        "(",
        ")":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case ".":
        result += "."
      case "\n", "\t", "\r": result += " "
      default:
        let value = scalar.value
        let isHidden =
          value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
          || (0x2066...0x2069).contains(value) || value == 0x200E || value == 0x200F
        if !isHidden { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
