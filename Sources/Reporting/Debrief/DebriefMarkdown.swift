import InterviewModel

/// Writes a debrief as Markdown, to be kept or sent.
package struct DebriefMarkdown: Sendable {
  private let candidate: String

  /// - Parameter candidate: The head of the candidate's column: "you", or a name.
  package init(candidate: String = "you") {
    self.candidate = candidate
  }

  /// Writes a debrief.
  ///
  /// - Returns: Markdown that ends with a newline; what people said is escaped throughout.
  package func text(of debrief: Debrief) -> String {
    var blocks: [MarkdownText] = [heading(debrief)]
    for round in debrief.rounds where DebriefText.isPlayed(round) { blocks += self.round(round) }
    blocks += findings(debrief) + differences(debrief) + decision(debrief)
    blocks.append("> \(Self.notice(debrief))")
    return blocks.map(\.markdown).joined(separator: "\n\n") + "\n"
  }

  private func heading(_ debrief: Debrief) -> MarkdownText {
    let who: MarkdownText =
      debrief.candidate.isEmpty || debrief.candidate == "me" ? "" : "\(debrief.candidate), "
    return "# Debrief: \(who)\(debrief.role), \(debrief.level)"
  }

  /// The notice, what can be typed set as code.
  private static func notice(_ debrief: Debrief) -> MarkdownText {
    debrief.notice.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map {
        $0.offset % 2 == 0 ? MarkdownText($0.element) : MarkdownText(code: $0.element)
      }
      .joined(separator: "")
  }

  /// The items of a list.
  private func list(_ items: [MarkdownText]) -> [MarkdownText] {
    items.isEmpty ? [] : [items.map { "- \($0)" }.joined(separator: "\n")]
  }
}

// MARK: - A round

extension DebriefMarkdown {
  private func round(_ round: Debrief.Round) -> [MarkdownText] {
    var title: MarkdownText = "## Round \(round.number)"
    if round.title != "Round \(round.number)", !round.title.isEmpty { title += ": \(round.title)" }
    if round.barRaiser { title += " (Bar Raiser)" }
    if round.hiringManager { title += " (hiring manager)" }
    let table = VoteTable(round, candidate: "\(candidate)")
    let heads = (["Principle" as MarkdownText] + table.heads.map { "\($0)" })
    var lines = [row(heads), row(heads.map { _ in "---" })]
    for entry in table.rows {
      lines.append(
        row(
          ["\(entry.verdict.name)"]
            + entry.cells.map { "\($0.isUsed ? $0.words + " *" : $0.words)" }))
    }
    var blocks = [title, lines.joined(separator: "\n")]
    if table.hasPersonsVerdict { blocks.append("\\* counts in place of Inclined's verdict.") }
    for verdict in round.principles { blocks += principle(verdict, in: round) }
    return blocks
  }

