/// Something that only shows when two exchanges are read side by side.
package struct CrossRoundFinding: Sendable, Equatable {
  /// What it is.
  package var kind: Kind
  /// The earlier of the two exchanges.
  package var first: Address
  /// The later of the two.
  package var second: Address
  /// What the words are about, with the words of both; for a story told twice one pair of words
  /// that both tellings share.
  package var conflicts: [Conflict]
  /// For a story told twice a sentence of each telling; `nil` for a contradiction.
  package var sentences: SentencePair?

  package init(
    kind: Kind, first: Address, second: Address, conflicts: [Conflict] = [],
    sentences: SentencePair? = nil
  ) {
    self.kind = kind
    self.first = first
    self.second = second
    self.conflicts = conflicts
    self.sentences = sentences
  }

  /// What a finding can be.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// One story told with statements that cannot all be true.
    case contradiction
    /// One story told twice.
    case reuse
  }

  /// One sentence of each of two tellings.
  package struct SentencePair: Sendable, Equatable {
    /// Of the first telling.
    package var a: Quote
    /// Of the second telling.
    package var b: Quote

    package init(a: Quote, b: Quote) {
      self.a = a
      self.b = b
    }
  }

  /// The words of both exchanges in pairs, those of the first exchange first in each.
  package var quotes: [(address: Address, quote: Quote)] {
    conflicts.flatMap { [(first, $0.a), (second, $0.b)] }
      + (sentences.map { [(first, $0.a), (second, $0.b)] } ?? [])
  }
}

extension CrossRoundFinding: Encodable {
  enum CodingKeys: String, CodingKey {
    case kind, between, quotes, what
  }

  /// A quote with the round and exchange it stands in.
  private struct PlacedQuote: Encodable {
    var address: Address
    var quote: Quote

    enum CodingKeys: String, CodingKey {
      case round, exchange
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(address.round, forKey: .round)
      try fields.encode(address.exchange, forKey: .exchange)
      try quote.encode(to: encoder)
    }
  }

  /// Writes the finding as the contract of `debrief --json` has it.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(kind, forKey: .kind)
    try fields.encode([first, second].map { [$0.round, $0.exchange] }, forKey: .between)
    try fields.encode(
      quotes.map { PlacedQuote(address: $0.address, quote: $0.quote) }, forKey: .quotes)
    if !conflicts.isEmpty { try fields.encode(conflicts.map(\.what), forKey: .what) }
  }
}
