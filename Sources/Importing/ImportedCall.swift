/// What a call transcript says: the exchanges of an interview, and everything that is none.
///
/// Encoded as the contract of `import --json`. Every word of the file is in a question, an answer,
/// a probe, a reply or ``leftOver``, except names of speakers, times, numbers of cues and markup.
package struct ImportedCall: Sendable, Equatable {
  /// The id of the format the file was recognised as, for example `webvtt`; not encoded.
  package var format: String
  /// The candidate's name.
  package var candidate: String
  /// Whether that is a person's name and no role or number of the file; not encoded.
  package var isCandidateNamed: Bool
  /// The interviewer's name; several are joined by commas, the one who asks most first.
  package var interviewer: String
  /// Whether the first of them is a person's name; not encoded.
  package var isInterviewerNamed: Bool
  /// The questions in the order they were asked, with what followed each.
  package var exchanges: [Exchange]
  /// What became no part of an exchange, by line.
  package var leftOver: [LeftOver]

  package init(
    format: String, candidate: String, isCandidateNamed: Bool = true, interviewer: String,
    isInterviewerNamed: Bool = true, exchanges: [Exchange], leftOver: [LeftOver]
  ) {
    self.format = format
    self.candidate = candidate
    self.isCandidateNamed = isCandidateNamed
    self.interviewer = interviewer
    self.isInterviewerNamed = isInterviewerNamed
    self.exchanges = exchanges
    self.leftOver = leftOver
  }

  /// A question with its answer, the probes after it and their replies.
  package struct Exchange: Sendable, Equatable {
    /// The interviewer's words; empty when the recording begins inside an answer.
    package var question: String
    /// The id of the principle the question most likely assesses; `nil` when no principle is.
    package var principle: String?
    /// How likely that principle is beside the next likely one, in thousandths (see
    /// ``QuestionMatcher``); 1000 for one that a person gave, 0 without a principle.
    package var certainty: Int
    /// The candidate's words; empty when the question was not answered.
    package var answer: String
    /// How long the candidate spoke for the answer, without the replies, in seconds; `nil` when
    /// the file does not say for every part.
    package var seconds: Int?
    /// The probes with their replies, in the order they were asked.
    package var followUps: [FollowUp]

    package init(
      question: String, principle: String?, certainty: Int, answer: String, seconds: Int?,
      followUps: [FollowUp]
    ) {
      self.question = question
      self.principle = principle
      self.certainty = certainty
      self.answer = answer
      self.seconds = seconds
      self.followUps = followUps
    }
  }

  /// A probe and what the candidate replied.
  package struct FollowUp: Sendable, Equatable {
    /// The interviewer's words.
    package var probe: String
    /// The candidate's words; empty when there were none.
    package var reply: String
    /// How long the reply took, in seconds; `nil` when the file does not say; not encoded.
    package var seconds: Int?

    package init(probe: String, reply: String, seconds: Int? = nil) {
      self.probe = probe
      self.reply = reply
      self.seconds = seconds
    }
  }

  /// Words of a line that became no part of an exchange.
  package struct LeftOver: Sendable, Equatable {
    /// The line of the file, counted from 1.
    package var line: Int
    /// The words, without the speaker's name; a line that is not understood as it stands.
    package var text: String
    /// Who said them, where it is known; not encoded.
    package var speaker: String?
    /// Why they are left over; not encoded.
    package var reason: Reason

    package init(line: Int, text: String, speaker: String?, reason: Reason) {
      self.line = line
      self.text = text
      self.speaker = speaker
      self.reason = reason
    }

    /// Why words became no part of an exchange.
    package enum Reason: String, Sendable, CaseIterable {
      /// A sound or word of somebody who listens.
      case backchannel
      /// A greeting, talk about the call, an introduction; whatever is said before the questions.
      case smallTalk = "small-talk"
      /// The candidate making sure of the question, and the interviewer's help.
      case clarification
      /// Words of the interviewer that ask nothing.
      case remark
      /// The candidate's own questions and the goodbye.
      case closing
      /// A comment, a heading or a notice of the recording program.
      case note
      /// Nobody is named who said it.
      case nameless
      /// A line that makes no sense in its format.
      case unreadable
    }
  }
}

// MARK: - Encoding

extension ImportedCall: Encodable {
  enum CodingKeys: String, CodingKey {
    case candidate, interviewer, exchanges, leftOver
  }
}

extension ImportedCall.Exchange: Encodable {
  enum CodingKeys: String, CodingKey {
    case question, principle, certainty, answer, seconds, followUps
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(question, forKey: .question)
    // A missing principle is written as null, so that a reader sees what is left to say.
    try fields.encode(principle, forKey: .principle)
    try fields.encode(certainty, forKey: .certainty)
    try fields.encode(answer, forKey: .answer)
    try fields.encodeIfPresent(seconds, forKey: .seconds)
    try fields.encode(followUps, forKey: .followUps)
  }
}

extension ImportedCall.FollowUp: Encodable {
  enum CodingKeys: String, CodingKey {
    case probe, reply
  }
}

extension ImportedCall.LeftOver: Encodable {
  enum CodingKeys: String, CodingKey {
    case line, text
  }
}
