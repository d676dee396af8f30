import InterviewModel

/// A person's word on which principle an imported question is about: `--principle 2=ownership`.
package struct PrincipleCorrection: Sendable, Equatable {
  /// The exchange, counted from 1.
  package var exchange: Int
  /// The id of the principle, as it was typed; ``none`` for a question that assesses none.
  package var principle: String

  /// Takes a principle away: `--principle 3=none`.
  package static let none = "none"

  package init(exchange: Int, principle: String) {
    self.exchange = exchange
    self.principle = principle
  }

  /// Reads `2=ownership`; spaces around the parts do not count.
  ///
  /// - Throws: ``ImportingError/badCorrection(text:)``.
  package init(_ text: String) throws(ImportingError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).utf8.split(separator: 0x20).map { String(Substring($0)) } }
    guard parts.count == 2, parts[0].count == 1, parts[1].count == 1,
      let number = Int(parts[0][0]), number > 0
    else { throw .badCorrection(text: text) }
    self.init(exchange: number, principle: parts[1][0])
  }
}

extension ImportedCall {
  /// The call with principles as a person gives them; a later correction of one exchange wins.
  ///
  /// - Parameters:
  ///   - corrections: In the order they were given.
  ///   - principles: The ids of the framework; they match without regard to case.
  /// - Returns: The call with those principles, each with a certainty of 1000, of 0 where one was
  ///   taken away.
  /// - Throws: ``ImportingError/noSuchExchange(number:count:)`` or
  ///   ``ImportingError/unknownPrinciple(asked:nearest:)``.
  package func correcting(
    _ corrections: [PrincipleCorrection], principles: [String]
  ) throws(ImportingError) -> ImportedCall {
    var call = self
    for correction in corrections {
      guard exchanges.indices.contains(correction.exchange - 1) else {
        throw .noSuchExchange(number: correction.exchange, count: exchanges.count)
      }
      let number = correction.exchange - 1
      guard let id = principles.first(where: { $0.equalsIgnoringCase(correction.principle) })
      else {
        if correction.principle.equalsIgnoringCase(PrincipleCorrection.none) {
          call.exchanges[number].principle = nil
          call.exchanges[number].certainty = 0
          continue
        }
        throw .unknownPrinciple(
          asked: correction.principle, nearest: principles.nearest(to: correction.principle))
      }
      call.exchanges[number].principle = id
      call.exchanges[number].certainty = 1000
    }
    return call
  }
}
