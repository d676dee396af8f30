import InterviewModel

/// Writes one round's debrief for a terminal: votes side by side, then the words they rest on.
package struct RoundText: Sendable {
  private let width: Int
  private let style: Style
  private let candidate: SafeText
  private let discloses: Bool

  /// - Parameters:
  ///   - width: The columns of the terminal; from 40 to 200 it is laid out well.
  ///   - style: How words stand out.
  ///   - candidate: The head of the candidate's column: "you", or a name for other readers.
  ///   - discloses: Whether the Bar Raiser is named; before the loop's debrief it is not.
  package init(
    width: Int, style: Style = .plain, candidate: SafeText = "you", discloses: Bool = false
  ) {
    self.width = width
    self.style = style
    self.candidate = candidate
    self.discloses = discloses
  }

  /// Writes one round; every line ends with a newline.
  ///
  /// - Parameters:
  ///   - round: The round.
  ///   - debrief: The debrief it belongs to, for the notice at the end.
  /// - Returns: The text, no line wider than asked.
  package func text(of round: Debrief.Round, in debrief: Debrief) -> SafeText {
    var page = TextPage(width: width, style: style)
    write(round, to: &page)
    page.gap()
    page.add(style.dim("\(debrief.notice)"))
    return page.text
  }

  /// Adds the round to a page.
  func write(_ round: Debrief.Round, to page: inout TextPage) {
    let table = VoteTable(round, candidate: candidate)
    let title = heading(round)
    if round.principles.isEmpty {
      page.add(style.bold(title))
      page.add("Nothing was asked.", indent: 2)
      return
    }
    let isWide = page.width >= 72
    if isWide { tableHead(title, table, &page) } else { page.add(style.bold(title), hanging: 2) }
    for (index, row) in table.rows.enumerated() {
      if index > 0 { page.gap() }
      if isWide { tableRow(row, table, &page) } else { stackedRow(row, table, &page) }
      details(of: row.verdict, in: round, &page)
    }
    if table.hasPersonsVerdict {
      page.gap()
      page.add(style.dim("* counts in place of Inclined's verdict."))
    }
  }

  private func heading(_ round: Debrief.Round) -> SafeText {
    var title: SafeText = "ROUND \(round.number)"
    let isHidden = round.barRaiser && !discloses
    if isHidden {
      title += " · Cross-team interview"
    } else if round.title != "Round \(round.number)", !round.title.isEmpty {
      title += " · \(round.title)"
    }
    if round.barRaiser, discloses, !round.title.contains("Bar Raiser") { title += " · Bar Raiser" }
    if round.hiringManager, !round.title.lowercased().contains("hiring manager") {
      title += " · Hiring manager"
    }
    return title
  }
}

// MARK: - The table

extension RoundText {
  /// The widths of the name column, of each person's and of Inclined's.
  private func widths(_ table: VoteTable, _ page: TextPage) -> [Int] {
    let people = table.heads.count - 1
    let engine = 27
    let person = 16
    let name = min(44, page.textWidth - engine - people * person)
    return [name] + Array(repeating: person, count: people) + [engine]
  }

  /// Whether the votes of all fit beside the names.
  private func fits(_ table: VoteTable, _ page: TextPage) -> Bool {
    widths(table, page)[0] >= 20
  }

  private func tableHead(_ title: SafeText, _ table: VoteTable, _ page: inout TextPage) {
    guard fits(table, page) else { return page.add(style.bold(title), hanging: 2) }
    // A title that would be broken in its column stands above the heads.
    let isShort = title.width <= widths(table, page)[0] - 2
    if !isShort { page.add(style.bold(title), hanging: 2) }
    let heads = [isShort ? style.bold(title) : ""] + table.heads.map { style.dim($0) }
    page.row(zip(heads, widths(table, page)).map { TextPage.Cell($0, width: $1, hanging: 2) })
  }

  private func tableRow(_ row: VoteTable.Row, _ table: VoteTable, _ page: inout TextPage) {
    guard fits(table, page) else { return stackedRow(row, table, &page) }
    let cells = [style.bold("\(row.verdict.name)")] + row.cells.map(words)
    page.row(zip(cells, widths(table, page)).map { TextPage.Cell($0, width: $1, hanging: 2) })
  }

