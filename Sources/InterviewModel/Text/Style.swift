/// The few ways in which words stand out, or none at all where colour is not allowed.
///
/// Each way ends only itself, so that they can be nested: a green word inside bold text leaves
/// the rest bold. Meaning never rests on a style alone.
package struct Style: Sendable, Equatable {
  /// Whether styles are written.
  package let isOn: Bool

  /// Writes styles, or leaves every text as it is.
  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Leaves every text as it is.
  package static let plain = Style(isOn: false)

  /// Headings and what must be found again.
  package func bold(_ text: SafeText) -> SafeText { between(1, text, 22) }
  /// What may be passed over.
  package func dim(_ text: SafeText) -> SafeText { between(2, text, 22) }
  /// What speaks for the candidate.
  package func green(_ text: SafeText) -> SafeText { between(32, text, 39) }
  /// What speaks against the candidate, and errors.
  package func red(_ text: SafeText) -> SafeText { between(31, text, 39) }
  /// What needs attention.
  package func yellow(_ text: SafeText) -> SafeText { between(33, text, 39) }
  /// What can be typed.
  package func cyan(_ text: SafeText) -> SafeText { between(36, text, 39) }
  /// Ends every style; nothing without colour.
  package var reset: SafeText { isOn ? "\u{1B}[0m" : "" }

  private func between(_ start: Int, _ text: SafeText, _ end: Int) -> SafeText {
    isOn && !text.isEmpty ? "\u{1B}[\(start)m\(text)\u{1B}[\(end)m" : text
  }
}
