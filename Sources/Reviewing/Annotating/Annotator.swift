import InterviewModel

/// Turns what a coach wants to say about a transcript into events, or refuses it.
///
/// Nothing of the engine's or of other people's is ever changed: a coach's word is an event beside
/// theirs and can be taken back.
package struct Annotator: Sendable {
  /// What is annotated.
  package var transcript: Transcript
  /// Who annotates.
  package var author: Event.Author

  package init(_ transcript: Transcript, by author: Event.Author) {
    self.transcript = transcript
    self.author = author
  }

  /// An event to be recorded.
  package struct Draft: Sendable, Equatable {
    /// What it says.
    package var payload: Event.Payload
    /// The id of the event it is about.
    package var of: String?
  }

  /// A vote, blind unless the round's verdicts were shown to the author.
  ///
  /// - Throws: ``AnnotationError`` for the place and for words that were not said there.
  package func vote(
    _ vote: Vote, on text: String, quotes: [String] = []
  ) throws(AnnotationError) -> Draft {
    let attempt = try attempt(text)
    guard !attempt.asked.principle.isEmpty else { throw .noPrinciple(place: text) }
    try check(quotes, in: attempt, place: text)
    return Draft(
      payload: .voted(
        Event.Voted(
          round: attempt.asked.round, principle: attempt.asked.principle, vote: vote,
          quotes: quotes, blind: isBlind(attempt.asked.round))),
      of: attempt.event)
  }

  /// Agreement with the engine's verdict, whole or in part; the verdict stays.
  ///
  /// - Throws: ``AnnotationError``: `notShown` before the verdict was seen, `noVerdict` where there
  ///   is none, `reasonMissing` for a part without a reason.
  package func agree(
    partly: Bool, with text: String, reason: String = "", quotes: [String] = []
  ) throws(AnnotationError) -> Draft {
    let attempt = try attempt(text)
    guard !isBlind(attempt.asked.round) else { throw .notShown(round: attempt.asked.round) }
    guard let engine = engineVote(on: attempt) else { throw .noVerdict(place: text) }
    if partly, reason.isBlank { throw .reasonMissing }
    try check(quotes, in: attempt, place: text)
    return Draft(
      payload: .overruled(
        Event.Overruled(
          round: attempt.asked.round, principle: attempt.asked.principle,
          stance: partly ? .partly : .agree, vote: engine, reason: reason, quotes: quotes)),
      of: attempt.event)
  }

  /// A verdict of the coach's own.
  ///
  /// - Parameters:
  ///   - vote: The verdict; `nil` for the other one than the engine's.
  ///   - text: The place.
  ///   - reason: Why.
  ///   - quotes: The candidate's words it rests on.
  ///   - missingBeat: The id of a beat that is missing.
  ///   - beats: The ids of the beats that the rubric has.
  /// - Returns: An overrule, blind unless the round's verdicts were shown to the author.
  /// - Throws: ``AnnotationError``: without a reason, without words or a beat, with words that were
  ///   not said there, and where the other verdict is asked for, `notShown` and `noVerdict`.
  package func overrule(
    _ vote: Vote?, on text: String, reason: String, quotes: [String], missingBeat: String?,
    beats: [String]
  ) throws(AnnotationError) -> Draft {
    let attempt = try attempt(text)
    guard !attempt.asked.principle.isEmpty else { throw .noPrinciple(place: text) }
    let round = attempt.asked.round
    let engine = engineVote(on: attempt)
    var decided = vote
    if decided == nil {
      guard !isBlind(round) else { throw .notShown(round: round) }
      guard let engine else { throw .noVerdict(place: text) }
      decided = engine == .inclined ? .notInclined : .inclined
    }
    guard let decided else { throw .noVerdict(place: text) }
    if reason.isBlank { throw .reasonMissing }
    let quotes = quotes.filter { !$0.isBlank }
    guard !quotes.isEmpty || missingBeat != nil else { throw .evidenceMissing }
    try check(quotes, in: attempt, place: text)
    if let missingBeat, !beats.contains(missingBeat) {
      throw .unknownBeat(missingBeat, known: beats)
    }
    return Draft(
      payload: .overruled(
        Event.Overruled(
          round: round, principle: attempt.asked.principle,
          stance: decided == engine ? .agree : .disagree, vote: decided, reason: reason,
          quotes: quotes, missingBeat: missingBeat, blind: isBlind(round))),
      of: attempt.event)
  }

  /// A note on the loop, a round, an answer or words of it.
  ///
  /// - Throws: ``AnnotationError`` for the place, an empty note and words not said there.
  package func note(
    _ words: String, on text: String, quote: String? = nil, marks: [String] = []
  ) throws(AnnotationError) -> Draft {
    if words.isBlank, marks.isEmpty { throw .reasonMissing }
    switch try ReviewPlace(text, in: transcript) {
    case .loop:
      if let quote { try check([quote], in: nil, place: text) }
      return Draft(payload: .noted(Event.Note(text: words, marks: marks, quote: quote)), of: nil)
    case .round(let round):
      if let quote { try check([quote], in: nil, place: text) }
      return Draft(
        payload: .noted(Event.Note(text: words, marks: marks, quote: quote, round: round)),
        of: nil)
    case .attempt(let index):
      let attempt = transcript.attempts[index]
      if let quote { try check([quote], in: attempt, place: text) }
      return Draft(
        payload: .noted(
          Event.Note(text: words, marks: marks, quote: quote, round: attempt.asked.round)),
        of: attempt.event)
    }
  }

  /// Takes something of the author's own back.
  ///
  /// - Parameter event: Its id; `nil` for the latest that stands.
  /// - Returns: What revokes it.
  /// - Throws: ``AnnotationError``: `nothingToRevoke`, `unknownEvent`, `notYours`.
  package func revoke(_ event: String?) throws(AnnotationError) -> Draft {
    let standing = standingAnnotations
    if let event {
      guard let found = standing.first(where: { $0.id == event }) else {
        throw .unknownEvent(event)
      }
      guard found.author == author else {
        throw .notYours(event: event, author: found.author.name)
      }
      return Draft(payload: .revoked, of: event)
    }
    guard let last = standing.last(where: { $0.author == author }) else { throw .nothingToRevoke }
    return Draft(payload: .revoked, of: last.id)
  }

  /// The verdicts of a round being shown to the author.
  package func reveal(_ round: Int, asked: Bool) -> Draft {
    Draft(payload: .revealed(Event.Revealed(round: round, open: asked)), of: nil)
  }

  /// The attempt that a place means.
  ///
  /// - Throws: ``AnnotationError/unknownPlace(_:known:)``, and `placeTooWide` for more than one.
  package func attempt(_ text: String) throws(AnnotationError) -> Transcript.Attempt {
    guard case .attempt(let index) = try ReviewPlace(text, in: transcript) else {
      throw .placeTooWide(text)
    }
    return transcript.attempts[index]
  }

  /// Whether the author has not been shown the verdicts of a round.
  package func isBlind(_ round: Int) -> Bool {
    !transcript.hasSeenVerdicts(author, round: round)
  }

  /// The judged principles of a round that the author has not decided on.
  package func undecided(in round: Int) -> [String] {
    transcript.decided.filter { cell in
      cell.round == round && cell.engine != nil
        && !cell.people.contains { $0.author == author }
    }
    .map(\.principle)
  }
}

