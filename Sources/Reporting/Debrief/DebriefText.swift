import InterviewModel

/// Writes the debrief meeting of a loop for a terminal: the rounds, what was found between them,
/// the second vote and the decision.
package struct DebriefText: Sendable {
  private let width: Int
  private let style: Style
  private let candidate: SafeText

  /// - Parameters:
  ///   - width: The columns of the terminal; from 40 to 200 it is laid out well.
  ///   - style: How words stand out.
  ///   - candidate: The head of the candidate's column: "you", or a name for other readers.
  package init(width: Int, style: Style = .plain, candidate: SafeText = "you") {
    self.width = width
    self.style = style
    self.candidate = candidate
  }

  /// Writes a debrief; every line ends with a newline.
  ///
  /// The decision stands at the end, where a terminal shows it. Rounds that were not played are
  /// named in one line.
  ///
  /// - Returns: The text, no line wider than asked.
  package func text(of debrief: Debrief) -> SafeText {
    var page = TextPage(width: width, style: style)
    page.add(style.bold(Self.title(debrief)), hanging: 2)
    let writer = RoundText(width: width, style: style, candidate: candidate, discloses: true)
    for round in debrief.rounds where Self.isPlayed(round) {
      page.gap()
      writer.write(round, to: &page)
    }
    let unplayed = debrief.rounds.filter { !Self.isPlayed($0) }.map { String($0.number) }
    if !unplayed.isEmpty {
      page.gap()
      page.add(
        style.dim(
          "Not played: \(unplayed.count == 1 ? "round" : "rounds") \(unplayed.joined(separator: ", "))."
        ))
    }
    findings(debrief, &page)
    differences(debrief, &page)
    decision(debrief, &page)
    page.gap()
    page.add(style.dim("\(debrief.notice)"))
    return page.text
  }

  /// Writes what was found between the rounds and the votes of the meeting, without the rounds.
  ///
  /// - Returns: The text, no line wider than asked; every line ends with a newline.
  package func conclusion(of debrief: Debrief) -> SafeText {
    var page = TextPage(width: width, style: style)
    findings(debrief, &page)
    decision(debrief, &page)
    return page.text
  }

  static func title(_ debrief: Debrief) -> SafeText {
    var parts: [SafeText] = ["DEBRIEF"]
    if !debrief.candidate.isEmpty, debrief.candidate != "me" {
      parts.append("\(debrief.candidate)")
    }
    parts.append("\(debrief.role), \(debrief.level)")
    return parts.joined(separator: " · ")
  }

  static func isPlayed(_ round: Debrief.Round) -> Bool {
    round.exchanges.contains(where: \.isAnswered)
      || round.principles.contains { !$0.ballots.isEmpty }
  }

  /// What a finding is called.
  static func name(of kind: CrossRoundFinding.Kind) -> SafeText {
    switch kind {
    case .contradiction: "Contradiction"
    case .reuse: "Told twice"
    }
  }
}

// MARK: - The meeting

extension DebriefText {
  private func findings(_ debrief: Debrief, _ page: inout TextPage) {
    page.gap()
    page.add(style.bold("BETWEEN ROUNDS"))
    if debrief.crossRound.isEmpty {
      page.add("No contradiction and no story told twice.", indent: 2)
    }
    for finding in debrief.crossRound {
      var head: SafeText =
        "\(Self.name(of: finding.kind)), \(finding.first) and \(finding.second)"
      let subjects = finding.conflicts.map(\.what.words)
      if !subjects.isEmpty { head += ": \(Self.unique(subjects).joined(separator: ", "))" }
      let mark = finding.kind == .contradiction ? style.red("x") : style.yellow("-")
      page.add("\(mark) \(head)", indent: 2, hanging: 4)
      for (address, quote) in finding.quotes {
        page.add("\(style.dim("\(address)")) \(RoundText.quoted(quote))", indent: 6, hanging: 10)
      }
    }
  }

  private static func unique(_ words: [SafeText]) -> [SafeText] {
    var seen: Set<SafeText> = []
    return words.filter { seen.insert($0).inserted }
  }

  private func differences(_ debrief: Debrief, _ page: inout TextPage) {
    guard let differences = debrief.differences else { return }
    page.gap()
    page.add(style.bold("JUDGED AGAIN"))
    if differences.isEmpty {
      page.add("Every verdict came out as it was recorded.", indent: 2)
    }
    for difference in differences.filter(\.isTurned) + differences.filter({ !$0.isTurned }) {
      let change: SafeText =
        difference.isTurned
        ? "\(difference.recorded.words), now \(difference.now.words)"
        : "\(difference.now.words) still"
      var words: SafeText = "\(difference.address) \(difference.principle): \(change)"
      if !difference.gained.isEmpty {
        words += "; now met: \(difference.gained.joined(separator: ", "))"
      }
      if !difference.lost.isEmpty {
        words += "; no longer met: \(difference.lost.joined(separator: ", "))"
      }
      if difference.gained.isEmpty, difference.lost.isEmpty { words += "; other words quoted" }
      words += " (recorded under \(difference.recordedUnder))"
      page.add(words, indent: 2, hanging: 4)
    }
  }

  private func decision(_ debrief: Debrief, _ page: inout TextPage) {
    page.gap()
    page.add(
      "\(style.bold("FIRST VOTE"))   \(colored(debrief.firstVote.outcome))"
        + (debrief.firstVote == debrief.secondVote ? style.dim("  (the rounds alone)") : ""),
      hanging: 2)
    page.add(
      "\(style.bold("SECOND VOTE"))  \(colored(debrief.secondVote.outcome))"
        + style.dim("  (with what was found between rounds)"),
      hanging: 2)
    for reason in debrief.secondVote.reasons { page.add("\(reason.text)", indent: 2, hanging: 4) }
    if let practise = debrief.practise {
      var words: SafeText =
        "Practise first: \(style.cyan("retry \(practise.address)")) (\(practise.principle)), "
        + "turned by: \(practise.changes.joined(separator: "; "))."
      if let probe = practise.probe { words += " \"\(probe)\"" }
      page.gap()
      page.add(words, hanging: 2)
    }
  }

  private func colored(_ outcome: LoopDecision.Outcome) -> SafeText {
    switch outcome {
    case .offer: style.green(outcome.words)
    case .noOffer: style.red(outcome.words)
    case .notEnoughData: style.yellow(outcome.words)
    }
  }
}
