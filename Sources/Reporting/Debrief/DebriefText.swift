import InterviewModel

/// Writes a debrief for a terminal: calm, one thing at a time, readable at 40 columns.
package struct DebriefText {
  /// The columns of a line, from 20.
  package let width: Int
  /// Colour, where it is allowed.
  package let style: Style
  /// At most so many quotes for one principle.
  private static let quotes = 4

  package init(width: Int, style: Style = .plain) {
    self.width = max(20, width)
    self.style = style
  }

  /// The whole debrief: rounds, what was found across them, the meeting and its outcome.
  package func text(of debrief: Debrief) -> SafeText {
    var text = wrapped(
      style.bold("Debrief of \(debrief.candidate), \(debrief.role), \(debrief.level)"))
    for round in debrief.rounds where round.principles.contains(where: { $0.verdict != .noData }) {
      text += "\n" + self.text(of: round, in: debrief)
    }
    text += "\n" + across(debrief)
    text += "\n" + meeting(debrief)
    text += "\n" + wrapped(style.dim("\(debrief.notice)"))
    return text
  }

  /// One round: the verdicts beside the votes, then what each rests on.
  package func text(of round: Debrief.Round, in debrief: Debrief) -> SafeText {
    var text: SafeText = wrapped(style.bold("ROUND \(round.number)"))
    text += table(round)
    for principle in round.principles where principle.verdict != .noData {
      guard let exchange = debrief.exchange(of: principle, in: round) else { continue }
      text += "\n" + reasons(principle, exchange)
    }
    return text
  }

  /// What was found across rounds, and the outcome with its reasons.
  package func conclusion(of debrief: Debrief) -> SafeText {
    across(debrief) + "\n" + meeting(debrief)
  }

  private func wrapped(_ text: SafeText, hanging: Int = 0) -> SafeText {
    text.wrapped(to: width, hanging: hanging) + "\n"
  }

  // MARK: Verdicts

  private func table(_ round: Debrief.Round) -> SafeText {
    var text: SafeText = ""
    for principle in round.principles {
      let own = principle.ballots.last { $0.author.role == .candidate }
      let others = principle.ballots.filter { $0.author.role != .candidate }
      var line: SafeText = "\(principle.name): \(coloured(principle.engine))"
      if let strength = principle.strength, principle.engine != .noData {
        line += " (\(strength.rawValue))"
      }
      if let own { line += ", you \(own.vote.words)" }
      for ballot in others { line += ", \(ballot.author.name) \(ballot.vote.words)" }
      text += wrapped(line, hanging: 2)
    }
    return text
  }

  private func coloured(_ vote: Vote) -> SafeText {
    switch vote {
    case .inclined: style.green("inclined")
    case .notInclined: style.red("not inclined")
    case .noData: "no data"
    }
  }

  private func reasons(_ principle: PrincipleVerdict, _ exchange: JudgedExchange) -> SafeText {
    let verdict = exchange.verdict
    var text = wrapped("\(style.bold("\(principle.name)"))  \(exchange.address.description)")
    text += quotes(of: verdict)
    for signal in verdict.absent where signal == .notAnAnswer || signal == .tooShort {
      text += wrapped("  x \(signal.words)", hanging: 4)
    }
    for id in verdict.missing {
      let need = verdict.beats.first { $0.beat == id }?.need
      let words = exchange.words(for: id)
      text += wrapped("  - \(need == .disqualifying ? words.label : words.absent)", hanging: 4)
    }
    for also in principle.alsoRed.prefix(2) {
      let quote: SafeText = also.quote.map { " \"\($0.text)\"" } ?? ""
      text += wrapped("  x \(also.address.description)\(quote)  \(also.signal.words)", hanging: 4)
    }
    if let rung = verdict.rung {
      let question: SafeText = exchange.rungQuestion.map { " To the next: \($0)" } ?? ""
      text += wrapped("  Rung: \(rung.rawValue).\(question)", hanging: 2)
    }
    if verdict.decision == .notInclined { text += flips(verdict, exchange) }
    return text
  }

  /// The likeliest quotes, green first, none twice.
  private func quotes(of verdict: Verdict) -> SafeText {
    var text: SafeText = ""
    var shown: Set<Quote> = []
    let telling = verdict.evidence.filter { $0.signal != .specificMoment && $0.signal != .scope }
    let ordered =
      telling.filter { $0.signal.polarity == .green && $0.signal != .principleFraming }
      + telling.filter { $0.signal == .principleFraming }
      + telling.filter { $0.signal.polarity == .red }
    for evidence in ordered {
      guard shown.count < Self.quotes || evidence.signal.polarity == .red else { continue }
      guard shown.insert(evidence.quote).inserted else { continue }
      let isGreen = evidence.signal.polarity == .green
      let mark = isGreen ? style.green("+") : style.red("x")
      text += wrapped(
        "  \(mark) \"\(evidence.quote.text)\"  \(style.dim("\(evidence.signal.words)"))", hanging: 4)
    }
    return text
  }

  private func flips(_ verdict: Verdict, _ exchange: JudgedExchange) -> SafeText {
    guard !verdict.flips.isEmpty else { return "" }
    let labels = verdict.flips.map { flip in
      let label = exchange.words(for: flip.beat).label
      return flip.to == .met ? label : "without \"\(label)\""
    }
    let opening = labels.count == 1 ? "Flips with this" : "Flips with all of these"
    var text = wrapped("  \(opening): \(labels.joined(separator: "; "))", hanging: 4)
    if let probe = verdict.flips.compactMap(\.probe).first {
      text += wrapped("  Practise: retry \(exchange.address.description), and answer: \(probe)", hanging: 4)
    }
    return text
  }

  // MARK: The meeting

  private func across(_ debrief: Debrief) -> SafeText {
    var text = wrapped(style.bold("ACROSS ROUNDS"))
    guard !debrief.crossRound.isEmpty else {
      return text + wrapped("No story told twice, and nothing that contradicts another round.")
    }
    for finding in debrief.crossRound {
      let what = finding.kind == .reuse ? "One story told twice" : "A contradiction"
      text += wrapped("\(what): \(finding.first.description) and \(finding.second.description)")
      for (address, quote) in finding.quotes {
        text += wrapped("  \(address.description) \"\(quote.text)\"", hanging: 4)
      }
    }
    return text
  }

  private func meeting(_ debrief: Debrief) -> SafeText {
    let outcome = debrief.secondVote.outcome
    let word =
      switch outcome {
      case .offer: style.green("offer")
      case .noOffer: style.red("no offer")
      case .notEnoughData: SafeText("not enough data")
      }
    var text = wrapped("\(style.bold("OUTCOME")) \(word)")
    if debrief.firstVote.outcome != outcome {
      text += wrapped("The first vote, before the findings across rounds, was another.")
    }
    for reason in debrief.secondVote.reasons { text += wrapped("  \(reason.text)", hanging: 2) }
    if let practise = debrief.practise {
      text += wrapped("Practise first: \(practise.principle). retry \(practise.address.description)")
    }
    for difference in debrief.differences ?? [] {
      text += wrapped(
        "  \(difference.address.description) judged again: \(difference.isTurned ? "the verdict turns" : "the verdict stays"), gained \(difference.gained.joined(separator: ", ")), lost \(difference.lost.joined(separator: ", "))",
        hanging: 4)
    }
    return text
  }
}
