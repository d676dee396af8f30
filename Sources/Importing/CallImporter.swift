/// Reads call transcripts: bytes of a file -> the exchanges of an interview.
///
/// The steps, each a file: decode (``CallText``), recognise (``AllFormats``), cues
/// (``CallFormat``), turns (``TurnJoiner``), backchannels aside (``Backchannels``), speakers told
/// apart (``SpeakerRoles``), questions and probes told apart (``ExchangeBuilder``), each question
/// matched to a principle (``QuestionMatcher``).
package struct CallImporter: Sendable {
  /// Finds the principle of a question.
  private let matcher: QuestionMatcher
  /// The candidate's name, where the person who imports gives it.
  private let candidate: String?
  /// The interviewer's name, where the person who imports gives it.
  private let interviewer: String?

  /// Makes an importer.
  ///
  /// - Parameters:
  ///   - matcher: Made of the framework's questions.
  ///   - candidate: A speaker of the file: the whole name or some of its words, without regard to
  ///     case. Where the file only numbers its speakers or names their roles, any name.
  ///   - interviewer: The same for who asks.
  package init(matcher: QuestionMatcher, candidate: String? = nil, interviewer: String? = nil) {
    self.matcher = matcher
    self.candidate = candidate
    self.interviewer = interviewer
  }

  /// Imports a file.
  ///
  /// How a transcriber cut what was said into cues does not change the exchanges.
  ///
  /// - Returns: The exchanges, none where nobody asks anything that is answered.
  /// - Throws: ``ImportingError``.
  /// - Complexity: O(*n*) in the number of bytes, in time and memory.
  package func read(_ file: [UInt8]) throws(ImportingError) -> ImportedCall {
    let call = try CallText(decoding: file)
    let format = try AllFormats.recognise(call)
    var sheet = format.cues(in: call)
    sheet.closeTimes()
    guard sheet.cues.contains(where: { $0.speaker != nil }) else {
      throw .noSpeakers(format: format.id, cues: sheet.cues.count)
    }
    let joined = TurnJoiner(sheet.cues)
    let sorted = Backchannels(joined.turns)
    let roles = try SpeakerRoles(
      turns: sorted.turns, speakers: joined.speakers, candidate: candidate,
      interviewer: interviewer, format: format.id)
    var builder = ExchangeBuilder(
      candidates: roles.candidates, speakers: joined.speakers.map(\.name), matcher: matcher)
    for turn in sorted.aside { builder.leave(turn, as: .backchannel) }
    for cue in joined.nameless {
      builder.leave(.init(line: cue.line, text: cue.text, speaker: nil, reason: .nameless))
    }
    for left in sheet.leftOver { builder.leave(left) }
    for turn in sorted.turns { builder.add(turn) }
    let result = builder.finish()
    return ImportedCall(
      format: format.id, candidate: roles.candidate, isCandidateNamed: roles.isCandidateNamed,
      interviewer: roles.interviewer, isInterviewerNamed: roles.isInterviewerNamed,
      exchanges: result.exchanges, leftOver: result.leftOver)
  }
}
