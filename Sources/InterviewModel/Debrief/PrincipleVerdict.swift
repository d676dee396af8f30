/// What a round found about one principle.
package struct PrincipleVerdict: Sendable, Equatable {
  /// The id of the principle.
  package var id: String
  /// The name of the principle, for people.
  package var name: String
  /// The verdict that is used, by ``author``.
  package var verdict: Vote
  /// How clear it is; only the engine says so.
  package var strength: Verdict.Strength?
  /// The exchange in its round that the engine's verdict rests on; `nil` without data.
  package var exchange: Int?
  /// Whose verdict is used: the latest coach's that stands, else the interviewer's, else the
  /// engine's.
  package var author: Event.Author
  /// What the engine decided; no data when nothing was answered.
  package var engine: Vote
  /// What people voted on this principle in this round, oldest first.
  package var ballots: [Ballot]
  /// The red signals of the other exchanges about this principle, which do not count.
  package var alsoRed: [RedSignal]

  package init(
    id: String, name: String, verdict: Vote, strength: Verdict.Strength? = nil,
    exchange: Int? = nil, author: Event.Author = .engine, engine: Vote, ballots: [Ballot] = [],
    alsoRed: [RedSignal] = []
  ) {
    self.id = id
    self.name = name
    self.verdict = verdict
    self.strength = strength
    self.exchange = exchange
    self.author = author
    self.engine = engine
    self.ballots = ballots
    self.alsoRed = alsoRed
  }

  /// A red signal with the exchange it stands in.
  package struct RedSignal: Sendable, Equatable {
    /// Where it stands.
    package var address: Address
    /// What was seen.
    package var signal: Signal
    /// The words; `nil` for an absence.
    package var quote: Quote?

    package init(address: Address, signal: Signal, quote: Quote?) {
      self.address = address
      self.signal = signal
      self.quote = quote
    }
  }
}

extension Event.Author {
  /// The program itself.
  package static let engine = Event.Author(role: .engine, name: "Inclined")
}

extension PrincipleVerdict: Encodable {
  enum CodingKeys: String, CodingKey {
    case id, name, verdict, strength, exchange, author, authorName, engine, alsoRed
  }

  /// Writes the verdict as the contract of `debrief --json` has it, with keys added.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(name, forKey: .name)
    try fields.encode(verdict, forKey: .verdict)
    try fields.encodeIfPresent(strength, forKey: .strength)
    try fields.encodeIfPresent(exchange, forKey: .exchange)
    try fields.encode(author.role, forKey: .author)
    try fields.encode(author.name, forKey: .authorName)
    try fields.encode(engine, forKey: .engine)
    if !alsoRed.isEmpty { try fields.encode(alsoRed, forKey: .alsoRed) }
  }
}

extension PrincipleVerdict.RedSignal: Encodable {
  enum CodingKeys: String, CodingKey {
    case address, signal
  }

  /// Writes the signal with its address and, where it has words, their place.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(address, forKey: .address)
    try fields.encode(signal, forKey: .signal)
    try quote?.encode(to: encoder)
  }
}
