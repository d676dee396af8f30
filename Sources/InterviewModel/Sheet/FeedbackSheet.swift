/// One page of feedback for a candidate, in plain words and with quotes.
///
/// A sheet is computed and never stored; Markdown and HTML show the same value.
package struct FeedbackSheet: Sendable, Equatable {
  /// The candidate's name; `me` where none was given.
  package var candidate: String
  /// Who asked, in the order they did; empty for a loop played alone.
  package var interviewers: [String]
  /// The name of the role, for people.
  package var role: String
  /// The id of the level.
  package var level: String
  /// The day it began, as `2026-11-21`.
  package var date: String
  /// What the quotes are.
  package var words: Words
  /// The one thing to change first; `nil` when nothing is missing anywhere.
  package var first: FirstChange?
  /// One part a principle and round, in the order they were asked.
  package var parts: [Part]
  /// The fingerprint of the rubric that the reading rests on.
  package var rubric: String

  package init(
    candidate: String, interviewers: [String], role: String, level: String, date: String,
    words: Words, first: FirstChange?, parts: [Part], rubric: String
  ) {
    self.candidate = candidate
    self.interviewers = interviewers
    self.role = role
    self.level = level
    self.date = date
    self.words = words
    self.first = first
    self.parts = parts
    self.rubric = rubric
  }

  /// What the quotes of a sheet are.
  package enum Words: Sendable, Equatable {
    /// The candidate's own words.
    case own
    /// What the interviewer noted.
    case noted
  }

  /// The one thing to change first.
  package struct FirstChange: Sendable, Equatable {
    /// What was missing, in the rubric's words.
    package var missing: String
    /// In how many of the answers it was missing.
    package var count: Int
    /// Of how many answers.
    package var of: Int
    /// A question that draws it out; `nil` where the rubric has none.
    package var practise: String?

    package init(missing: String, count: Int, of: Int, practise: String?) {
      self.missing = missing
      self.count = count
      self.of = of
      self.practise = practise
    }
  }

  /// What came of one principle in one round.
  package struct Part: Sendable, Equatable {
    /// The round, counted from 1.
    package var round: Int
    /// The name of the principle.
    package var principle: String
    /// The question, which is also the one to try again.
    package var question: String
    /// What landed, each with the words that did it.
    package var landed: [Landed]
    /// What was missing most; `nil` when nothing was.
    package var missing: String?
    /// The follow-up to be ready for on the second try; `nil` where there is none.
    package var practise: String?
    /// Whose vote is what, the people before the engine.
    package var votes: [NamedVote]
    /// What the interviewer wrote under the vote.
    package var remark: Remark?
    /// Whether nothing was heard.
    package var isEmpty: Bool

    package init(
      round: Int, principle: String, question: String, landed: [Landed], missing: String?,
      practise: String?, votes: [NamedVote], remark: Remark?, isEmpty: Bool
    ) {
      self.round = round
      self.principle = principle
      self.question = question
      self.landed = landed
      self.missing = missing
      self.practise = practise
      self.votes = votes
      self.remark = remark
      self.isEmpty = isEmpty
    }
  }

  /// What the interviewer wrote under a vote.
  package struct Remark: Sendable, Equatable {
    /// The words.
    package var text: String
    /// Whether it is what to ask next time; else what would have changed the vote.
    package var isForNextTime: Bool

    package init(text: String, isForNextTime: Bool) {
      self.text = text
      self.isForNextTime = isForNextTime
    }
  }

  /// Words that landed, and what they showed.
  package struct Landed: Sendable, Equatable {
    /// The words.
    package var quote: String
    /// What they showed; empty where only a person's vote rests on them.
    package var showed: String

    package init(quote: String, showed: String) {
      self.quote = quote
      self.showed = showed
    }
  }

  /// A vote with its author's name.
  package struct NamedVote: Sendable, Equatable {
    /// Who voted.
    package var name: String
    /// What they voted.
    package var vote: Vote

    package init(name: String, vote: Vote) {
      self.name = name
      self.vote = vote
    }
  }
}
