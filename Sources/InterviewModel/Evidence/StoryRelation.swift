/// How two answers stand to each other.
package enum StoryRelation: String, Sendable, Codable, CaseIterable {
  /// One story, told with statements that cannot all be true.
  case contradiction
  /// One story, told again with the same things in the foreground.
  case reuse
  /// One story, told without conflict and with other things in the foreground.
  case consistentReframe = "consistent_reframe"
  /// Two stories.
  case distinct
}

/// What was found about two answers.
package struct Consistency: Sendable, Equatable {
  /// How the answers stand to each other.
  package var relation: StoryRelation
  /// What cannot be true together, figures first, in the order of the first answer's words.
  package var conflicts: [Conflict]
  /// Words of the second answer that weighed most for one story, heaviest first; at most eight.
  package var shared: [String]

  package init(relation: StoryRelation, conflicts: [Conflict] = [], shared: [String] = []) {
    self.relation = relation
    self.conflicts = conflicts
    self.shared = shared
  }
}

/// Two statements about one thing that cannot both be true.
package struct Conflict: Sendable, Equatable, Encodable {
  /// What the statements are about.
  package var what: Subject
  /// The words of the first answer.
  package var a: Quote
  /// The words of the second answer.
  package var b: Quote

  package init(what: Subject, a: Quote, b: Quote) {
    self.what = what
    self.a = a
    self.b = b
  }

  /// What two statements can be in conflict about.
  package enum Subject: String, Sendable, Codable, CaseIterable {
    /// How much or how many.
    case figure
    /// In which year.
    case date
    /// Who did it.
    case role
    /// How it ended.
    case outcome
  }
}

extension Quote: Encodable {
  enum CodingKeys: String, CodingKey {
    case quote
  }

  /// Writes the words with the fields of their place beside them.
  ///
  /// - Throws: `EncodingError` when the encoder cannot hold an object.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(text, forKey: .quote)
    try place.encode(to: encoder)
  }
}
