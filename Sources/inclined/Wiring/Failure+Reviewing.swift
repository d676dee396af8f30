import InterviewModel
import Reviewing

extension Failure {
  static func render(_ error: AnnotationError) -> Failure {
    switch error {
    case .unknownPlace(let place, let known):
      Failure(
        text: "no place \(place): the transcript has "
          + (known.isEmpty ? "no exchange yet" : known.joined(separator: ", "))
          + ", name one of them or its principle", code: 66)
    case .placeTooWide(let place):
      Failure(
        text: "\(place) cannot be judged: a verdict is about one principle of one round, "
          + "name an exchange or a principle", code: 64)
    case .noPrinciple(let place):
      Failure(
        text: "\(place) cannot be judged: no principle was found for its question, "
          + "import the call again with --principle", code: 64)
    case .noVerdict(let place):
      Failure(
        text: "nothing to answer at \(place): there is no verdict of the engine, "
          + "give your own with overrule or vote", code: 64)
    case .notShown(let round):
      Failure(
        text: "you have not seen the verdicts of round \(round): vote first, or ask for them "
          + "with --open, which keeps your vote out of calibration", code: 64)
    case .reasonMissing:
      Failure(text: "not recorded: there is no reason, say why with --reason", code: 64)
    case .evidenceMissing:
      Failure(
        text: "not recorded: a verdict needs the candidate's words or a missing beat, "
          + "add --quote WORDS or --missing BEAT", code: 64)
    case .quoteNotFound(let quote, let place):
      Failure(
        text: "not recorded: \"\(quote)\" is not said at \(place), copy the words as they stand",
        code: 64)
    case .unknownBeat(let beat, let known):
      Failure(
        text: "unknown beat \(beat): "
          + (known.nearest(to: beat).map { "did you mean \($0)?" }
            ?? "choose one of \(known.joined(separator: ", "))"),
        code: 64)
    case .nothingToRevoke:
      Failure(
        text: "nothing to take back: you have recorded nothing here, check --as", code: 66)
    case .unknownEvent(let event):
      Failure(
        text: "no annotation \(event): it is not there or was taken back, "
          + "see export --format json", code: 66)
    case .notYours(let event, let author):
      Failure(
        text: "\(event) is \(author)'s: only its author can take it back, use --as", code: 64)
    }
  }
}