  /// The votes below the name, for narrow pages.
  private func stackedRow(_ row: VoteTable.Row, _ table: VoteTable, _ page: inout TextPage) {
    page.add(style.bold("\(row.verdict.name)"), hanging: 2)
    for (head, cell) in zip(table.heads, row.cells) where !cell.words.isEmpty {
      page.add("\(style.dim("\(head):")) \(words(cell))", indent: 2, hanging: 4)
    }
  }

  private func words(_ cell: VoteTable.Cell) -> SafeText {
    let words = cell.isUsed ? cell.words + " *" : cell.words
    return switch cell.vote {
    case .inclined: style.green(words)
    case .notInclined: style.red(words)
    case .noData: style.dim(words)
    case nil: words
    }
  }
}

// MARK: - What it rests on

extension RoundText {
  private func details(
    of verdict: PrincipleVerdict, in round: Debrief.Round, _ page: inout TextPage
  ) {
    let tries = round.exchanges.filter { $0.verdict.principle == verdict.id }
    guard
      let exchange = tries.first(where: { $0.counts && $0.address.exchange == verdict.exchange })
    else {
      return page.add(style.dim("Nothing was answered."), indent: 2)
    }
    for line in EvidenceLine.lines(of: exchange) { write(line, &page) }
    for red in verdict.alsoRed.prefix(3) {
      let words: SafeText = red.quote.map { ": \(Self.quoted($0))" } ?? ""
      page.add("also in \(red.address): \(red.signal.words)\(words)", indent: 2, hanging: 4)
    }
    for contest in exchange.contests {
      page.add(
        "contested: \(Self.quoted(contest.quote))\(Self.about(contest, exchange))", indent: 2,
        hanging: 4)
    }
    advice(on: exchange, &page)
    attempts(at: exchange, tries, &page)
  }

  private func write(_ line: EvidenceLine, _ page: inout TextPage) {
    let mark: SafeText =
      switch line.mark {
      case .plus: style.green("+")
      case .minus: style.yellow("-")
      case .cross: style.red("x")
      }
    let notes: SafeText = "\(line.note)"
    guard let quote = line.quote else { return page.add("\(mark) \(notes)", indent: 2, hanging: 4) }
    var words = Self.quoted(quote)
    if let against = line.against { words += " against \(Self.quoted(against))" }
    if page.width >= 100 {
      let left = page.textWidth - 36
      page.row([
        TextPage.Cell("  \(mark) \(words)", width: left, hanging: 4),
        TextPage.Cell(style.dim(notes), width: 36),
      ])
    } else {
      page.add("\(mark) \(words)", indent: 2, hanging: 4)
      page.add(style.dim(notes), indent: 6)
    }
  }

  private func advice(on exchange: JudgedExchange, _ page: inout TextPage) {
    if let rung = exchange.verdict.rung {
      var words: SafeText = "Rung: \(rung.words)."
      if let question = exchange.rungQuestion { words += " To reach the next: \(question)" }
      page.add(words, indent: 2, hanging: 4)
    }
    let advice = VerdictAdvice(exchange)
    if let flip = advice.flip { page.add("\(flip).", indent: 2, hanging: 4) }
    if exchange.verdict.decision == .notInclined {
      var words = style.cyan("retry \(exchange.address)")
      if let probe = advice.probe { words += "  \"\(probe)\"" }
      page.add("Practise: \(words)", indent: 2, hanging: 4)
    }
  }

  /// Other attempts at the same question, each with what it closed.
  private func attempts(
    at exchange: JudgedExchange, _ tries: [JudgedExchange], _ page: inout TextPage
  ) {
    let same = tries.filter { $0.address == exchange.address && $0.isAnswered }
    guard same.count > 1 else { return }
    for attempt in same {
      var words: SafeText = "Attempt \(attempt.attempt): \(attempt.verdict.words)"
      if attempt.counts { words += ", counts" }
      words += "\(AttemptChange(from: exchange, to: attempt).words)"
      page.add(words, indent: 2, hanging: 4)
    }
  }

  /// The candidate's words in quotation marks, long ones cut.
  static func quoted(_ quote: Quote) -> SafeText { quoted(quote.text) }

  static func quoted(_ text: String) -> SafeText { "\"\(text.shortened(toWords: 32))\"" }

  static func about(_ contest: Event.Contested, _ exchange: JudgedExchange) -> SafeText {
    var words: SafeText = ""
    if let beat = contest.beat { words += " for \(exchange.words(for: beat).label)" }
    if !contest.reason.isEmpty { words += " (\(contest.reason))" }
    return words
  }
}
