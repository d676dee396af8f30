/// Where words of the candidate stand: in the answer or in one of the replies.
package struct Place: Sendable, Equatable, Hashable, Codable {
  /// In which text the words stand.
  package var part: Part
  /// For a reply its number, counted from 0; for the answer 0.
  package var index: Int
  /// The first byte, counted in UTF-8 from the start of that text.
  package var start: Int
  /// The byte after the last one.
  package var end: Int

  package init(part: Part, index: Int, start: Int, end: Int) {
    self.part = part
    self.index = index
    self.start = start
    self.end = end
  }

  /// The two kinds of text that hold a candidate's words.
  package enum Part: String, Sendable, Codable, Hashable {
    case answer
    case reply
  }

  enum CodingKeys: String, CodingKey {
    case part = "in"
    case index, start, end
  }
}

/// Words of the candidate with the place they stand at.
package struct Quote: Sendable, Equatable, Hashable {
  /// Exactly the bytes at ``place``.
  package var text: String
  /// Where the words stand.
  package var place: Place

  package init(text: String, place: Place) {
    self.text = text
    self.place = place
  }
}

/// A quote together with the signal it supports.
package struct Evidence: Sendable, Equatable {
  /// What the quote shows.
  package var signal: Signal
  /// The candidate's words.
  package var quote: Quote
  /// For a contradiction the words it contradicts.
  package var against: Quote?
  /// Why the words were read so: the words that weighed most, or the rule's name.
  package var because: [String]
  /// The person who marked the words so; `nil` where the engine read them so itself.
  package var source: Event.Author?

  package init(
    signal: Signal, quote: Quote, against: Quote? = nil, because: [String] = [],
    source: Event.Author? = nil
  ) {
    self.signal = signal
    self.quote = quote
    self.against = against
    self.because = because
    self.source = source
  }
}
