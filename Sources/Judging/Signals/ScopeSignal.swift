import InterviewModel
import Reading

/// The story reaches beyond the speaker's own team.
struct ScopeSignal: SignalRule {
  let signal = Signal.scope
  let definition = "Other teams, sites, partners or the whole organisation took part or changed."
  let failureMode = "Groups that are only mentioned may be taken for reach."

  func finding(in story: Story, under thresholds: JudgingThresholds) -> Finding? {
    let found = story.counted.filter { sentence in
      let reading = story.readings[sentence.part]
      let tokens = reading.tokens[reading.sentences[sentence.index].tokens]
      let groups = tokens.count { $0.has(.group) }
      let many = tokens.contains { $0.isNumber || Self.many.contains($0.word) }
      return groups >= 2 || groups >= 1 && many
    }
    return found.isEmpty ? nil : Finding(signal, resting: Array(found.prefix(1)))
  }

  private static let many: Set<Word> = Set(
    ["all", "every", "other", "both", "several", "across", "whole", "between"].map { Word($0) })
}
