import InterviewModel

/// What a list of transcripts shows of one, without its words.
package struct JournalSummary: Sendable, Equatable, Codable {
  /// The transcript's id.
  package var id: String
  /// What was planned; `nil` in a journal whose opening line is damaged.
  package var opening: Opening?
  /// The time of the first event.
  package var began: String
  /// The time of the last event in the file.
  package var latest: String
  /// The numbers of the rounds that came to their end, rising.
  package var finishedRounds: [Int]
  /// Whether the whole loop came to its end.
  package var isFinished: Bool
  /// How many questions were asked, each attempt counted.
  package var attempts: Int
  /// The engine's recorded verdicts, one an attempt that has one, in the order of asking.
  package var verdicts: [RecordedVerdict]
  /// The votes that stand, oldest first.
  package var votes: [RecordedVote]
  /// The overrules that stand, oldest first.
  package var overrules: [RecordedOverrule]
  /// How many contests of the candidate stand.
  package var contests: Int
  /// How many notes stand, friends' and coaches'.
  package var notes: Int

  /// What was planned.
  package struct Opening: Sendable, Equatable, Codable {
    /// How the transcript came to be.
    package var mode: Event.Opened.Mode
    /// The candidate's name.
    package var candidate: String
    /// The id of the framework.
    package var framework: String
    /// The id of the role.
    package var role: String
    /// The id of the level.
    package var level: String
    /// How many rounds were planned.
    package var rounds: Int
    /// The transcript this one was made from, by id.
    package var source: String?
  }

  /// A verdict of the engine.
  package struct RecordedVerdict: Sendable, Equatable, Codable {
    /// The round, counted from 1.
    package var round: Int
    /// The exchange in its round, counted from 1.
    package var exchange: Int
    /// The id of the principle.
    package var principle: String
    /// Inclined or not.
    package var decision: Decision
    /// How clear that was.
    package var strength: Verdict.Strength
    /// Whether the question was asked before anybody was shown the verdicts of its round.
    package var unaided: Bool
    /// What was seen in the answer, or found absent.
    package var signals: SignalSet
  }

  /// A person's vote.
  package struct RecordedVote: Sendable, Equatable, Codable {
    /// Who voted.
    package var author: Event.Author
    /// The round, counted from 1.
    package var round: Int
    /// The id of the principle.
    package var principle: String
    /// What was voted.
    package var vote: Vote
    /// Whether the voter had not yet seen the engine's verdict.
    package var blind: Bool
  }

  /// A coach's verdict.
  package struct RecordedOverrule: Sendable, Equatable, Codable {
    /// Who overruled.
    package var author: Event.Author
    /// The round, counted from 1.
    package var round: Int
    /// The id of the principle.
    package var principle: String
    /// How the coach stands to the engine's verdict.
    package var stance: Event.Overruled.Stance
    /// The coach's verdict.
    package var vote: Vote
    /// Whether the coach had not yet seen the engine's verdict.
    package var blind: Bool
  }
}

// MARK: - From a transcript

extension JournalSummary {
  /// Sums a transcript up; `nil` when it has no event.
  package init?(_ transcript: Transcript) {
    guard let last = transcript.events.last else { return nil }
    self.init(transcript, latest: last.time)
  }

  init?(_ transcript: Transcript, latest: String) {
    guard let began = transcript.began else { return nil }
    id = transcript.id
    self.began = began
    self.latest = latest
    opening = transcript.opened.map {
      Opening(
        mode: $0.mode, candidate: $0.candidate, framework: $0.plan.framework, role: $0.plan.role,
        level: $0.plan.level, rounds: $0.plan.rounds.count, source: $0.source)
    }
    finishedRounds = transcript.finishedRounds.sorted()
    isFinished = transcript.isFinished
    attempts = transcript.attempts.count
    let isUnaided = Self.unaided(in: transcript)
    verdicts = transcript.attempts.compactMap { attempt in
      attempt.judged.map {
        RecordedVerdict(
          round: attempt.asked.round, exchange: attempt.asked.exchange,
          principle: $0.verdict.principle, decision: $0.verdict.decision,
          strength: $0.verdict.strength, unaided: isUnaided(attempt),
          signals: SignalSet($0.verdict.evidence.map(\.signal) + $0.verdict.absent))
      }
    }
    votes = transcript.votes.map {
      RecordedVote(
        author: $0.author, round: $0.payload.round, principle: $0.payload.principle,
        vote: $0.payload.vote, blind: $0.payload.blind)
    }
    overrules = transcript.overrules.map {
      RecordedOverrule(
        author: $0.author, round: $0.payload.round, principle: $0.payload.principle,
        stance: $0.payload.stance, vote: $0.payload.vote, blind: $0.payload.blind)
    }
    contests = transcript.contests.count
    notes = transcript.attempts.reduce(transcript.notes.count) { $0 + $1.notes.count }
  }

  /// Tells the attempts that were asked before the verdicts of their round were shown.
  private static func unaided(in transcript: Transcript) -> (Transcript.Attempt) -> Bool {
    guard !transcript.reveals.isEmpty else { return { _ in true } }
    let places = Dictionary(
      transcript.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return { attempt in
      transcript.reveals.allSatisfy { reveal in
        (reveal.payload.round ?? attempt.asked.round) != attempt.asked.round
          || (places[attempt.event] ?? 0) < (places[reveal.event] ?? 0)
      }
    }
  }
}

// MARK: - From a file

extension JournalSummary {
  /// Sums a journal up from the bytes of its file.
  ///
  /// A journal in the words of this program (``EventLine``) is not decoded: of each line only the
  /// beginning is read, and lines that a list shows nothing of are stepped over, so that damage in
  /// what is not read goes unseen. Any other journal is read whole.
  ///
  /// - Returns: `nil` for a journal without events.
  /// - Throws: What ``JournalReader/read(_:path:)`` throws.
  /// - Complexity: O(*n*) in the number of bytes, nearly all of it the search for line feeds.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws(RecordingError) -> JournalSummary? {
    let id = TranscriptLibrary.id(of: path)
    if let quick = GlanceReader.summary(of: bytes, id: id) { return quick }
    let contents = try JournalReader.read(bytes, path: path)
    return JournalSummary(Transcript(id: id, events: contents.events))
  }
}
