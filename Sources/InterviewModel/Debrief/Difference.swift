extension Debrief {
  /// A verdict that came out otherwise when an exchange was judged again.
  package struct Difference: Sendable, Equatable {
    /// Where the exchange stands.
    package var address: Address
    /// Which attempt it is, counted from 1.
    package var attempt: Int
    /// The id of the principle.
    package var principle: String
    /// The verdict of the journal, and the fingerprint it was computed under.
    package var recorded: Verdict
    /// The fingerprint of the recorded verdict.
    package var recordedUnder: String
    /// The verdict of today.
    package var now: Verdict

    package init(
      address: Address, attempt: Int, principle: String, recorded: Verdict,
      recordedUnder: String, now: Verdict
    ) {
      self.address = address
      self.attempt = attempt
      self.principle = principle
      self.recorded = recorded
      self.recordedUnder = recordedUnder
      self.now = now
    }

    /// Whether the decision itself turned, and not only its reasons.
    package var isTurned: Bool { recorded.decision != now.decision }

    /// The ids of the beats that are met now and were not, in rubric order.
    package var gained: [String] { Self.met(now).filter { !Self.met(recorded).contains($0) } }

    /// The ids of the beats that were met and are not any more, in the order of the old rubric.
    package var lost: [String] { Self.met(recorded).filter { !Self.met(now).contains($0) } }

    private static func met(_ verdict: Verdict) -> [String] {
      verdict.beats.filter(\.met).map(\.beat)
    }
  }
}

extension Debrief.Difference: Encodable {
  enum CodingKeys: String, CodingKey {
    case address, attempt, principle, recorded, now, gained, lost
  }

  private struct Side: Encodable {
    var verdict: Decision
    var strength: Verdict.Strength
    var missing: [String]
    var rubric: String?
  }

  /// Writes both verdicts in short, and the beats that changed.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(address, forKey: .address)
    try fields.encode(attempt, forKey: .attempt)
    try fields.encode(principle, forKey: .principle)
    try fields.encode(
      Side(
        verdict: recorded.decision, strength: recorded.strength, missing: recorded.missing,
        rubric: recordedUnder),
      forKey: .recorded)
    try fields.encode(
      Side(verdict: now.decision, strength: now.strength, missing: now.missing), forKey: .now)
    try fields.encode(gained, forKey: .gained)
    try fields.encode(lost, forKey: .lost)
  }
}
