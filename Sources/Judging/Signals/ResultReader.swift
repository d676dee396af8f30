import InterviewModel

/// What the signals about results share: an outcome that happened and was not taken back.
enum ResultReader {
  /// Whether the story has an outcome with a meaning for people or the business.
  ///
  /// A reply that takes something back takes the results told before it with it.
  static func hasMeaningfulResult(_ story: Story, under thresholds: JudgingThresholds) -> Bool {
    likelihood(in: story, under: thresholds) >= thresholds.result
  }

  /// How likely at least one result stands, in thousandths.
  static func likelihood(in story: Story, under thresholds: JudgingThresholds) -> Int {
    Story.atLeastOne(
      standing(in: story, under: thresholds).map {
        $0.likelihood(of: .resultCustomer) + $0.likelihood(of: .resultBusiness)
      })
  }

  /// The sentences that count and that no later reply takes back.
  static func standing(
    in story: Story, under thresholds: JudgingThresholds
  ) -> [StorySentence] {
    let lastWithdrawal = story.replies.lastIndex { $0.withdraws >= thresholds.withdrawn }
    guard let lastWithdrawal else { return story.counted }
    return story.counted.filter { $0.part > lastWithdrawal + 1 }
  }

  static func finding(
    _ signal: Signal, _ kind: SentenceKind, in story: Story, under thresholds: JudgingThresholds
  ) -> Finding? {
    guard hasMeaningfulResult(story, under: thresholds) else { return nil }
    let other: SentenceKind = kind == .resultCustomer ? .resultBusiness : .resultCustomer
    let sentences = standing(in: story, under: thresholds).filter {
      let both = $0.likelihood(of: kind) + $0.likelihood(of: other)
      return both >= thresholds.quote && $0.likelihood(of: kind) >= $0.likelihood(of: other)
    }
    guard !sentences.isEmpty else { return nil }
    return Finding(signal, resting: Array(sentences.suffix(3)), as: kind)
  }
}
