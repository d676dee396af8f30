import InterviewModel

/// What the signals about results share: an outcome that happened and was not taken back.
enum ResultReader {
  /// Whether the story has an outcome with a meaning for people or the business.
  ///
  /// The story as a whole must speak for it, and a sentence that stands must be quotable for it.
  static func hasMeaningfulResult(_ story: Story, under thresholds: JudgingThresholds) -> Bool {
    story.leaning(to: .result) >= thresholds.result
      && story.leaning(to: .meaning) >= thresholds.meaning
      && !quotable(in: story, under: thresholds).isEmpty
  }

  /// The sentences that tell of an outcome for people or the business and stand.
  private static func quotable(
    in story: Story, under thresholds: JudgingThresholds
  ) -> [StorySentence] {
    Story.quotable(story.standing(withdrawn: StoryReader.withdrawn), under: thresholds) {
      $0.likelihood(of: [.resultCustomer, .resultBusiness])
    }
  }

  /// The finding of an outcome of one of the two kinds.
  static func finding(
    _ signal: Signal, _ kind: SentenceKind, in story: Story, under thresholds: JudgingThresholds
  ) -> Finding? {
    guard hasMeaningfulResult(story, under: thresholds) else { return nil }
    let other: SentenceKind = kind == .resultCustomer ? .resultBusiness : .resultCustomer
    let sentences = quotable(in: story, under: thresholds).filter {
      $0.likelihood(of: kind) >= $0.likelihood(of: other)
    }
    guard !sentences.isEmpty else { return nil }
    return Finding(signal, resting: Array(sentences.suffix(3)), as: kind)
  }
}
