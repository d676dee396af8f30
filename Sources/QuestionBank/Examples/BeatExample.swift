/// A text that shows a beat, or looks as if it did.
package struct BeatExample: Sendable, Equatable {
  /// The id of the principle.
  package var principle: String
  /// The id of the beat.
  package var beat: String
  /// The text without its marks.
  package var text: String
  /// What shows the beat, as UTF-8 offsets into ``text``, in order; empty for a miss.
  package var spans: [Range<Int>]
  /// Whether the text shows the beat.
  package var isHit: Bool
  /// The file, as its ``BankSource`` names it to people.
  package var file: String
  /// The line the example begins in, from 1.
  package var line: Int

  package init(
    principle: String, beat: String, text: String, spans: [Range<Int>], isHit: Bool, file: String,
    line: Int
  ) {
    self.principle = principle
    self.beat = beat
    self.text = text
    self.spans = spans
    self.isHit = isHit
    self.file = file
    self.line = line
  }
}
