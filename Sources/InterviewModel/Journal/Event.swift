/// One line of a transcript's journal.
///
/// Events are only ever appended. What a transcript says is a fold over its events
/// (``Transcript``); undoing, retrying and overruling are events too.
package struct Event: Sendable, Equatable {
  /// The newest schema version this program reads and the one it writes.
  package static let schemaVersion = 1

  /// Unique in its transcript; chosen when the event is made.
  package var id: String
  /// The id of the event this one is about, where there is one.
  package var of: String?
  /// When it happened: UTC, as `2026-11-21T18:04:05Z`.
  package var time: String
  /// Who made it.
  package var author: Author
  /// What happened.
  package var payload: Payload

  package init(id: String, of: String? = nil, time: String, author: Author, payload: Payload) {
    self.id = id
    self.of = of
    self.time = time
    self.author = author
    self.payload = payload
  }

  /// Who made an event, and in which part.
  package struct Author: Sendable, Equatable, Hashable, Codable {
    /// The part they played.
    package var role: Role
    /// The name they go by.
    package var name: String

    package init(role: Role, name: String) {
      self.role = role
      self.name = name
    }

    /// The parts a person, or the program, can play.
    package enum Role: String, Sendable, Codable, CaseIterable {
      case candidate
      case interviewer
      case coach
      case engine
    }
  }

  /// What happened, one case a type of event; the wire names are those of ``Event/type``.
  ///
  /// The large and rare ones are indirect, so that a draft does not take the room of a plan.
  package enum Payload: Sendable, Equatable {
    indirect case opened(Opened)
    indirect case asked(Asked)
    case drafted(Drafted)
    case answered(Said)
    case probed(Probed)
    case replied(Said)
    case skipped(Skipped)
    indirect case noted(Note)
    indirect case voted(Voted)
    indirect case judged(Judged)
    case revealed(Revealed)
    case contested(Contested)
    indirect case overruled(Overruled)
    case revoked
    case undone
    case retried
    case imported(Imported)
    case finished(Finished)
    /// A type this version does not know; kept as it was read and passed over.
    case unknown(type: String, line: String)
  }

  /// The name of the payload's type in the journal.
  package var type: String {
    switch payload {
    case .opened: "opened"
    case .asked: "asked"
    case .drafted: "drafted"
    case .answered: "answered"
    case .probed: "probed"
    case .replied: "replied"
    case .skipped: "skipped"
    case .noted: "noted"
    case .voted: "voted"
    case .judged: "judged"
    case .revealed: "revealed"
    case .contested: "contested"
    case .overruled: "overruled"
    case .revoked: "revoked"
    case .undone: "undone"
    case .retried: "retried"
    case .imported: "imported"
    case .finished: "finished"
    case .unknown(let type, _): type
    }
  }
}

// MARK: - Payloads

extension Event {
  /// The first event: what will be played.
  package struct Opened: Sendable, Equatable, Codable {
    /// How the transcript came to be.
    package var mode: Mode
    /// The candidate's name, `me` unless given.
    package var candidate: String
    /// The plan, whole; every text shown stands in the journal.
    package var plan: Plan
    /// The fingerprint of rubric, signals, probes, weights and engine at the start.
    package var fingerprint: String
    /// Whether principles were shown from the start.
    package var showPrinciples: Bool
    /// The transcript this one was made from (guided rounds, imports, retries), by id.
    package var source: String?

    package init(
      mode: Mode, candidate: String, plan: Plan, fingerprint: String,
      showPrinciples: Bool = false, source: String? = nil
    ) {
      self.mode = mode
      self.candidate = candidate
      self.plan = plan
      self.fingerprint = fingerprint
      self.showPrinciples = showPrinciples
      self.source = source
    }

    /// The ways a transcript comes to be.
    package enum Mode: String, Sendable, Codable {
      /// The candidate alone, with the program asking.
      case mock
      /// A friend asking, with the program guiding.
      case guided
      /// A call that was transcribed elsewhere.
      case imported
    }
  }

  /// A question was put.
  package struct Asked: Sendable, Equatable, Codable {
    /// The round, counted from 1.
    package var round: Int
    /// The exchange in its round, counted from 1; a second attempt keeps the number.
    package var exchange: Int
    /// The id of the principle it assesses; empty where an imported question is not understood.
    package var principle: String
    /// The id of the question in the bank, where it comes from there.
    package var question: String?
    /// What the question asked for.
    package var about: Question.Subject?
    /// The words shown.
    package var text: String

    package init(
      round: Int, exchange: Int, principle: String, question: String?,
      about: Question.Subject?, text: String
    ) {
      self.round = round
      self.exchange = exchange
      self.principle = principle
      self.question = question
      self.about = about
      self.text = text
    }
  }

  /// A line (or a paste) of an answer that is not yet sent; `of` the question or probe.
  package struct Drafted: Sendable, Equatable, Codable {
    /// What was typed, without the line end.
    package var text: String
    /// Whether it takes the place of everything drafted so far (after `/edit`).
    package var replaces: Bool

    package init(text: String, replaces: Bool = false) {
      self.text = text
      self.replaces = replaces
    }
  }

  /// An answer to a question or a reply to a probe, as sent.
  package struct Said: Sendable, Equatable, Codable {
    /// The words, lines joined by line feeds.
    package var text: String
    /// How long it took, in whole seconds; `nil` when not measured.
    package var seconds: Int?
    /// For a reply: whether what the probe sought came.
    package var came: Bool?

    package init(text: String, seconds: Int? = nil, came: Bool? = nil) {
      self.text = text
      self.seconds = seconds
      self.came = came
    }
  }

