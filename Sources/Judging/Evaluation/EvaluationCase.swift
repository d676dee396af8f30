import InterviewModel

/// A labelled case: an exchange with the verdict of trained people.
package struct EvaluationCase: Sendable, Decodable {
  /// The case's id.
  package var id: String
  /// The exchange to judge.
  package var exchange: Exchange
  /// The role, where the case names one.
  package var role: String?
  /// The level, where the case names one.
  package var level: String?
  /// What people voted.
  package var decision: Decision
  /// Which signals people saw; `nil` where they were not asked.
  package var signals: [Signal]?
  /// What people missed, in the words of the cases; `nil` where they were not asked.
  package var missing: [String]?
  /// Two cases of one file with the same value differ in a sentence or two and in their verdict.
  package var pair: String?
  /// Two cases of one file with the same value tell the same in two kinds of English.
  package var twin: String?
  /// The kind of attack, where the case is one.
  package var attack: String?
  /// The sentences with their kinds; `nil` where they are not labelled.
  package var sentences: [LabelledSentence]?

  /// A sentence with the kind that people gave it.
  package struct LabelledSentence: Sendable, Decodable {
    /// The words.
    package var text: String
    /// What people took it for.
    package var kind: SentenceKind
  }

  private enum CodingKeys: String, CodingKey {
    case id, principle, role, level, question, answer, followUps, expected, missing, pair, twin
    case attack, sentences
  }

  private struct Expected: Decodable {
    var verdict: Decision
    var signals: [String]?
    var missing: [String]?
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    role = try fields.decodeIfPresent(String.self, forKey: .role)
    level = try fields.decodeIfPresent(String.self, forKey: .level)
    exchange = Exchange(
      principle: try fields.decode(String.self, forKey: .principle).lowercased(),
      question: try fields.decodeIfPresent(String.self, forKey: .question) ?? "",
      answer: try fields.decode(String.self, forKey: .answer),
      followUps: try fields.decodeIfPresent([FollowUp].self, forKey: .followUps) ?? [])
    let expected = try fields.decode(Expected.self, forKey: .expected)
    decision = expected.verdict
    signals = expected.signals.map { $0.compactMap(Signal.init(rawValue:)) }
    missing =
      try expected.missing ?? fields.decodeIfPresent([String].self, forKey: .missing)
    pair = try fields.decodeIfPresent(String.self, forKey: .pair)
    twin = try fields.decodeIfPresent(String.self, forKey: .twin)
    attack = try fields.decodeIfPresent(String.self, forKey: .attack)
    sentences = try fields.decodeIfPresent([LabelledSentence].self, forKey: .sentences)
  }
}
