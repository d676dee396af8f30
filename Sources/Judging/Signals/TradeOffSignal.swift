import InterviewModel
import Reading

/// The speaker names what was given up for the choice.
struct TradeOffSignal: SignalRule {
  let signal = Signal.tradeOff
  let definition = "A choice is told together with what it cost or what was left undone."
  let failureMode = "It knows trade-offs by a few plain words and misses those that are implied."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let found = story.counted.filter { sentence in
      let reading = story.readings[sentence.part]
      let tokens = reading.tokens[reading.sentences[sentence.index].tokens]
      return tokens.contains { Self.words.contains($0.word) }
        && sentence.likelihood(of: .ownAct) + sentence.likelihood(of: .situation)
          + sentence.likelihood(of: .resultBusiness) >= 500
    }
    return found.isEmpty ? nil : Finding(signal, resting: Array(found.prefix(1)))
  }

  private static let words: Set<Word> = Set(
    [
      "instead", "rather", "expense", "price", "trade", "tradeoff", "sacrificed", "postponed",
      "dropped", "delayed", "worse", "slower", "although",
    ].map { Word($0) })
}
