import InterviewModel

/// What undoes a redaction; whoever has it can read everything that was hidden.
package struct RedactionKey: Sendable, Equatable, Codable {
  /// The id of the transcript that was redacted.
  package var transcript: String
  /// What each placeholder stands for.
  package var placeholders: [String: String]
  /// Events that placeholders alone do not bring back, as they were, by id.
  package var exact: [String: Event]
  /// The redacted copies and packs that were written, so that they can be found again.
  package var copies: [String]

  package init(
    transcript: String, placeholders: [String: String] = [:], exact: [String: Event] = [:],
    copies: [String] = []
  ) {
    self.transcript = transcript
    self.placeholders = placeholders
    self.exact = exact
    self.copies = copies
  }

  /// Puts back what was hidden in a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func restored(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      result += rest[..<open]
      rest = rest[open...]
      // A placeholder is short; longer brackets are somebody's words.
      if let close = rest.prefix(40).firstIndex(of: "]"),
        let original = placeholders[String(rest[...close])]
      {
        result += original
        rest = rest[rest.index(after: close)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  /// Puts back what was hidden in an event; of events of the redacted transcript exactly what was
  /// there, of those added later their words.
  package func restored(_ event: Event) -> Event {
    if let original = exact[event.id] { return original }
    return event.mappingTexts { text, _ in restored(text) }
  }
}
