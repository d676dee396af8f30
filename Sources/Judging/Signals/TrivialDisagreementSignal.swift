import InterviewModel
import Reading

/// An objection on something of no consequence.
struct TrivialDisagreementSignal: SignalRule {
  let signal = Signal.trivialDisagreement
  let definition = "What was disagreed on mattered to nobody's money, time, safety or trust."
  let failureMode = "Stakes told in the words of a rare trade may be missed."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    guard story.atLeastOne(.disagreement) >= thresholds.disagreement, !Self.hasStakes(story) else {
      return nil
    }
    return Finding(signal, resting: story.quotes(of: [.disagreement], atLeast: thresholds.quote))
  }

  /// Whether anything said touches money, customers, harm or outcomes.
  static func hasStakes(_ story: Story) -> Bool {
    let stakes =
      WordClass.money.bit | WordClass.customer.bit | WordClass.bad.bit
      | WordClass.good.bit | WordClass.problem.bit
    var hits = 0
    for reading in story.readings {
      for token in reading.tokens where token.classes & stakes != 0 { hits += 1 }
      for sentence in reading.sentences {
        hits += sentence.quantities.count { $0.kind == .money || $0.kind == .percent }
      }
    }
    return hits >= 2
  }
}
