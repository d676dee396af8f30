import InterviewModel

/// The debrief meeting of friends who each led a round of one loop.
///
/// It holds no state but the transcript, so that a meeting that broke off goes on: what was
/// decided stands in the journal as notes.
package struct Meeting: Sendable {
  /// The rounds that were held, in order.
  package let held: [Held]
  /// The rounds of the plan that were not.
  package let missing: [Plan.Round]
  /// Who decides, the Bar Raiser first; a seat whose round was not held is left out.
  package let seats: [Seat]
  private let transcript: Transcript

  /// A round that was held, and who asked.
  package struct Held: Sendable, Equatable {
    /// The round of the plan.
    package var round: Plan.Round
    /// Who asked, in the order of their first question; empty where nobody but the program did.
    package var interviewers: [Event.Author]
  }

  /// Somebody whose round decides.
  package struct Seat: Sendable, Equatable {
    /// Which seat.
    package var seat: LoopDecision.Seat
    /// The number of their round.
    package var round: Int
    /// Who sits there.
    package var author: Event.Author

    package init(seat: LoopDecision.Seat, round: Int, author: Event.Author) {
      self.seat = seat
      self.round = round
      self.author = author
    }
  }

  /// What somebody in a seat decided.
  package struct Decided: Sendable, Equatable {
    /// Offer, or not.
    package var outcome: LoopDecision.Outcome
    /// Why, in their words.
    package var reason: String

    package init(outcome: LoopDecision.Outcome, reason: String) {
      self.outcome = outcome
      self.reason = reason
    }
  }

  /// The mark of a note that holds a decision; its outcome is the mark after it.
  static let mark = "decision"

  /// Prepares the meeting; a round counts as held when its votes are in.
  ///
  /// - Returns: `nil` when the opening is damaged.
  /// - Complexity: O(*n*) in the number of events, for each round.
  package init?(_ transcript: Transcript) {
    guard let plan = transcript.opened?.plan else { return nil }
    self.transcript = transcript
    held = plan.rounds.filter { transcript.finishedRounds.contains($0.number) }.map { round in
      var seen: Set<Event.Author> = []
      let askers = transcript.events.compactMap { event -> Event.Author? in
        guard case .asked(let asked) = event.payload, asked.round == round.number,
          event.author.role == .interviewer
        else { return nil }
        return event.author
      }
      return Held(round: round, interviewers: askers.filter { seen.insert($0).inserted })
    }
    missing = plan.rounds.filter { !transcript.finishedRounds.contains($0.number) }
    var seats: [Seat] = []
    for (seat, sits) in [
      (LoopDecision.Seat.barRaiser, \Plan.Round.barRaiser),
      (.hiringManager, \Plan.Round.hiringManager),
    ] {
      for one in held where one.round[keyPath: sits] {
        guard let author = one.interviewers.first else { continue }
        seats.append(Seat(seat: seat, round: one.round.number, author: author))
      }
    }
    self.seats = seats
  }

  /// The latest decision of a seat; `nil` before there is one.
  package func decision(of seat: Seat) -> Decided? {
    transcript.notes.lazy.reversed().compactMap { note -> Decided? in
      guard note.author == seat.author, note.payload.round == seat.round,
        note.payload.marks.first == Self.mark, let word = note.payload.marks.last,
        let outcome = LoopDecision.Outcome(rawValue: word)
      else { return nil }
      return Decided(outcome: outcome, reason: note.payload.text)
    }.first
  }

  /// The note that records a decision.
  package static func note(_ decided: Decided, of seat: Seat) -> Event.Note {
    Event.Note(
      text: decided.reason, marks: [mark, decided.outcome.rawValue], round: seat.round)
  }

  /// The latest vote of somebody on a principle of a round.
  package func vote(
    of author: Event.Author, on principle: String, round: Int
  ) -> Event.Voted? {
    transcript.votes.last {
      $0.author == author && $0.payload.round == round && $0.payload.principle == principle
    }?.payload
  }
}
