import InterviewModel

extension Sequence<JudgedExchange> {
  /// The exchanges from the strongest to the weakest; of equal ones the earlier comes first.
  ///
  /// Inclined before not inclined; a clear inclined verdict before a borderline one and a
  /// borderline refusal before a clear one; then fewer missing beats, then more met ones.
  ///
  /// - Complexity: O(*n* log *n*) in the number of exchanges.
  package func strongestFirst() -> [JudgedExchange] {
    sorted { left, right in
      let (first, second) = (Self.rank(left.verdict), Self.rank(right.verdict))
      if first != second { return first.lexicographicallyPrecedes(second) }
      return (left.address, left.attempt) < (right.address, right.attempt)
    }
  }

  /// Smaller is stronger, compared number by number.
  private static func rank(_ verdict: Verdict) -> [Int] {
    let step =
      switch (verdict.decision, verdict.strength) {
      case (.inclined, .clear): 0
      case (.inclined, .borderline): 1
      case (.notInclined, .borderline): 2
      case (.notInclined, .clear): 3
      }
    let met = verdict.beats.count { $0.met && $0.need != .disqualifying }
    return [step, verdict.missing.count, -met]
  }
}

extension PrincipleVerdict {
  /// The verdict on a principle in a round: the engine's of the strongest exchange, or a person's.
  ///
  /// Evidence of two stories is never pooled; the other exchanges lend only their red signals.
  ///
  /// - Parameters:
  ///   - id: The id of the principle.
  ///   - name: Its name, for people.
  ///   - exchanges: The exchanges of the round about this principle; those that do not count for
  ///     their question, or were not answered, are passed over.
  ///   - ballots: What people voted on this principle in this round, oldest first.
  package init(
    id: String, name: String, exchanges: [JudgedExchange], ballots: [Ballot]
  ) {
    let ordered = exchanges.filter { $0.counts && $0.isAnswered }.strongestFirst()
    let strongest = ordered.first
    let engine = strongest.map { Vote($0.verdict.decision) } ?? .noData
    let deciding =
      ballots.last { $0.author.role == .coach } ?? ballots.last { $0.author.role == .interviewer }
    self.init(
      id: id, name: name, verdict: deciding?.vote ?? engine,
      strength: deciding == nil ? strongest?.verdict.strength : nil,
      exchange: strongest?.address.exchange, author: deciding?.author ?? .engine, engine: engine,
      ballots: ballots, alsoRed: ordered.dropFirst().flatMap(Self.redSignals))
  }

  private static func redSignals(of exchange: JudgedExchange) -> [RedSignal] {
    let quoted = exchange.verdict.evidence.filter { $0.signal.polarity == .red }.map {
      RedSignal(address: exchange.address, signal: $0.signal, quote: $0.quote)
    }
    let absent = exchange.verdict.absent.map {
      RedSignal(address: exchange.address, signal: $0, quote: nil)
    }
    return quoted + absent
  }
}
