import InterviewModel

/// A piece of a transcript that search reads: an answer, a reply, a note or a quote.
package struct SearchPassage: Sendable, Equatable {
  /// What it is.
  package var kind: Kind
  /// The round, counted from 1; 0 where it belongs to none.
  package var round: Int
  /// The exchange in its round, counted from 1; 0 where it belongs to none.
  package var exchange: Int
  /// The words.
  package var text: String

  package init(kind: Kind, round: Int, exchange: Int, text: String) {
    self.kind = kind
    self.round = round
    self.exchange = exchange
    self.text = text
  }

  /// The kinds of pieces.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case answer, reply, note, evidence, reason
  }

  /// Where it stands, as people type it: `1.2`, `1`, or nothing.
  package var address: String {
    round == 0 ? "" : exchange == 0 ? "\(round)" : "\(round).\(exchange)"
  }
}

extension Transcript {
  /// Everything in a transcript that search reads, answers first.
  ///
  /// Evidence is a quote of an answer and is not repeated; what people quoted in votes, overrules
  /// and contests is.
  ///
  /// - Complexity: O(*n*) in the number of events.
  package var searchPassages: [SearchPassage] {
    var passages: [SearchPassage] = []
    var places: [String: (round: Int, exchange: Int)] = [:]
    func add(_ kind: SearchPassage.Kind, _ at: (round: Int, exchange: Int), _ text: String) {
      guard !text.isEmpty else { return }
      passages.append(
        SearchPassage(kind: kind, round: at.round, exchange: at.exchange, text: text))
    }
    for attempt in attempts {
      let at = (attempt.asked.round, attempt.asked.exchange)
      places[attempt.event] = at
      if let answer = attempt.answer {
        places[answer.event] = at
        add(.answer, at, answer.payload.text)
      }
      for probe in attempt.probes {
        places[probe.event] = at
        if let reply = probe.reply {
          places[reply.event] = at
          add(.reply, at, reply.payload.text)
        }
      }
      for note in attempt.notes { add(.note, at, note.payload.text) }
    }
    for note in notes {
      let at = note.of.flatMap { places[$0] } ?? (note.payload.round ?? 0, 0)
      add(.note, at, note.payload.text)
      if let quote = note.payload.quote { add(.evidence, at, quote) }
    }
    for vote in votes {
      for quote in vote.payload.quotes { add(.evidence, (vote.payload.round, 0), quote) }
      if let change = vote.payload.wouldChange { add(.reason, (vote.payload.round, 0), change) }
    }
    for overrule in overrules {
      add(.reason, (overrule.payload.round, 0), overrule.payload.reason)
      for quote in overrule.payload.quotes { add(.evidence, (overrule.payload.round, 0), quote) }
    }
    for contest in contests {
      let at = contest.of.flatMap { places[$0] } ?? (0, 0)
      add(.reason, at, contest.payload.reason)
      add(.evidence, at, contest.payload.quote)
    }
    return passages
  }
}
