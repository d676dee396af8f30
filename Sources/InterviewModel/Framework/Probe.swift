/// A follow-up of the general catalogue, asked when its trigger is open.
package struct Probe: Sendable, Equatable {
  /// A kebab-case id, unique in its framework.
  package var id: String
  /// The signal whose presence (red) or absence (green) calls for the probe.
  package var trigger: Signal
  /// The id of the shared beat it seeks.
  package var seeks: String
  /// Only the Bar Raiser asks it.
  package var barRaiserOnly: Bool
  /// The words, several ways to say them; `{quote}` stands for the candidate's own words.
  package var texts: [String]

  package init(
    id: String, trigger: Signal, seeks: String, barRaiserOnly: Bool = false, texts: [String]
  ) {
    self.id = id
    self.trigger = trigger
    self.seeks = seeks
    self.barRaiserOnly = barRaiserOnly
    self.texts = texts
  }
}
