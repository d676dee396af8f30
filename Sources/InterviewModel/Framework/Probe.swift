/// A follow-up of the general catalogue, asked when its trigger is open.
package struct Probe: Sendable, Equatable {
  /// A kebab-case id, unique in its framework.
  package var id: String
  /// The signal whose presence or absence calls for the probe.
  package var trigger: Signal
  /// Whether the signal's presence calls for the probe; its absence otherwise.
  package var onPresence: Bool
  /// The id of the beat it seeks.
  package var seeks: String
  /// Only the Bar Raiser asks it.
  package var barRaiserOnly: Bool
  /// The words, several ways to say them; `{quote}` stands for the candidate's own words.
  package var texts: [String]

  /// Makes a probe; left out, a red trigger counts when present and a green one when absent.
  package init(
    id: String, trigger: Signal, onPresence: Bool? = nil, seeks: String,
    barRaiserOnly: Bool = false, texts: [String]
  ) {
    self.id = id
    self.trigger = trigger
    self.onPresence = onPresence ?? (trigger.polarity == .red)
    self.seeks = seeks
    self.barRaiserOnly = barRaiserOnly
    self.texts = texts
  }
}
