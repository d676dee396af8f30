extension Debrief: Encodable {
  enum CodingKeys: String, CodingKey {
    case rubric, agreement, notice, candidate, framework, role, level
    case rounds, votes, crossRound, outcome, reasons, firstVote, differences, practise
  }

  /// Writes the contract of `debrief --json`, with keys added.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(rubric, forKey: .rubric)
    try fields.encode(agreement?.text ?? MeasuredAgreement.notMeasured, forKey: .agreement)
    try fields.encode(notice, forKey: .notice)
    if !candidate.isEmpty { try fields.encode(candidate, forKey: .candidate) }
    try fields.encode(framework, forKey: .framework)
    try fields.encode(role, forKey: .role)
    try fields.encode(level, forKey: .level)
    try fields.encode(rounds, forKey: .rounds)
    try fields.encode(votes, forKey: .votes)
    try fields.encode(crossRound, forKey: .crossRound)
    try fields.encode(secondVote.outcome, forKey: .outcome)
    try fields.encode(secondVote.reasons.map(\.text), forKey: .reasons)
    try fields.encode(firstVote, forKey: .firstVote)
    try fields.encodeIfPresent(differences, forKey: .differences)
    try fields.encodeIfPresent(practise, forKey: .practise)
  }
}

extension LoopDecision: Encodable {
  enum CodingKeys: String, CodingKey {
    case outcome, reasons
  }

  /// Writes the outcome and the reasons as sentences.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(outcome, forKey: .outcome)
    try fields.encode(reasons.map(\.text), forKey: .reasons)
  }
}
