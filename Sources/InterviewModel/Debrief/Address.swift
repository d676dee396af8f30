/// Where something stands in a transcript: `round.exchange` or `round.exchange.line`.
package struct Address: Sendable, Hashable {
  /// The round, counted from 1.
  package var round: Int
  /// The exchange in its round, counted from 1.
  package var exchange: Int
  /// The line: a sentence of answer and replies, counted from 1; `nil` for the whole exchange.
  package var line: Int?

  package init(round: Int, exchange: Int, line: Int? = nil) {
    self.round = round
    self.exchange = exchange
    self.line = line
  }

  /// Reads an address as a person types it.
  ///
  /// - Parameter text: Two or three whole numbers from 1, parted by points; nothing else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, (2...3).contains(parts.count),
      numbers.allSatisfy({ $0 >= 1 })
    else { return nil }
    self.init(
      round: numbers[0], exchange: numbers[1], line: numbers.count == 3 ? numbers[2] : nil)
  }

  /// The address of the whole exchange.
  package var whole: Address { Address(round: round, exchange: exchange) }
}

// MARK: - Order and text

extension Address: Comparable {
  package static func < (left: Address, right: Address) -> Bool {
    (left.round, left.exchange, left.line ?? 0) < (right.round, right.exchange, right.line ?? 0)
  }
}

extension Address: CustomStringConvertible {
  /// The address as it is typed, for example `1.2`.
  package var description: String {
    "\(round).\(exchange)" + (line.map { ".\($0)" } ?? "")
  }
}

extension Address: Encodable {
  /// Writes the address as one text.
  ///
  /// - Throws: `EncodingError` when the encoder cannot hold a text.
  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }
}

extension SafeText.StringInterpolation {
  /// Appends an address as it is typed; it holds digits and points only.
  package mutating func appendInterpolation(_ address: Address) {
    appendLiteral(address.description)
  }
}
