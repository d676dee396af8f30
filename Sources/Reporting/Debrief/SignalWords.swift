import InterviewModel

extension Signal {
  /// What the signal says of a quote, in a few words for people.
  package var words: String {
    switch self {
    case .clearIndividualContribution: "you did it"
    case .businessResult: "the business felt it"
    case .customerResult: "somebody felt it"
    case .specificMoment: "a real occasion"
    case .principleFraming: "shows the principle"
    case .behaviourChange: "you do it differently since"
    case .realFailureOwned: "a real mistake, owned"
    case .evidenceBasedDisagreement: "you objected, with something to check"
    case .concession: "you granted a point"
    case .commit: "you made the decision work"
    case .specificFollowUp: "a concrete reply"
    case .tradeOff: "a trade-off named"
    case .scope: "reaches beyond your team"
    case .engineeringOnlyResult: "only a technical figure"
    case .resultMissing: "no outcome"
    case .genericReflection: "a lesson anybody could state"
    case .reflectionMissing: "nothing said about since"
    case .weDominates: "we acted; your part is unclear"
    case .hypothetical: "would, not did"
    case .managerOnlyOwnership: "somebody above decided it"
    case .fakeFailure: "nobody paid for this failure"
    case .trivialDisagreement: "nothing much was at stake"
    case .concessionMissing: "nothing granted"
    case .commitMissing: "no support after the decision"
    case .vagueFollowUp: "the replies give too little"
    case .contradiction: "takes back what was said before"
    case .keywordStuffing: "claims without a story"
    case .offPrinciple: "does not show this principle"
    case .notAnAnswer: "no told story"
    case .tooShort: "too little to judge"
    case .reusedStory: "told in an earlier round"
    case .crossRoundContradiction: "differs from an earlier round"
    }
  }
}

extension Vote {
  /// The vote as people read it.
  package var words: String {
    switch self {
    case .inclined: "inclined"
    case .notInclined: "not inclined"
    case .noData: "no data"
    }
  }
}
