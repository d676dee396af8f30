import InterviewModel

/// Writes a debrief as Markdown in which no candidate's word is markup.
package struct DebriefMarkdown {
  package init() {}

  /// The whole debrief.
  package func text(of debrief: Debrief) -> String {
    var text = "# Debrief of \(Self.escaped(debrief.candidate))\n\n"
    text += "\(Self.escaped(debrief.role)), \(Self.escaped(debrief.level))\n"
    for round in debrief.rounds {
      text += "\n## Round \(round.number): \(Self.escaped(round.title))\n\n"
      text += "| Principle | Inclined | Voted |\n|---|---|---|\n"
      for principle in round.principles {
        let strength = principle.strength.map { " (\($0.rawValue))" } ?? ""
        let votes = principle.ballots.map { "\(Self.escaped($0.author.name)): \($0.vote.words)" }
        text += "| \(Self.escaped(principle.name)) | \(principle.engine.words)\(strength) "
        text += "| \(votes.joined(separator: ", ")) |\n"
      }
      for principle in round.principles {
        guard let exchange = debrief.exchange(of: principle, in: round) else { continue }
        text += "\n### \(Self.escaped(principle.name)) (\(exchange.address))\n\n"
        for evidence in exchange.verdict.evidence {
          let mark = evidence.signal.polarity == .green ? "+" : "x"
          text += "- \(mark) \"\(Self.escaped(evidence.quote.text))\": \(evidence.signal.words)\n"
        }
        for id in exchange.verdict.missing {
          text += "- missing: \(Self.escaped(exchange.words(for: id).absent))\n"
        }
        if exchange.verdict.decision == .notInclined {
          for flip in exchange.verdict.flips {
            let probe = flip.probe.map { ": " + Self.escaped($0) } ?? ""
            text += "- practise \(Self.escaped(exchange.words(for: flip.beat).label))\(probe)\n"
          }
        }
      }
    }
    text += "\n## Outcome: \(outcome(debrief.secondVote.outcome))\n\n"
    for reason in debrief.secondVote.reasons { text += "- \(Self.escaped(reason.text))\n" }
    return text + "\n\(Self.escaped(debrief.notice))\n"
  }

  private func outcome(_ outcome: LoopDecision.Outcome) -> String {
    switch outcome {
    case .offer: "offer"
    case .noOffer: "no offer"
    case .notEnoughData: "not enough data"
    }
  }

  /// A text in which every mark of Markdown and HTML stands for itself, on one line.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in SafeText(line: text).string {
      if "\\`*_{}[]()#+-!|<>~&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
