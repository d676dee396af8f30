extension Event: Codable {
  enum CodingKeys: String, CodingKey {
    case version = "v"
    case id, of
    case time = "at"
    case author = "by"
    case type, payload
  }

  /// Reads one event.
  ///
  /// A type that is not known becomes ``Payload/unknown(type:line:)`` with an empty line; whoever
  /// reads the file puts the line in its place.
  ///
  /// - Throws: `DecodingError` when a field is missing or of the wrong type.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    of = try fields.decodeIfPresent(String.self, forKey: .of)
    time = try fields.decode(String.self, forKey: .time)
    author = try fields.decode(Author.self, forKey: .author)
    func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try fields.decode(type, forKey: .payload)
    }
    let type = try fields.decode(String.self, forKey: .type)
    payload =
      switch type {
      case "opened": .opened(try read(Opened.self))
      case "asked": .asked(try read(Asked.self))
      case "drafted": .drafted(try read(Drafted.self))
      case "answered": .answered(try read(Said.self))
      case "probed": .probed(try read(Probed.self))
      case "replied": .replied(try read(Said.self))
      case "skipped": .skipped(try read(Skipped.self))
      case "noted": .noted(try read(Note.self))
      case "voted": .voted(try read(Voted.self))
      case "judged": .judged(try read(Judged.self))
      case "revealed": .revealed(try read(Revealed.self))
      case "contested": .contested(try read(Contested.self))
      case "overruled": .overruled(try read(Overruled.self))
      case "revoked": .revoked
      case "undone": .undone
      case "retried": .retried
      case "imported": .imported(try read(Imported.self))
      case "finished": .finished(try read(Finished.self))
      default: .unknown(type: type, line: "")
      }
  }

  /// Writes one event; an unknown one must be written from its kept line instead.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Self.schemaVersion, forKey: .version)
    try fields.encode(id, forKey: .id)
    try fields.encodeIfPresent(of, forKey: .of)
    try fields.encode(time, forKey: .time)
    try fields.encode(author, forKey: .author)
    try fields.encode(type, forKey: .type)
    switch payload {
    case .opened(let value): try fields.encode(value, forKey: .payload)
    case .asked(let value): try fields.encode(value, forKey: .payload)
    case .drafted(let value): try fields.encode(value, forKey: .payload)
    case .answered(let value), .replied(let value): try fields.encode(value, forKey: .payload)
    case .probed(let value): try fields.encode(value, forKey: .payload)
    case .skipped(let value): try fields.encode(value, forKey: .payload)
    case .noted(let value): try fields.encode(value, forKey: .payload)
    case .voted(let value): try fields.encode(value, forKey: .payload)
    case .judged(let value): try fields.encode(value, forKey: .payload)
    case .revealed(let value): try fields.encode(value, forKey: .payload)
    case .contested(let value): try fields.encode(value, forKey: .payload)
    case .overruled(let value): try fields.encode(value, forKey: .payload)
    case .imported(let value): try fields.encode(value, forKey: .payload)
    case .finished(let value): try fields.encode(value, forKey: .payload)
    case .revoked, .undone, .retried, .unknown: break
    }
  }
}
