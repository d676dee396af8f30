import InterviewModel

/// What a text of an event is.
enum EventText {
  /// Words of people, or of the program quoting them.
  case words
  /// The name of a person.
  case person
  /// The name of a file.
  case file
  /// The id of another transcript.
  case transcript
}

extension Event {
  /// The event with every text that can hold a secret replaced; places of quotes stay.
  ///
  /// Ids, times, kinds and what comes from a question bank are left as they are.
  func mappingTexts(_ change: (String, EventText) -> String) -> Event {
    func words(_ text: String) -> String { change(text, .words) }
    var event = self
    event.author.name = change(author.name, .person)
    switch payload {
    case .opened(var value):
      value.candidate = change(value.candidate, .person)
      value.source = value.source.map { change($0, .transcript) }
      value.plan.rounds = value.plan.rounds.map { round in
        var round = round
        round.title = words(round.title)
        return round
      }
      event.payload = .opened(value)
    case .asked(var value):
      if value.question == nil { value.text = words(value.text) }
      event.payload = .asked(value)
    case .drafted(var value):
      value.text = words(value.text)
      event.payload = .drafted(value)
    case .answered(var value):
      value.text = words(value.text)
      event.payload = .answered(value)
    case .replied(var value):
      value.text = words(value.text)
      event.payload = .replied(value)
    case .probed(var value):
      value.text = words(value.text)
      value.quote = value.quote.map(words)
      event.payload = .probed(value)
    case .skipped(var value):
      value.reason = words(value.reason)
      event.payload = .skipped(value)
    case .noted(var value):
      value.text = words(value.text)
      value.quote = value.quote.map(words)
      value.marks = value.marks.map { $0.isSlug ? $0 : words($0) }
      event.payload = .noted(value)
    case .voted(var value):
      value.quotes = value.quotes.map(words)
      value.wouldChange = value.wouldChange.map(words)
      event.payload = .voted(value)
    case .judged(var value):
      value.verdict.evidence = value.verdict.evidence.map { evidence in
        var evidence = evidence
        evidence.quote.text = words(evidence.quote.text)
        evidence.against = evidence.against.map { Quote(text: words($0.text), place: $0.place) }
        return evidence
      }
      value.verdict.flips = value.verdict.flips.map { flip in
        var flip = flip
        flip.probe = flip.probe.map(words)
        return flip
      }
      event.payload = .judged(value)
    case .contested(var value):
      value.quote = words(value.quote)
      value.reason = words(value.reason)
      event.payload = .contested(value)
    case .overruled(var value):
      value.reason = words(value.reason)
      value.quotes = value.quotes.map(words)
      event.payload = .overruled(value)
    case .imported(var value):
      value.file = change(value.file, .file)
      value.leftOver = value.leftOver.map { .init(line: $0.line, text: words($0.text)) }
      event.payload = .imported(value)
    case .revealed, .revoked, .undone, .retried, .finished, .unknown: break
    }
    return event
  }
}

extension String {
  /// Whether it is one of the vocabulary's own short ids: what a mark of the program looks like.
  fileprivate var isSlug: Bool {
    [
      "outcome", "own", "we", "figure", "result", "hypothetical", "manager", "learned", "offer",
      "no_offer", "inclined", "not_inclined", "partly", "disagree", "agree",
    ].contains(self)
  }
}
