import InterviewModel

/// One universal signal: when it is present, and the words it rests on.
///
/// A rule is a value without state. Its definition and its known failure modes are part of the
/// documentation that `inclined why` shows.
package protocol SignalRule: Sendable {
  /// The signal it finds.
  var signal: Signal { get }
  /// What it means, in one sentence.
  var definition: String { get }
  /// Where it is known to err, in one sentence.
  var failureMode: String { get }
  /// Looks for the signal in a story.
  ///
  /// - Returns: The finding, or `nil` when the signal is not present.
  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding?
}

/// A signal that is present in a story.
package struct Finding: Sendable, Equatable {
  /// The signal.
  package var signal: Signal
  /// The sentences it rests on, in order of place; none for an absence.
  package var sentences: [StorySentenceReference]
  /// For a contradiction the words that are contradicted.
  package var against: Quote?

  package init(
    _ signal: Signal, resting sentences: [StorySentence] = [], as kind: SentenceKind? = nil,
    against: Quote? = nil
  ) {
    self.signal = signal
    self.sentences = sentences.map {
      StorySentenceReference(number: $0.number, quote: $0.quote, kind: kind ?? $0.kind)
    }
    self.against = against
  }
}

/// A sentence of a story that a finding rests on.
package struct StorySentenceReference: Sendable, Equatable {
  /// The number of the sentence in the story.
  package var number: Int
  /// Its words with their place.
  package var quote: Quote
  /// The kind it was taken for.
  package var kind: SentenceKind
}
