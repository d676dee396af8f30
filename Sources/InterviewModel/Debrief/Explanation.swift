/// Why one sentence of an exchange was read as it was.
package struct Explanation: Sendable, Equatable {
  /// Where the sentence stands; the line is counted from 1 through answer and replies.
  package var address: Address
  /// The sentence.
  package var quote: Quote
  /// The likeliest kinds, likeliest first, each with its likelihood in thousandths; at most three.
  package var kinds: [Likelihood]
  /// Why the sentence does not count as told; `nil` when it counts.
  package var setAside: SetAside?
  /// The words that weighed most for the likeliest kind, heaviest first.
  package var because: [String]
  /// The signals that rest on the sentence, in the order they were reported.
  package var signals: [SignalWords]

  package init(
    address: Address, quote: Quote, kinds: [Likelihood], setAside: SetAside? = nil,
    because: [String], signals: [SignalWords]
  ) {
    self.address = address
    self.quote = quote
    self.kinds = kinds
    self.setAside = setAside
    self.because = because
    self.signals = signals
  }

  /// How likely the sentence is of a kind.
  package struct Likelihood: Sendable, Equatable {
    /// The kind.
    package var kind: SentenceKind
    /// From 0 to 1000.
    package var thousandths: Int

    package init(kind: SentenceKind, thousandths: Int) {
      self.kind = kind
      self.thousandths = thousandths
    }
  }

  /// Why a sentence does not count.
  package enum SetAside: String, Sendable, CaseIterable {
    /// It was said before.
    case repeated
    /// It was copied from the question or the rubric.
    case pasted
    /// It speaks to the judge and not about the past.
    case addressesJudge
    /// It is no readable English.
    case unreadable
  }

  /// A signal with what is known about it.
  package struct SignalWords: Sendable, Equatable {
    /// The signal.
    package var signal: Signal
    /// What it means, in one sentence.
    package var definition: String
    /// Where it is known to err, in one sentence.
    package var failureMode: String
    /// The labels of the beats of the rubric that it shows, in rubric order.
    package var beats: [String]

    package init(signal: Signal, definition: String, failureMode: String, beats: [String]) {
      self.signal = signal
      self.definition = definition
      self.failureMode = failureMode
      self.beats = beats
    }
  }
}
