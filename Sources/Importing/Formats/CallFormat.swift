/// A way of writing down a call.
///
/// A format is one file and one line in ``AllFormats``.
protocol CallFormat: Sendable {
  /// The name in the journal, for example `webvtt`; never reused.
  static var id: String { get }

  /// How many lines are written as only this format writes them; `Int.max` where that is sure.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func likelihood(of call: CallText) -> Int

  /// The words of a call with their speakers and times.
  ///
  /// Every word that is not a name, a time or markup is in a cue or left over.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func cues(in call: CallText) -> CueSheet
}
