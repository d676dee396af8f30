/// Why a coach's annotation is refused: facts, rendered elsewhere.
package enum AnnotationError: Error, Equatable {
  /// Nothing in the transcript is called so; what there is.
  case unknownPlace(String, known: [String])
  /// A verdict is needed and the place is a whole round or loop.
  case placeTooWide(String)
  /// The question of an imported call, of which no principle is known.
  case noPrinciple(place: String)
  /// The engine has no verdict there to agree with.
  case noVerdict(place: String)
  /// The engine's verdict of that round was not shown to the author yet.
  case notShown(round: Int)
  /// No reason was given.
  case reasonMissing
  /// Neither words nor a missing beat was given.
  case evidenceMissing
  /// Words that the candidate did not say there.
  case quoteNotFound(String, place: String)
  /// A beat that the rubric does not have; those it has.
  case unknownBeat(String, known: [String])
  /// The author has nothing in the transcript that could be taken back.
  case nothingToRevoke
  /// An event that is not there, or stands no more.
  case unknownEvent(String)
  /// An event of somebody else.
  case notYours(event: String, author: String)
}
