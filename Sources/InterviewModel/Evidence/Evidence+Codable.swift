extension Evidence: Codable {
  enum CodingKeys: String, CodingKey {
    case signal, polarity, quote, part = "in", index, start, end, against, because, source
  }

  /// The words of the other side of a contradiction, with their place.
  private struct Against: Codable {
    var quote: String
    var part: Place.Part
    var index: Int
    var start: Int
    var end: Int

    enum CodingKeys: String, CodingKey {
      case quote, part = "in", index, start, end
    }
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    signal = try fields.decode(Signal.self, forKey: .signal)
    quote = Quote(
      text: try fields.decode(String.self, forKey: .quote),
      place: try Place(from: decoder))
    against = try fields.decodeIfPresent(Against.self, forKey: .against).map {
      Quote(
        text: $0.quote,
        place: Place(part: $0.part, index: $0.index, start: $0.start, end: $0.end))
    }
    because = try fields.decodeIfPresent([String].self, forKey: .because) ?? []
    source = try fields.decodeIfPresent(Event.Author.self, forKey: .source)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(signal, forKey: .signal)
    try fields.encode(signal.polarity, forKey: .polarity)
    try fields.encode(quote.text, forKey: .quote)
    try quote.place.encode(to: encoder)
    if let against {
      try fields.encode(
        Against(
          quote: against.text, part: against.place.part, index: against.place.index,
          start: against.place.start, end: against.place.end),
        forKey: .against)
    }
    if !because.isEmpty { try fields.encode(because, forKey: .because) }
    try fields.encodeIfPresent(source, forKey: .source)
  }
}