// MARK: - Looking

extension Annotator {
  /// Votes, overrules, notes and contests that stand, oldest first, with their authors.
  package var standingAnnotations: [(id: String, author: Event.Author)] {
    var standing: Set<String> = []
    standing.formUnion(transcript.votes.map(\.event))
    standing.formUnion(transcript.overrules.map(\.event))
    standing.formUnion(transcript.notes.map(\.event))
    standing.formUnion(transcript.contests.map(\.event))
    return transcript.events.filter { standing.contains($0.id) }.map { ($0.id, $0.author) }
  }

  private func engineVote(on attempt: Transcript.Attempt) -> Vote? {
    transcript.decided
      .first { $0.round == attempt.asked.round && $0.principle == attempt.asked.principle }?
      .engine.map { Vote($0.decision) }
  }

  /// Checks that words were said: in the exchanges of a principle's round, or anywhere for `nil`.
  private func check(
    _ quotes: [String], in attempt: Transcript.Attempt?, place: String
  ) throws(AnnotationError) {
    guard !quotes.isEmpty else { return }
    let heard = transcript.attempts.filter { other in
      attempt.map {
        other.asked.round == $0.asked.round && other.asked.principle == $0.asked.principle
      } ?? true
    }
    .flatMap { attempt in
      [attempt.answer?.payload.text ?? ""]
        + attempt.probes.compactMap { $0.reply?.payload.text } + attempt.notes.map(\.payload.text)
    }
    .map(\.plain)
    for quote in quotes {
      let words = quote.plain
      guard !words.isEmpty, heard.contains(where: { $0.contains(words) }) else {
        throw .quoteNotFound(quote, place: place)
      }
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// In small letters, with straight quotation marks and one space between words.
  fileprivate var plain: String {
    let straight = map { character -> Character in
      switch character {
      case "\u{2018}", "\u{2019}": "'"
      case "\u{201C}", "\u{201D}": "\""
      default: character
      }
    }
    return String(straight).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
