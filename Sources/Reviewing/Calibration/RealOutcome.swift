import InterviewModel

/// How a real interview ended, recorded in the transcript of the practice before it.
///
/// It is a note with the mark `outcome` and the result as a second mark.
package struct RealOutcome: Sendable, Equatable {
  /// The id of the event.
  package var event: String
  /// When it was recorded.
  package var time: String
  /// How it ended.
  package var result: Result
  /// The id of the principle it is about; `nil` for the whole loop.
  package var principle: String?
  /// What was said about it.
  package var text: String

  /// The mark of notes that record an outcome.
  package static let mark = "outcome"

  /// How a real interview can end.
  package enum Result: String, Sendable, CaseIterable {
    case offer
    case noOffer = "no_offer"
    case inclined
    case notInclined = "not_inclined"

    /// Whether it went the candidate's way.
    package var isGood: Bool { self == .offer || self == .inclined }
  }

  /// The note that records an outcome.
  package static func note(
    _ result: Result, principle: String?, text: String
  ) -> Event.Note {
    Event.Note(text: text, marks: [mark, result.rawValue] + (principle.map { [$0] } ?? []))
  }

  /// The outcomes of a transcript that stand, oldest first.
  package static func outcomes(in transcript: Transcript) -> [RealOutcome] {
    transcript.notes.compactMap { note in
      let marks = note.payload.marks
      guard marks.first == mark, marks.count > 1, let result = Result(rawValue: marks[1]) else {
        return nil
      }
      return RealOutcome(
        event: note.event, time: note.time, result: result,
        principle: marks.count > 2 ? marks[2] : nil, text: note.payload.text)
    }
  }
}

/// Real outcomes beside what practice said before them.
package struct OutcomeComparison: Sendable, Equatable {
  /// One a recorded outcome.
  package var entries: [Entry]

  /// One outcome with the practice it stands beside.
  package struct Entry: Sendable, Equatable {
    /// The id of the transcript.
    package var transcript: String
    /// The candidate's name.
    package var candidate: String
    /// How it really ended.
    package var real: RealOutcome
    /// Principles inclined in practice; for one principle 0 or 1.
    package var inclined: Int
    /// Principles that had any data in practice.
    package var assessed: Int
    /// Whether practice pointed the way it went; `nil` without data.
    package var agrees: Bool?
  }

  /// Compares outcomes with practice.
  ///
  /// Practice points to an offer where at least the given share of the assessed principles is
  /// inclined; vetoes and findings between rounds are the debrief's and are not repeated here.
  ///
  /// - Complexity: O(*n*) in the size of the transcripts.
  package init(_ transcripts: [Transcript], offerAt share: Fraction) {
    entries = transcripts.flatMap { transcript in
      let cells = transcript.decided
      return RealOutcome.outcomes(in: transcript).map { real in
        let ids = Set(cells.map(\.principle)).filter {
          real.principle == nil || real.principle == $0
        }
        let votes = ids.compactMap { cells.best($0) }
        let assessed = votes.count { $0 != .noData }
        let inclined = votes.count { $0 == .inclined }
        return Entry(
          transcript: transcript.id, candidate: transcript.opened?.candidate ?? "", real: real,
          inclined: inclined, assessed: assessed,
          agrees: assessed == 0
            ? nil : (share.compare(inclined, of: assessed) >= 0) == real.result.isGood)
      }
    }
  }

  /// Outcomes that practice pointed to, of those with any data.
  package var agreed: (count: Int, of: Int) {
    let known = entries.compactMap(\.agrees)
    return (known.count { $0 }, known.count)
  }
}
