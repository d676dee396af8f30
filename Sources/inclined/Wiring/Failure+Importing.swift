import Importing

extension Failure {
  /// Renders why the call in a file was not imported.
  static func render(_ error: ImportingError, file: String) -> Failure {
    func bad(_ why: String, _ remedy: String) -> Failure {
      Failure(text: "cannot import \(file): \(why), \(remedy)", code: 65)
    }
    func usage(_ text: String) -> Failure { Failure(text: text, code: 64) }
    return switch error {
    case .empty: bad("there is no word in it", "choose another file")
    case .document(let document):
      bad("it is \(name(of: document))", "save its words as plain text and import that")
    case .notText: bad("it is no text", "export the transcript as .vtt, .srt or .txt")
    case .notRecognised:
      bad("no line says who speaks", "write each turn as Name: words, or export it as .vtt or .srt")
    case .noSpeakers:
      bad(
        "it has times and no speaker's name",
        "export it with names, or write Name: before the words")
    case .oneSpeaker(_, let name):
      bad(
        "only \(name.isEmpty ? "one person" : name) speaks in it",
        "export it with everybody's names")
    case .cannotTellApart(let speakers):
      bad(
        "it does not show who is interviewed, \(list(speakers))", "say it with --candidate NAME")
    case .unknownSpeaker(let asked, let known, let nearest):
      usage(
        "no speaker \(asked): \(file) has \(list(known)), "
          + (nearest.map { "did you mean \($0)?" } ?? "name one of them"))
    case .ambiguousSpeaker(let asked, let matches):
      usage("\(asked) fits several speakers: \(list(matches)), write the whole name")
    case .sameSpeaker(let name):
      usage(
        "one person cannot be both: --candidate and --interviewer are \(name), "
          + "leave one of them out")
    case .badCorrection(let text):
      usage(
        "cannot use --principle \(text): it needs a question's number and a principle, "
          + "write it as 2=ownership")
    case .noSuchExchange(let number, let count):
      usage(
        "no question \(number): \(file) has \(count), import it without --principle to see them")
    case .unknownPrinciple(let asked, let nearest):
      usage(
        "unknown principle \(asked): the framework has no such principle, "
          + (nearest.map { "did you mean \($0)?" } ?? "bank list has them"))
    }
  }

  private static func name(of document: ImportingError.Document) -> String {
    switch document {
    case .zip: "a word processor's document or an archive"
    case .pdf: "a PDF"
    case .rtf: "a rich-text document"
    }
  }

  private static func list(_ names: [String]) -> String {
    let some = names.prefix(6).joined(separator: ", ")
    return names.count > 6 ? some + " and \(names.count - 6) more" : some
  }
}
