/// A short exchange that shows a signal or a beat, or only looks as if it did.
package struct Example: Sendable, Equatable {
  /// What the example is about.
  package var subject: Subject
  /// Whether it shows that.
  package var isHit: Bool
  /// Its number among the hits, or among the misses, of its subject; counted from 1.
  package var number: Int
  /// What is asked and said.
  ///
  /// The principle is empty where the example is about a signal and names none.
  package var exchange: Exchange
  /// What shows a beat, as UTF-8 offsets into the answer, in order; empty for a miss and for a
  /// signal, which the whole exchange shows or does not.
  package var spans: [Range<Int>]
  /// Where it stands.
  package var place: Place

  package init(
    of subject: Subject, isHit: Bool, number: Int, exchange: Exchange, spans: [Range<Int>] = [],
    place: Place
  ) {
    self.subject = subject
    self.isHit = isHit
    self.number = number
    self.exchange = exchange
    self.spans = spans
    self.place = place
  }

  /// What an example is about.
  package enum Subject: Sendable, Hashable {
    /// A universal signal.
    case signal(Signal)
    /// A beat of the principle that the exchange names, by its id.
    case beat(String)

    /// The id of the signal or beat.
    package var id: String {
      switch self {
      case .signal(let signal): signal.rawValue
      case .beat(let id): id
      }
    }
  }

  /// Where an example stands in the bank.
  package struct Place: Sendable, Equatable {
    /// The file, as the bank names it to people.
    package var file: String
    /// The line the example begins in, from 1.
    package var line: Int
    /// The column it begins in, in Unicode scalars, from 1.
    package var column: Int

    package init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }
}
