/// A universal observation about an answer, good or bad, independent of the principle.
///
/// The ids are those of the labelled cases; they are stable and never reused.
package enum Signal: String, Sendable, Codable, CaseIterable, Hashable {
  // Green.
  case clearIndividualContribution = "clear-individual-contribution"
  case businessResult = "business-result"
  case customerResult = "customer-result"
  case specificMoment = "specific-moment"
  case principleFraming = "principle-framing"
  case behaviourChange = "behaviour-change"
  case realFailureOwned = "real-failure-owned"
  case evidenceBasedDisagreement = "evidence-based-disagreement"
  case concession
  case commit
  case specificFollowUp = "specific-follow-up"
  case tradeOff = "trade-off"
  case scope

  // Red.
  case engineeringOnlyResult = "engineering-only-result"
  case resultMissing = "result-missing"
  case genericReflection = "generic-reflection"
  case reflectionMissing = "reflection-missing"
  case weDominates = "we-dominates"
  case hypothetical
  case managerOnlyOwnership = "manager-only-ownership"
  case fakeFailure = "fake-failure"
  case trivialDisagreement = "trivial-disagreement"
  case concessionMissing = "concession-missing"
  case commitMissing = "commit-missing"
  case vagueFollowUp = "vague-follow-up"
  case contradiction
  case keywordStuffing = "keyword-stuffing"
  case offPrinciple = "off-principle"
  case notAnAnswer = "not-an-answer"
  case tooShort = "too-short"
  case reusedStory = "reused-story"
  case crossRoundContradiction = "cross-round-contradiction"

  /// Whether the signal speaks for or against the candidate.
  package var polarity: Polarity {
    switch self {
    case .clearIndividualContribution, .businessResult, .customerResult, .specificMoment,
      .principleFraming, .behaviourChange, .realFailureOwned, .evidenceBasedDisagreement,
      .concession, .commit, .specificFollowUp, .tradeOff, .scope:
      .green
    default:
      .red
    }
  }

  /// Whether the signal names something that is not there, so that it can have no quote.
  package var isAbsence: Bool {
    switch self {
    case .resultMissing, .reflectionMissing, .concessionMissing, .commitMissing, .tooShort: true
    default: false
    }
  }

  /// Whether the signal is found where rounds are compared, and never in one exchange alone.
  package var isAcrossRounds: Bool {
    switch self {
    case .reusedStory, .crossRoundContradiction: true
    default: false
    }
  }

  /// For or against.
  package enum Polarity: String, Sendable, Codable {
    case green
    case red
  }
}
