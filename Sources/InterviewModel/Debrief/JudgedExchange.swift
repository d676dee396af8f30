/// One attempt at a question with the verdict on it and the words that a report needs.
package struct JudgedExchange: Sendable, Equatable {
  /// Where the question stands.
  package var address: Address
  /// Which attempt it is, counted from 1.
  package var attempt: Int
  /// Whether it stands for its question in the round's verdict; other attempts stand beside it.
  package var counts: Bool
  /// Whether the candidate said anything, or a verdict on notes was recorded.
  package var isAnswered: Bool
  /// The name of the principle.
  package var principleName: String
  /// The prompt; empty when unknown.
  package var question: String
  /// The verdict.
  package var verdict: Verdict
  /// The fingerprint that the verdict was computed under.
  package var fingerprint: String
  /// Whether the verdict stood in the journal; computed just now otherwise.
  package var isRecorded: Bool
  /// The words for every beat of the verdict, in rubric order.
  package var beats: [BeatWords]
  /// The question that leads to the next rung of the impact ladder; `nil` at the top.
  package var rungQuestion: String?
  /// Words that the candidate says were overlooked, oldest first.
  package var contests: [Event.Contested]

  package init(
    address: Address, attempt: Int = 1, counts: Bool = true, isAnswered: Bool = true,
    principleName: String, question: String, verdict: Verdict, fingerprint: String,
    isRecorded: Bool, beats: [BeatWords], rungQuestion: String? = nil,
    contests: [Event.Contested] = []
  ) {
    self.address = address
    self.attempt = attempt
    self.counts = counts
    self.isAnswered = isAnswered
    self.principleName = principleName
    self.question = question
    self.verdict = verdict
    self.fingerprint = fingerprint
    self.isRecorded = isRecorded
    self.beats = beats
    self.rungQuestion = rungQuestion
    self.contests = contests
  }

  /// What a report says about a beat.
  package struct BeatWords: Sendable, Equatable {
    /// The id of the beat.
    package var id: String
    /// Its short name.
    package var label: String
    /// What is said when it is absent.
    package var absent: String
    /// What shows it.
    package var shownBy: [Signal]

    package init(id: String, label: String, absent: String, shownBy: [Signal]) {
      self.id = id
      self.label = label
      self.absent = absent
      self.shownBy = shownBy
    }
  }

  /// The words for a beat; its id where the rubric no longer has it.
  package func words(for beat: String) -> BeatWords {
    beats.first { $0.id == beat }
      ?? BeatWords(id: beat, label: beat, absent: beat, shownBy: [])
  }
}

extension JudgedExchange: Encodable {
  enum CodingKeys: String, CodingKey {
    case id, address, attempt, counts, recorded, rubric
  }

  /// Writes the verdict as `score` does, with the address and what else a debrief adds.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(address, forKey: .id)
    try fields.encode(address, forKey: .address)
    try fields.encode(attempt, forKey: .attempt)
    try fields.encode(counts, forKey: .counts)
    try verdict.encode(to: encoder)
    try fields.encode(isRecorded, forKey: .recorded)
    try fields.encode(fingerprint, forKey: .rubric)
  }
}
