import InterviewModel

/// A friend's round as a state machine: a script and the events so far in, the next turn out.
///
/// It holds no state of its own, so that a round that was killed goes on where it stopped. A
/// question is over when a verdict on its notes is recorded, or when it was passed over.
package struct GuidedRound: Sendable {
  /// What is asked.
  package let script: GuideScript
  /// The friend; only their votes and reveals count here.
  package let interviewer: Event.Author

  package init(script: GuideScript, interviewer: Event.Author) {
    self.script = script
    self.interviewer = interviewer
  }

  /// What happens next.
  package enum Turn: Sendable, Equatable {
    /// Put a question (and record it).
    case read(GuideScript.Item)
    /// Take notes on a question, or on the probe that was put last.
    case listen(GuideScript.Item, Transcript.Attempt)
    /// Vote on these principles before the engine's view is shown.
    case vote([String])
    /// Show the engine's view (and record that it was shown).
    case reveal
    /// Vote again on these principles, where the engine's view is another.
    case voteAgain([String])
    /// Record that the round is over.
    case finish
    /// Nothing is left to do.
    case done
  }

  /// The next turn after everything in a transcript.
  ///
  /// - Complexity: O(*n*) in the number of attempts and votes.
  package func next(after transcript: Transcript) -> Turn {
    let round = script.round.number
    if transcript.finishedRounds.contains(round) { return .done }
    for item in script.items {
      guard
        let attempt = transcript.attempts(round: round, exchange: item.asked.exchange).last
      else { return .read(item) }
      if attempt.turn.skipped || attempt.judged != nil { continue }
      return .listen(item, attempt)
    }
    let isRevealed = transcript.hasSeenVerdicts(interviewer, round: round)
    let blind = principles.filter { self.vote(on: $0, blind: true, in: transcript) == nil }
    if !isRevealed { return blind.isEmpty ? .reveal : .vote(blind) }
    let again = differences(in: transcript).filter {
      vote(on: $0, blind: false, in: transcript) == nil
    }
    return again.isEmpty ? .finish : .voteAgain(again)
  }

  /// The ids of the principles of the round, each once, in the order they are asked.
  package var principles: [String] {
    var seen: Set<String> = []
    return script.items.map(\.asked.principle).filter { seen.insert($0).inserted }
  }

  /// The engine's view of a principle: that of its strongest exchange.
  ///
  /// - Returns: The latest recorded verdict of that exchange; `nil` when nothing was noted.
  package func engineVerdict(on principle: String, in transcript: Transcript) -> Verdict? {
    let verdicts = script.items.filter { $0.asked.principle == principle }.compactMap { item in
      transcript.attempts(round: script.round.number, exchange: item.asked.exchange).last?.judged?
        .verdict
    }
    return verdicts.first { $0.decision == .inclined }
      ?? verdicts.min { $0.missing.count < $1.missing.count }
  }

  /// The principles on which the friend's blind vote and the engine's view differ, in order.
  package func differences(in transcript: Transcript) -> [String] {
    principles.filter { principle in
      let engine = engineVerdict(on: principle, in: transcript).map { Vote($0.decision) }
      guard let own = vote(on: principle, blind: true, in: transcript) else { return false }
      return own.vote != engine ?? .noData
    }
  }

  /// The friend's latest vote of one kind.
  package func vote(
    on principle: String, blind: Bool, in transcript: Transcript
  ) -> Event.Voted? {
    transcript.votes.last {
      $0.author == interviewer && $0.payload.round == script.round.number
        && $0.payload.principle == principle && $0.payload.blind == blind
    }?.payload
  }

  /// The notes on a principle in the order they were taken, those without words left out.
  package func notes(
    on principle: String, in transcript: Transcript
  ) -> [Transcript.Authored<Event.Note>] {
    script.items.filter { $0.asked.principle == principle }.flatMap { item in
      transcript.attempts(round: script.round.number, exchange: item.asked.exchange).last?.notes
        ?? []
    }
    .filter { !$0.payload.text.isEmpty }
  }
}