  private func row(_ cells: [MarkdownText]) -> MarkdownText {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func principle(_ verdict: PrincipleVerdict, in round: Debrief.Round) -> [MarkdownText] {
    let tries = round.exchanges.filter { $0.verdict.principle == verdict.id }
    guard
      let exchange = tries.first(where: { $0.counts && $0.address.exchange == verdict.exchange })
    else { return ["### \(verdict.name)", "Nothing was answered."] }
    var items = EvidenceLine.lines(of: exchange).map(item)
    for red in verdict.alsoRed.prefix(3) {
      let words: MarkdownText = red.quote.map { ": \(RoundText.quoted($0))" } ?? ""
      items.append("also in \(red.address): \(red.signal.words)\(words)")
    }
    for contest in exchange.contests {
      items.append(
        "contested: \(RoundText.quoted(contest.quote))\(RoundText.about(contest, exchange))")
    }
    return ["### \(verdict.name) (\(exchange.address))"]
      + (exchange.question.isEmpty ? [] : ["*\(exchange.question)*"])
      + list(items) + advice(on: exchange) + attempts(at: exchange, tries)
  }

  private func item(_ line: EvidenceLine) -> MarkdownText {
    let mark: MarkdownText =
      switch line.mark {
      case .plus: "**shown**"
      case .minus: "would help"
      case .cross: "**missing**"
      }
    let notes: MarkdownText = "\(line.note)"
    guard let quote = line.quote else { return "\(mark): \(notes)" }
    let standing: MarkdownText = line.mark == .cross ? "**against**" : mark
    var words: MarkdownText = "\(standing): \(notes): \(RoundText.quoted(quote))"
    if let against = line.against { words += " against \(RoundText.quoted(against))" }
    return words
  }

  private func advice(on exchange: JudgedExchange) -> [MarkdownText] {
    var sentences: [MarkdownText] = []
    if let rung = exchange.verdict.rung {
      sentences.append("Rung: \(rung.words).")
      if let question = exchange.rungQuestion {
        sentences.append("To reach the next: \(question)")
      }
    }
    let advice = VerdictAdvice(exchange)
    if let flip = advice.flip { sentences.append("\(flip).") }
    if exchange.verdict.decision == .notInclined {
      sentences.append("Practise: `retry \(exchange.address)`")
      if let probe = advice.probe { sentences.append("\"\(probe)\"") }
    }
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  private func attempts(
    at exchange: JudgedExchange, _ tries: [JudgedExchange]
  ) -> [MarkdownText] {
    let same = tries.filter { $0.address == exchange.address && $0.isAnswered }
    guard same.count > 1 else { return [] }
    return list(
      same.map { attempt in
        var words: MarkdownText = "attempt \(attempt.attempt): \(attempt.verdict.words)"
        if attempt.counts { words += ", counts" }
        words += "\(AttemptChange(from: exchange, to: attempt).words)"
        return words
      })
  }
}

// MARK: - The meeting

extension DebriefMarkdown {
  private func findings(_ debrief: Debrief) -> [MarkdownText] {
    let title: MarkdownText = "## Between rounds"
    guard !debrief.crossRound.isEmpty else {
      return [title, "No contradiction and no story told twice."]
    }
    let items = debrief.crossRound.map { finding -> MarkdownText in
      let quotes = finding.quotes
        .map { address, quote -> MarkdownText in "\(address) \(RoundText.quoted(quote))" }
        .joined(separator: "; ")
      let name = DebriefText.name(of: finding.kind)
      return "**\(name)**, \(finding.first) and \(finding.second): \(quotes)"
    }
    return [title] + list(items)
  }

  private func differences(_ debrief: Debrief) -> [MarkdownText] {
    guard let differences = debrief.differences else { return [] }
    let title: MarkdownText = "## Judged again"
    if differences.isEmpty { return [title, "Every verdict came out as it was recorded."] }
    return [title]
      + list(
        differences.map { difference in
          var words: MarkdownText =
            "\(difference.address) \(difference.principle): \(difference.recorded.words), now "
            + "\(difference.now.words)"
          if !difference.gained.isEmpty {
            words += "; now met: \(difference.gained.joined(separator: ", "))"
          }
          if !difference.lost.isEmpty {
            words += "; no longer met: \(difference.lost.joined(separator: ", "))"
          }
          return words
        })
  }

  private func decision(_ debrief: Debrief) -> [MarkdownText] {
    var blocks: [MarkdownText] = [
      "## Decision: \(debrief.secondVote.outcome.words)",
      "First vote, the rounds alone: \(debrief.firstVote.outcome.words). Second vote, with what was "
        + "found between rounds: \(debrief.secondVote.outcome.words).",
    ]
    blocks += list(debrief.secondVote.reasons.map { "\($0.text)" })
    if let practise = debrief.practise {
      blocks.append(
        "Practise first: `retry \(practise.address)` (\(practise.principle)), turned by: "
          + "\(practise.changes.joined(separator: "; ")).")
    }
    return blocks
  }
}
