/// What a journal says: the fold over its events.
///
/// A transcript is computed from events and never stored. Undone and revoked events leave it;
/// nothing else does.
package struct Transcript: Sendable, Equatable {
  /// The id: the stem of the file's name.
  package var id: String
  /// Every event in journal order, the undone ones included.
  package private(set) var events: [Event] = []
  /// The opening event's payload; `nil` in a journal whose first line is damaged.
  package private(set) var opened: Event.Opened?
  /// Every attempt at a question, in the order they were asked.
  package private(set) var attempts: [Attempt] = []
  /// Votes that stand, oldest first.
  package private(set) var votes: [Authored<Event.Voted>] = []
  /// Overrules that stand, oldest first.
  package private(set) var overrules: [Authored<Event.Overruled>] = []
  /// Notes that stand and are not about an attempt, oldest first.
  package private(set) var notes: [Authored<Event.Note>] = []
  /// Contests that stand, oldest first.
  package private(set) var contests: [Authored<Event.Contested>] = []
  /// Which verdicts were shown, and to whom, oldest first.
  package private(set) var reveals: [Authored<Event.Revealed>] = []
  /// The rounds that came to their end.
  package private(set) var finishedRounds: Set<Int> = []
  /// Whether the whole loop came to its end.
  package private(set) var isFinished = false
  /// Where an imported transcript came from.
  package private(set) var imported: Event.Imported?

  /// Where the words about a question, a probe or what was said to it belong, by event id.
  private var spots: [String: Spot] = [:]

  /// Folds events in the order given.
  ///
  /// - Complexity: O(*n*) in the number of events.
  package init(id: String, events: [Event]) {
    self.id = id
    self.events = events
    let gone = Self.withdrawn(in: events)
    for event in events where !gone.contains(event.id) { fold(event) }
  }

  /// Adds one event to the end.
  ///
  /// - Complexity: O(1); O(*n*) in the number of events when it undoes or revokes one.
  package mutating func append(_ event: Event) {
    switch event.payload {
    case .undone, .revoked: self = Transcript(id: id, events: events + [event])
    default:
      events.append(event)
      fold(event)
    }
  }

  /// A payload with the event it came from and who made it.
  package struct Authored<Payload: Sendable & Equatable>: Sendable, Equatable {
    /// The id of the event.
    package var event: String
    /// The id of the event it is about.
    package var of: String?
    /// When it was made.
    package var time: String
    /// Who made it.
    package var author: Event.Author
    /// What it says.
    package var payload: Payload
  }

  /// One try at answering a question.
  ///
  /// A question asked again, and a second answer to one question (two copies of a transcript that
  /// went separate ways and were merged), are attempts of their own.
  package struct Attempt: Sendable, Equatable {
    /// The id of the `asked` event; two answers to one question share it.
    package var event: String
    /// When it was asked.
    package var time: String
    /// The question as it was put.
    package var asked: Event.Asked
    /// What the candidate said, or began to say, to the question.
    package var turn = Turn()
    /// The probes with their replies.
    package var probes: [ProbeTurn] = []
    /// The engine's recorded verdict, the latest.
    package var judged: Event.Judged?
    /// A friend's notes on the question, its answer and its probes, oldest first.
    package var notes: [Authored<Event.Note>] = []

    /// The answer as sent, with its event's id.
    package var answer: Authored<Event.Said>? { turn.said }

    /// The exchange as the judge reads it; a reply that was not given is left out.
    package var exchange: Exchange {
      Exchange(
        principle: asked.principle, question: asked.text, about: asked.about,
        answer: answer?.payload.text ?? "",
        followUps: probes.compactMap { turn in
          turn.reply.map { FollowUp(probe: turn.probed.text, reply: $0.payload.text) }
        })
    }
  }

  /// A probe with what came of it.
  package struct ProbeTurn: Sendable, Equatable {
    /// The id of the `probed` event.
    package var event: String
    /// The probe as it was put.
    package var probed: Event.Probed
    /// What the candidate said, or began to say, to the probe.
    package var turn = Turn()

    /// The reply as sent, with its event's id.
    package var reply: Authored<Event.Said>? { turn.said }
  }

  /// The candidate's side of a question or probe.
  package struct Turn: Sendable, Equatable {
    /// Lines typed that were not sent.
    package var draft: [String] = []
    /// What was sent, with its event's id.
    package var said: Authored<Event.Said>?
    /// Whether it was passed over.
    package var skipped = false
  }
}

// MARK: - The fold

