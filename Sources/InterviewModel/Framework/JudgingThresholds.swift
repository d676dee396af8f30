/// The bounds at which what was read becomes a signal, as the `judging` part of a framework sets
/// them.
///
/// The first ones are leanings: how much a story as a whole must speak for an aspect before it
/// counts as shown, in thousandths of a natural logarithm of odds. At 0 it is as likely shown as
/// not; 1000 asks for odds of nearly three to one. The others are likelihoods in thousandths and
/// counts.
package struct JudgingThresholds: Sendable, Equatable {
  /// An outcome that happened.
  package var result = 500
  /// An outcome with a meaning for people or the business.
  package var meaning = 500
  /// Acts of the speaker.
  package var ownAct = 500
  /// Acts that nobody above had decided.
  package var independence = 500
  /// One real occasion.
  package var occasion = 500
  /// What the principle is about.
  package var principle = 500
  /// A told story.
  package var substance = 500
  /// Something checkable behind an objection.
  package var evidence = 500
  /// Something that mattered in a disagreement.
  package var consequence = 500
  /// A point that is granted.
  package var concession = 500
  /// Support after a decision.
  package var commit = 500
  /// A true mistake of the speaker.
  package var realFailure = 500
  /// A practice that is different since.
  package var change = 500
  /// How likely a merely technical or general sentence must be to be named.
  package var weak = 600
  /// How likely a disagreement must be told for its parts to be looked for.
  package var disagreement = 200
  /// How likely a single sentence must be of a kind to be quoted for it.
  package var quote = 300
  /// How likely the likeliest sentence must at least be, where none reaches ``quote``, to be quoted
  /// for what the story as a whole speaks for.
  package var leastQuote = 60
  /// Fewer words than this are too little to judge.
  package var fewestWords = 20

  package init() {}
}
