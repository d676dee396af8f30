import InterviewModel

/// What a coach speaks about: the loop, a round, an exchange or a principle of a round.
package enum ReviewPlace: Sendable, Equatable {
  /// The whole loop.
  case loop
  /// A round, counted from 1.
  case round(Int)
  /// An attempt at a question, by its place in ``Transcript/attempts``.
  case attempt(Int)

  /// Reads a place: `loop`, `1`, `1.2`, a principle's id or the beginning of one, or `1.ownership`.
  ///
  /// A principle means the last exchange about it, an exchange its last attempt.
  ///
  /// - Throws: ``AnnotationError/unknownPlace(_:known:)``.
  /// - Complexity: O(*n*) in the number of attempts.
  package init(_ text: String, in transcript: Transcript) throws(AnnotationError) {
    if text.equalsIgnoringCase("loop") {
      self = .loop
      return
    }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let round = parts.first.flatMap { Int($0) }
    if let round, parts.count == 1, Self.rounds(of: transcript).contains(round) {
      self = .round(round)
      return
    }
    let name = String(parts.count == 2 && round != nil ? parts[1] : text[...]).lowercased()
    let found = transcript.attempts.lastIndex { attempt in
      guard round == nil || attempt.asked.round == round else { return false }
      if let round, let exchange = Int(name) {
        return attempt.asked.round == round && attempt.asked.exchange == exchange
      }
      return !name.isEmpty && attempt.asked.principle.lowercased().hasPrefix(name)
    }
    guard let found else { throw .unknownPlace(text, known: Self.known(in: transcript)) }
    self = .attempt(found)
  }

  /// Every place of a transcript, as it is typed.
  package static func known(in transcript: Transcript) -> [String] {
    var known: [String] = []
    for attempt in transcript.attempts {
      let address = "\(attempt.asked.round).\(attempt.asked.exchange)"
      if !known.contains(address) { known.append(address) }
    }
    return known
  }

  private static func rounds(of transcript: Transcript) -> Set<Int> {
    Set(transcript.attempts.map(\.asked.round))
      .union(transcript.opened?.plan.rounds.map(\.number) ?? [])
  }
}