extension Transcript {
  /// The ids of events that later events undo or revoke; a revoked `undone` restores its event.
  private static func withdrawn(in events: [Event]) -> Set<String> {
    var gone: Set<String> = []
    // Backwards, so that whether an `undone` itself stands is known before it takes effect.
    for event in events.reversed() where !gone.contains(event.id) {
      switch event.payload {
      case .undone, .revoked:
        if let target = event.of { gone.insert(target) }
      default: break
      }
    }
    return gone
  }

  private mutating func fold(_ event: Event) {
    switch event.payload {
    case .opened(let value): if opened == nil { opened = value }
    case .asked(let value):
      spots[event.id] = Spot(attempt: attempts.count)
      attempts.append(Attempt(event: event.id, time: event.time, asked: value))
    case .probed(let value):
      guard let spot = spot(of: event) else { return }
      spots[event.id] = Spot(
        attempt: spot.attempt, probe: attempts[spot.attempt].probes.count)
      attempts[spot.attempt].probes.append(ProbeTurn(event: event.id, probed: value))
    case .drafted(let value):
      guard let spot = spot(of: event) else { return }
      if value.replaces { self[spot].draft.removeAll() }
      // A draft that was cleared holds nothing, not even an empty line.
      if !value.text.isEmpty { self[spot].draft.append(value.text) }
    case .answered(let value), .replied(let value): say(authored(event, value))
    case .skipped:
      guard let spot = spot(of: event), self[spot].said == nil else { return }
      self[spot].draft = []
      self[spot].skipped = true
    case .judged(let value):
      if let spot = spot(of: event) { attempts[spot.attempt].judged = value }
    case .noted(let value):
      let note = authored(event, value)
      if event.author.role == .interviewer, let spot = spot(of: event) {
        attempts[spot.attempt].notes.append(note)
      } else {
        notes.append(note)
      }
    case .voted(let value): votes.append(authored(event, value))
    case .overruled(let value): overrules.append(authored(event, value))
    case .contested(let value): contests.append(authored(event, value))
    case .revealed(let value): reveals.append(authored(event, value))
    case .finished(let value):
      if let round = value.round { finishedRounds.insert(round) } else { isFinished = true }
    case .imported(let value): imported = value
    case .retried, .undone, .revoked, .unknown: break
    }
  }

  /// Takes what was said to a question or probe; what was said to it before is kept beside it.
  private mutating func say(_ said: Authored<Event.Said>) {
    guard let target = said.of, var spot = spots[target] else { return }
    if self[spot].said != nil {
      self[spot].draft = []
      let attempt = attempts[spot.attempt]
      if let probe = spot.probe {
        spot.probe = attempt.probes.count
        attempts[spot.attempt].probes.append(
          ProbeTurn(event: attempt.probes[probe].event, probed: attempt.probes[probe].probed))
      } else {
        spot.attempt = attempts.count
        attempts.append(Attempt(event: attempt.event, time: attempt.time, asked: attempt.asked))
      }
      spots[target] = spot
    }
    spots[said.event] = spot
    self[spot] = Turn(said: said)
  }

  private func authored<Payload>(_ event: Event, _ payload: Payload) -> Authored<Payload> {
    Authored(
      event: event.id, of: event.of, time: event.time, author: event.author, payload: payload)
  }

  private func spot(of event: Event) -> Spot? { event.of.flatMap { spots[$0] } }

  /// The candidate's side of a question or probe.
  private subscript(spot: Spot) -> Turn {
    get {
      guard let probe = spot.probe else { return attempts[spot.attempt].turn }
      return attempts[spot.attempt].probes[probe].turn
    }
    _modify {
      if let probe = spot.probe {
        yield &attempts[spot.attempt].probes[probe].turn
      } else {
        yield &attempts[spot.attempt].turn
      }
    }
  }

  /// A question (no probe) or one of its probes, by index.
  private struct Spot: Sendable, Equatable {
    var attempt: Int
    var probe: Int?
  }
}

// MARK: - Questions asked of a transcript

extension Transcript {
  /// Every attempt at one address, oldest first.
  package func attempts(round: Int, exchange: Int) -> [Attempt] {
    attempts.filter { $0.asked.round == round && $0.asked.exchange == exchange }
  }

  /// Whether somebody has been shown the engine's verdicts of a round.
  package func hasSeenVerdicts(_ author: Event.Author, round: Int) -> Bool {
    reveals.contains {
      $0.author == author && ($0.payload.round == nil || $0.payload.round == round)
    }
  }

  /// When the transcript began: the time of its first event; `nil` when it has none.
  package var began: String? { events.first?.time }
}
