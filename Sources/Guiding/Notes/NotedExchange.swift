import InterviewModel

/// What a friend noted of one exchange: the record of a guided round.
///
/// Notes on the question are its answer, notes on a probe are its reply. Quotes are what was
/// noted, byte for byte; for reading, rough notes are made into sentences beside it.
package struct NotedExchange: Sendable {
  /// The notes as they were taken, a line each; places of evidence refer to it.
  package let exchange: Exchange
  /// The notes in order, each with its place.
  package let notes: [Note]
  /// The same exchange with the doer put in front of notes that begin with a deed.
  let spoken: Exchange

  /// A note with its place.
  package struct Note: Sendable, Equatable {
    /// What was noted, when and by whom.
    package var note: Transcript.Authored<Event.Note>
    /// The words with their place in ``NotedExchange/exchange``.
    package var quote: Quote
    /// The bytes of the sentence made of it, in the same part of the spoken exchange.
    var spoken: Range<Int>
  }

  /// Puts the notes on an attempt together; notes without words are left out.
  package init(_ attempt: Transcript.Attempt) {
    var notes: [Note] = []
    func text(of target: String, _ part: Place.Part, _ index: Int) -> (String, String) {
      var noted = ""
      var spoken = ""
      for note in attempt.notes where note.of == target && !note.payload.text.isEmpty {
        if !noted.isEmpty {
          noted += "\n"
          spoken += "\n"
        }
        let start = noted.utf8.count
        noted += note.payload.text
        let place = Place(part: part, index: index, start: start, end: noted.utf8.count)
        let from = spoken.utf8.count
        spoken += Self.sentence(note.payload)
        notes.append(
          Note(
            note: note, quote: Quote(text: note.payload.text, place: place),
            spoken: from..<spoken.utf8.count))
      }
      return (noted, spoken)
    }
    let (answer, told) = text(of: attempt.event, .answer, 0)
    var exchange = attempt.exchange
    exchange.answer = answer
    exchange.followUps = []
    var spoken = exchange
    spoken.answer = told
    for probe in attempt.probes {
      let (reply, told) = text(of: probe.event, .reply, exchange.followUps.count)
      guard !reply.isEmpty else { continue }
      exchange.followUps.append(FollowUp(probe: probe.probed.text, reply: reply))
      spoken.followUps.append(FollowUp(probe: probe.probed.text, reply: told))
    }
    self.exchange = exchange
    self.spoken = spoken
    self.notes = notes
  }

  /// The note that a sentence of the spoken exchange was made of.
  func note(at place: Place) -> Note? {
    notes.first {
      $0.quote.place.part == place.part && $0.quote.place.index == place.index
        && $0.spoken.contains(place.start)
    }
  }

  /// A note as a sentence: a deed without a doer is the candidate's, unless it is marked.
  static func sentence(_ note: Event.Note) -> String {
    var text = note.text
    let first = text.split(whereSeparator: \.isWhitespace).first?.lowercased() ?? ""
    if isDeed(first) {
      let marks = note.knownMarks
      let doer =
        marks.contains(.manager) ? "my manager" : marks.contains(.we) ? "we" : "I"
      text = marks.contains(.hypothetical) ? "I would have \(text)" : "\(doer) \(text)"
    }
    if let last = text.last, !".!?".contains(last) { text += "." }
    return text
  }

  /// Whether a word is a verb in the past, by its ending or from a short list of irregular ones.
  private static func isDeed(_ word: String) -> Bool {
    irregular.contains(word) || (word.utf8.count > 4 && word.hasSuffix("ed"))
  }

  private static let irregular: Set<String> = [
    "began", "broke", "brought", "built", "called", "came", "caught", "chose", "cut", "did", "drew",
    "drove", "felt", "fought", "found", "gave", "got", "had", "heard", "held", "kept", "knew",
    "led", "left", "let", "lost", "made", "met", "paid", "put", "ran", "read", "said", "sat", "saw",
    "sent", "set", "showed", "spent", "spoke", "stood", "stuck", "taught", "told", "took",
    "thought",
    "tried", "understood", "went", "won", "wrote",
  ]
}
