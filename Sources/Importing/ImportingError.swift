/// Why a call transcript could not be imported, or a correction not be made: facts, rendered
/// elsewhere.
///
/// No case holds what was said in the call; names of speakers are the only words of the file.
package enum ImportingError: Error, Sendable, Equatable {
  /// The file holds no words.
  case empty
  /// The file is a document of another program; its words must be saved as text first.
  case document(Document)
  /// More than one character in ``CallText/controlShare`` is a control character: not a text.
  case notText(controls: Int, characters: Int)
  /// No line looks like one of the known formats; their ids in the order they were tried.
  case notRecognised(lines: Int, formats: [String])
  /// The format was recognised, and nothing in the file says who speaks.
  case noSpeakers(format: String, cues: Int)
  /// Everything was said by one speaker.
  case oneSpeaker(format: String, name: String)
  /// No speaker is called so; `known` in the order they first speak.
  case unknownSpeaker(asked: String, known: [String], nearest: String?)
  /// Several speakers are called so, in the order they first speak.
  case ambiguousSpeaker(asked: String, matches: [String])
  /// The candidate and the interviewer were given as the same speaker.
  case sameSpeaker(name: String)
  /// Nobody asks more than the others, so the candidate cannot be told from the interviewer.
  case cannotTellApart(speakers: [String])
  /// A correction is not of the form `2=ownership`.
  case badCorrection(text: String)
  /// A correction names an exchange that is not there; `count` exchanges were found.
  case noSuchExchange(number: Int, count: Int)
  /// A correction names a principle that the framework does not have.
  case unknownPrinciple(asked: String, nearest: String?)

  /// Files that hold words in a wrapping this program does not open.
  package enum Document: String, Sendable, Equatable {
    /// A zip archive; word processors save `.docx` and `.odt` as one.
    case zip
    case pdf
    case rtf
  }
}
