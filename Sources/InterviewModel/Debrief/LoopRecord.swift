/// What a debrief is made from: who was asked what in which round, and what people voted.
///
/// A transcript and a loop given as JSON both become one of these.
package struct LoopRecord: Sendable, Equatable {
  /// The candidate's name; empty when unknown.
  package var candidate: String
  /// The id of the role; `nil` for the framework's default.
  package var role: String?
  /// The id of the level; `nil` for the framework's default.
  package var level: String?
  /// The rounds in the order they were held.
  package var rounds: [Round]
  /// Votes and overrules that stand, oldest first.
  package var ballots: [Ballot]

  package init(
    candidate: String = "", role: String? = nil, level: String? = nil, rounds: [Round],
    ballots: [Ballot] = []
  ) {
    self.candidate = candidate
    self.role = role
    self.level = level
    self.rounds = rounds
    self.ballots = ballots
  }

  /// One round with what was asked in it.
  package struct Round: Sendable, Equatable {
    /// Counted from 1.
    package var number: Int
    /// The name on the schedule, not disguised.
    package var title: String
    /// Whether the interviewer is the Bar Raiser.
    package var barRaiser: Bool
    /// Whether the interviewer is the hiring manager.
    package var hiringManager: Bool
    /// The ids of the principles: those assigned, then those asked about besides.
    package var principles: [String]
    /// Every attempt at every question, by exchange and attempt.
    package var attempts: [Attempt]

    package init(
      number: Int, title: String, barRaiser: Bool, hiringManager: Bool, principles: [String],
      attempts: [Attempt]
    ) {
      self.number = number
      self.title = title
      self.barRaiser = barRaiser
      self.hiringManager = hiringManager
      self.principles = principles
      self.attempts = attempts
    }
  }

  /// One try at answering a question.
  package struct Attempt: Sendable, Equatable {
    /// The exchange in its round, counted from 1.
    package var number: Int
    /// Which try it is, counted from 1.
    package var attempt: Int
    /// Whether it stands for its question: the last try that was answered before anybody was
    /// shown the round's verdicts, else the first that was answered, else the last.
    package var counts: Bool
    /// What was asked and said.
    package var exchange: Exchange
    /// The engine's verdict in the journal.
    package var recorded: Event.Judged?
    /// Words that the candidate says were overlooked, oldest first.
    package var contests: [Event.Contested]

    package init(
      number: Int, attempt: Int = 1, counts: Bool = true, exchange: Exchange,
      recorded: Event.Judged? = nil, contests: [Event.Contested] = []
    ) {
      self.number = number
      self.attempt = attempt
      self.counts = counts
      self.exchange = exchange
      self.recorded = recorded
      self.contests = contests
    }

    /// Whether there is anything to judge: a word of the candidate, or a verdict on notes.
    package var isAnswered: Bool { recorded != nil || hasWords }

    /// Whether the candidate said anything.
    package var hasWords: Bool {
      ([exchange.answer] + exchange.followUps.map(\.reply)).contains { text in
        text.contains { !$0.isWhitespace }
      }
    }
  }
}