  /// A probe was put; `of` the question.
  package struct Probed: Sendable, Equatable, Codable {
    /// The words shown, the candidate's quote filled in.
    package var text: String
    /// The id of the beat it seeks; `nil` for a person's own probe.
    package var seeks: String?
    /// The signal that called for it.
    package var trigger: Signal?
    /// The words it quotes.
    package var quote: String?

    package init(text: String, seeks: String?, trigger: Signal? = nil, quote: String? = nil) {
      self.text = text
      self.seeks = seeks
      self.trigger = trigger
      self.quote = quote
    }
  }

  /// A question or probe was passed over; `of` it.
  package struct Skipped: Sendable, Equatable, Codable {
    /// Why, in the program's or the person's words; may be empty.
    package var reason: String

    package init(reason: String = "") {
      self.reason = reason
    }
  }

  /// A note: of a friend while the candidate speaks, or of a coach; `of` what it is about.
  package struct Note: Sendable, Equatable, Codable {
    /// What was heard or thought.
    package var text: String
    /// Marks such as `own`, `we`, `figure`, `result`, `hypothetical`, `manager`, `learned`.
    package var marks: [String]
    /// Seconds since the question, where it was taken during one.
    package var seconds: Int?
    /// The candidate's words it is about.
    package var quote: String?
    /// The round it is about, where it is about a whole round.
    package var round: Int?

    package init(
      text: String, marks: [String] = [], seconds: Int? = nil, quote: String? = nil,
      round: Int? = nil
    ) {
      self.text = text
      self.marks = marks
      self.seconds = seconds
      self.quote = quote
      self.round = round
    }
  }

  /// A person's vote on a principle in a round.
  package struct Voted: Sendable, Equatable, Codable {
    /// The round, counted from 1.
    package var round: Int
    /// The id of the principle.
    package var principle: String
    /// What was voted.
    package var vote: Vote
    /// The quotes it rests on.
    package var quotes: [String]
    /// The one thing that would have changed it.
    package var wouldChange: String?
    /// Whether the voter had not yet seen the engine's verdict.
    package var blind: Bool

    package init(
      round: Int, principle: String, vote: Vote, quotes: [String] = [],
      wouldChange: String? = nil, blind: Bool
    ) {
      self.round = round
      self.principle = principle
      self.vote = vote
      self.quotes = quotes
      self.wouldChange = wouldChange
      self.blind = blind
    }
  }

  /// The engine's verdict on an exchange; `of` the question.
  package struct Judged: Sendable, Equatable, Codable {
    /// The verdict.
    package var verdict: Verdict
    /// The fingerprint it was computed under.
    package var fingerprint: String

    package init(verdict: Verdict, fingerprint: String) {
      self.verdict = verdict
      self.fingerprint = fingerprint
    }
  }

  /// The engine's verdicts were shown to the author.
  package struct Revealed: Sendable, Equatable, Codable {
    /// The round that was shown; `nil` for the whole loop.
    package var round: Int?
    /// Whether they asked for it before voting (`--open`).
    package var open: Bool

    package init(round: Int?, open: Bool = false) {
      self.round = round
      self.open = open
    }
  }

  /// The candidate points at words the engine overlooked; `of` the question.
  package struct Contested: Sendable, Equatable, Codable {
    /// The id of the beat that the words show.
    package var beat: String?
    /// The candidate's words.
    package var quote: String
    /// Why, in the candidate's words.
    package var reason: String

    package init(beat: String?, quote: String, reason: String) {
      self.beat = beat
      self.quote = quote
      self.reason = reason
    }
  }

  /// A coach's verdict on a principle in a round; `of` the question where it is about one.
  package struct Overruled: Sendable, Equatable, Codable {
    /// The round, counted from 1.
    package var round: Int
    /// The id of the principle.
    package var principle: String
    /// Agree, partly or disagree with the engine.
    package var stance: Stance
    /// The coach's verdict.
    package var vote: Vote
    /// Why.
    package var reason: String
    /// The candidate's words it rests on.
    package var quotes: [String]
    /// The beat that is missing, where no words can be quoted.
    package var missingBeat: String?
    /// Whether the coach had not yet seen the engine's verdict.
    package var blind: Bool

    package init(
      round: Int, principle: String, stance: Stance, vote: Vote, reason: String,
      quotes: [String] = [], missingBeat: String? = nil, blind: Bool = false
    ) {
      self.round = round
      self.principle = principle
      self.stance = stance
      self.vote = vote
      self.reason = reason
      self.quotes = quotes
      self.missingBeat = missingBeat
      self.blind = blind
    }

    /// How a coach stands to the engine's verdict.
    package enum Stance: String, Sendable, Codable, CaseIterable {
      case agree
      case partly
      case disagree
    }
  }

  /// Where an imported transcript came from.
  package struct Imported: Sendable, Equatable, Codable {
    /// The recognised format, for example `webvtt`.
    package var format: String
    /// The name of the file, without its folder.
    package var file: String
    /// What was not understood, line by line.
    package var leftOver: [LeftOver]

    package init(format: String, file: String, leftOver: [LeftOver]) {
      self.format = format
      self.file = file
      self.leftOver = leftOver
    }

    /// A line of the file that became no part of an exchange.
    package struct LeftOver: Sendable, Equatable, Codable {
      /// Counted from 1.
      package var line: Int
      /// The line as it stands in the file.
      package var text: String

      package init(line: Int, text: String) {
        self.line = line
        self.text = text
      }
    }
  }

  /// A round, or the whole loop, came to its end.
  package struct Finished: Sendable, Equatable, Codable {
    /// The round that ended; `nil` when the whole loop did.
    package var round: Int?

    package init(round: Int?) {
      self.round = round
    }
  }
}
