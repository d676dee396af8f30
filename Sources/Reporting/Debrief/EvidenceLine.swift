import InterviewModel

/// One line of a debrief about an exchange: words that speak for or against, or what is absent.
struct EvidenceLine: Sendable, Equatable {
  /// What the line is.
  var mark: Mark
  /// The candidate's words; `nil` for an absence.
  var quote: Quote?
  /// For a contradiction the words it contradicts.
  var against: Quote?
  /// The person who noted the words so; `nil` where the engine read them.
  var source: Event.Author?
  /// What the words show, or what is absent; at least one.
  var notes: [String]

  /// What a line can be.
  enum Mark: String, Sendable {
    /// Speaks for the candidate.
    case plus = "+"
    /// Would help and is absent.
    case minus = "-"
    /// Stands against an inclined verdict.
    case cross = "x"
  }

  /// At most so many lines for quotes that stand against, and for helping beats that are absent.
  private static let mostRed = 3
  private static let mostHelping = 2
}

extension EvidenceLine {
  /// The notes in one line, with the person who noted the words where it was one.
  var note: String {
    notes.joined(separator: "; ") + (source.map { " (noted by \($0.name))" } ?? "")
  }

  /// The lines of an exchange: what was met with the fewest quotes that show all of it, then what
  /// stands against, then what would help.
  ///
  /// - Parameter exchange: The exchange with its verdict and the words for its beats.
  /// - Returns: The lines in the order they are shown; none for an exchange without beats.
  static func lines(of exchange: JudgedExchange) -> [EvidenceLine] {
    met(exchange) + standing(exchange) + helping(exchange)
  }

  /// Beats that are met, grouped by the quotes that show them, in the order of their places.
  private static func met(_ exchange: JudgedExchange) -> [EvidenceLine] {
    var lines: [EvidenceLine] = []
    var bare: [EvidenceLine] = []
    let outcomes = exchange.verdict.beats.filter { $0.met && $0.need != .disqualifying }
    let ordered = outcomes.filter { $0.need == .required } + outcomes.filter { $0.need == .helping }
    for outcome in ordered {
      let words = exchange.words(for: outcome.beat)
      let shown = exchange.verdict.evidence.filter { words.shownBy.contains($0.signal) }
      if let line = lines.firstIndex(where: { line in shown.contains { $0.quote == line.quote } }) {
        lines[line].notes.append(words.label)
      } else if let evidence = shown.first {
        lines.append(
          EvidenceLine(
            mark: .plus, quote: evidence.quote, source: evidence.source, notes: [words.label]))
      } else {
        bare.append(EvidenceLine(mark: .plus, notes: [words.label]))
      }
    }
    let sorted = lines.enumerated().sorted { left, right in
      (order(left.element.quote), left.offset) < (order(right.element.quote), right.offset)
    }
    return sorted.map(\.element) + bare
  }

  /// Required beats that are not met, disqualifiers that stand, and other red signals.
  private static func standing(_ exchange: JudgedExchange) -> [EvidenceLine] {
    var lines: [EvidenceLine] = []
    var used: Set<Signal> = []
    for outcome in exchange.verdict.beats {
      let words = exchange.words(for: outcome.beat)
      if outcome.need == .required, !outcome.met {
        lines.append(EvidenceLine(mark: .cross, notes: [words.absent]))
      } else if outcome.need == .disqualifying, outcome.met {
        let evidence = exchange.verdict.evidence.first { words.shownBy.contains($0.signal) }
        used.formUnion(words.shownBy)
        lines.append(
          EvidenceLine(
            mark: .cross, quote: evidence?.quote, against: evidence?.against,
            source: evidence?.source, notes: [words.label]))
      }
    }
    let red = exchange.verdict.evidence.filter { $0.signal.polarity == .red }
    for evidence in red where used.insert(evidence.signal).inserted {
      guard lines.count(where: { $0.quote != nil }) < mostRed else { break }
      lines.append(
        EvidenceLine(
          mark: .cross, quote: evidence.quote, against: evidence.against, source: evidence.source,
          notes: [evidence.signal.words]))
    }
    for signal in exchange.verdict.absent
    where (signal == .notAnAnswer || signal == .tooShort) && used.insert(signal).inserted {
      lines.append(EvidenceLine(mark: .cross, notes: [signal.words]))
    }
    return lines
  }

  private static func helping(_ exchange: JudgedExchange) -> [EvidenceLine] {
    exchange.verdict.beats.filter { $0.need == .helping && !$0.met }.prefix(mostHelping).map {
      EvidenceLine(mark: .minus, notes: [exchange.words(for: $0.beat).absent])
    }
  }

  private static func order(_ quote: Quote?) -> Int {
    guard let place = quote?.place else { return .max }
    return (place.part == .answer ? 0 : 1 + place.index) << 32 | place.start
  }
}
