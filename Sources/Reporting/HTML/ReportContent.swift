import InterviewModel

/// What a page shows: verdicts of some sessions, their words, and how they went over time.
package struct ReportContent: Sendable, Equatable {
  /// The heading.
  package var title: String
  /// What the page says of itself: an estimate, under which rubric, how to contest it.
  package var notice: String
  /// The principles of the grid, in its order.
  package var principles: [Principle]
  /// The sessions, oldest first.
  package var sessions: [Session]
  /// Verdicts over time; drawn from three observations on.
  package var trends: [Trend]

  package init(
    title: String, notice: String, principles: [Principle], sessions: [Session],
    trends: [Trend] = []
  ) {
    self.title = title
    self.notice = notice
    self.principles = principles
    self.sessions = sessions
    self.trends = trends
  }

  /// A row of the grid.
  package struct Principle: Sendable, Equatable {
    package var id: String
    /// The name for people.
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// A verdict in the grid.
  package struct Cell: Sendable, Equatable {
    /// The id of the principle.
    package var principle: String
    /// The verdict used.
    package var vote: Vote
    /// How clear it is; `nil` where a person decided.
    package var strength: Verdict.Strength?
    /// The person who decided; `nil` where the engine did.
    package var author: String?
    /// Whether people and the engine decided otherwise.
    package var isDisputed: Bool
    /// The exchange it is about, by its index in the session; `nil` where none is shown.
    package var place: Int?

    package init(
      principle: String, vote: Vote, strength: Verdict.Strength?, author: String?,
      isDisputed: Bool, place: Int? = nil
    ) {
      self.principle = principle
      self.vote = vote
      self.strength = strength
      self.author = author
      self.isDisputed = isDisputed
      self.place = place
    }
  }

  /// A transcript.
  package struct Session: Sendable, Equatable {
    /// The id of the transcript.
    package var id: String
    /// The day, as `2026-11-21`.
    package var day: String
    /// The candidate's name.
    package var candidate: String
    /// Role, level and the like, in a few words.
    package var about: String
    /// Its column of the grid.
    package var cells: [Cell]
    /// Its words; empty where only the grid is shown.
    package var exchanges: [Exchange]
    /// Notes on the whole loop or a round.
    package var notes: [Note]

    package init(
      id: String, day: String, candidate: String, about: String, cells: [Cell],
      exchanges: [Exchange] = [], notes: [Note] = []
    ) {
      self.id = id
      self.day = day
      self.candidate = candidate
      self.about = about
      self.cells = cells
      self.exchanges = exchanges
      self.notes = notes
    }
  }

  /// One attempt at a question.
  package struct Exchange: Sendable, Equatable {
    /// Where it stands, as people type it.
    package var address: String
    /// The name of its principle.
    package var principle: String
    /// The question, the answer, the probes and the replies.
    package var exchange: InterviewModel.Exchange
    /// The engine's verdict; `nil` without one.
    package var verdict: Verdict?
    /// What is said about each gap, in rubric order.
    package var gaps: [String]
    /// What would turn the verdict, or what it would be lost without; `nil` when nothing is known.
    package var advice: String?
    /// What the candidate contests.
    package var contests: [Note]
    /// Notes and verdicts of people on it.
    package var notes: [Note]

    package init(
      address: String, principle: String, exchange: InterviewModel.Exchange, verdict: Verdict?,
      gaps: [String] = [], advice: String? = nil, contests: [Note] = [], notes: [Note] = []
    ) {
      self.address = address
      self.principle = principle
      self.exchange = exchange
      self.verdict = verdict
      self.gaps = gaps
      self.advice = advice
      self.contests = contests
      self.notes = notes
    }
  }

  /// What somebody said about something.
  package struct Note: Sendable, Equatable {
    /// Who.
    package var author: String
    /// What; may be empty.
    package var text: String
    /// The words it is about.
    package var quotes: [String]

    package init(author: String, text: String, quotes: [String] = []) {
      self.author = author
      self.text = text
      self.quotes = quotes
    }
  }

  /// Verdicts on one principle over time.
  package struct Trend: Sendable, Equatable {
    /// Whose they are.
    package var candidate: String
    /// The name of the principle.
    package var principle: String
    /// Day and decision, oldest first.
    package var points: [Point]

    package init(candidate: String, principle: String, points: [Point]) {
      self.candidate = candidate
      self.principle = principle
      self.points = points
    }

    /// One verdict.
    package struct Point: Sendable, Equatable {
      /// As `2026-11-21`.
      package var day: String
      package var decision: Decision

      package init(day: String, decision: Decision) {
        self.day = day
        self.decision = decision
      }
    }
  }
}
