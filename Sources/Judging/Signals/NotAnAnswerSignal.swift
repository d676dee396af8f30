import InterviewModel

/// Pasted text, instructions to the judge, another language, code, or nothing.
struct NotAnAnswerSignal: SignalRule {
  let signal = Signal.notAnAnswer
  let definition =
    "Most of the text is no told story: pasted, addressed to the judge or unreadable."
  let failureMode =
    "A story with long quotations in another language, or full of a trade's own words, may be named."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let all = story.sentences
    guard !all.isEmpty else { return Finding(signal) }
    let foreign = all.filter {
      $0.standing == .unreadable || $0.standing == .pasted || $0.standing == .addressesJudge
    }
    let hidden = story.readings.reduce(0) { $0 + $1.invisibleCount + 3 * $1.mixedWordCount }
    let addressed = all.contains { $0.standing == .addressesJudge }
    guard
      foreign.count * 2 >= all.count || addressed || hidden >= 6 || !Self.isSpeech(story.fluency)
        || story.total(.other) >= 1000 * max(1, story.counted.count / 2)
    else { return nil }
    return Finding(signal, resting: Array((foreign.isEmpty ? all : foreign).prefix(2)), as: .other)
  }

  /// Whether the words are words and stand in an order that speech has.
  ///
  /// The bounds lie beyond what any labelled story reaches, typed or dictated by whomever.
  static func isSpeech(_ fluency: Story.Fluency) -> Bool {
    guard fluency.words >= 20 else { return true }
    return fluency.strange * 100 < fluency.words * strangeShare
      && fluency.familiarPairs * 100 >= fluency.pairs * familiarShare
      && fluency.marks * 100 < fluency.words * markShare
  }

  /// At this share of marks to words, in percent, a text is code, markup or a table.
  private static let markShare = 45
  /// At this share of strange words, in percent, a text is made of invented ones.
  private static let strangeShare = 32
  /// Below this share of familiar pairs, in percent, words stand in any order.
  private static let familiarShare = 12
}
