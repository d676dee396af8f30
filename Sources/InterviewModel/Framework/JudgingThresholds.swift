/// The bounds at which proposals become signals; data of the framework, in thousandths.
///
/// They were chosen on labelled cases by `inclined evaluate`; a changed bound is a new rubric
/// version.
package struct JudgingThresholds: Sendable, Equatable {
  /// The sum of own acts that makes the speaker's part plain; 1000 is one sure act.
  package var ownActs = 800
  /// The share of own acts among all acts that carried the story.
  package var ownShare = 400
  /// How likely a result for customers or the business must be.
  package var result = 600
  /// How likely a merely technical, vague or counted outcome must be to be named.
  package var weakResult = 600
  /// The share of hypothetical sentences at which no occasion is left.
  package var hypothetical = 300
  /// How likely it must be that something shows the principle.
  package var principle = 200
  /// How likely a disagreement must be.
  package var disagreement = 500
  /// How likely a concession must be.
  package var concession = 400
  /// How likely it must be that the other decision was supported.
  package var commit = 200
  /// How likely the cost of a failure must be.
  package var cost = 600
  /// How likely a changed practice must be.
  package var change = 600
  /// The sum of orders from above at which the story is the manager's.
  package var managerTold = 1500
  /// How likely a reply must answer its probe, on average over the replies.
  package var replyAnswers = 450
  /// How likely a reply must take something back.
  package var withdrawn = 500
  /// Fewer words than this are too little to judge.
  package var fewestWords = 20
  /// How likely a single sentence must be of a kind to be quoted for it.
  package var quote = 350

  package init() {}
}
