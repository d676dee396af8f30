/// What one person decided about one principle in one round: a vote, or a coach's overrule.
package struct Ballot: Sendable, Equatable {
  /// The round, counted from 1.
  package var round: Int
  /// The id of the principle.
  package var principle: String
  /// Who decided.
  package var author: Event.Author
  /// What was decided.
  package var vote: Vote
  /// Whether it was decided before the engine's verdict was seen.
  package var blind: Bool
  /// The candidate's words it rests on.
  package var quotes: [String]
  /// How a coach stands to the engine's verdict; `nil` for a vote.
  package var stance: Event.Overruled.Stance?
  /// A coach's reason; `nil` for a vote.
  package var reason: String?
  /// The one thing that would have changed a vote.
  package var wouldChange: String?

  package init(
    round: Int, principle: String, author: Event.Author, vote: Vote, blind: Bool,
    quotes: [String] = [], stance: Event.Overruled.Stance? = nil, reason: String? = nil,
    wouldChange: String? = nil
  ) {
    self.round = round
    self.principle = principle
    self.author = author
    self.vote = vote
    self.blind = blind
    self.quotes = quotes
    self.stance = stance
    self.reason = reason
    self.wouldChange = wouldChange
  }

  /// A vote of the journal.
  package init(_ voted: Event.Voted, by author: Event.Author) {
    self.init(
      round: voted.round, principle: voted.principle, author: author, vote: voted.vote,
      blind: voted.blind, quotes: voted.quotes, wouldChange: voted.wouldChange)
  }

  /// An overrule of the journal.
  package init(_ overruled: Event.Overruled, by author: Event.Author) {
    self.init(
      round: overruled.round, principle: overruled.principle, author: author,
      vote: overruled.vote, blind: overruled.blind, quotes: overruled.quotes,
      stance: overruled.stance, reason: overruled.reason)
  }
}

extension Ballot: Encodable {
  enum CodingKeys: String, CodingKey {
    case round, principle, author, authorName, vote, blind, quotes, stance, reason, wouldChange
  }

  /// Writes the ballot, the author as a role and a name.
  ///
  /// - Throws: `EncodingError` when a value cannot be encoded.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(round, forKey: .round)
    try fields.encode(principle, forKey: .principle)
    try fields.encode(author.role, forKey: .author)
    try fields.encode(author.name, forKey: .authorName)
    try fields.encode(vote, forKey: .vote)
    try fields.encode(blind, forKey: .blind)
    try fields.encode(quotes, forKey: .quotes)
    try fields.encodeIfPresent(stance, forKey: .stance)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try fields.encodeIfPresent(wouldChange, forKey: .wouldChange)
  }
}
