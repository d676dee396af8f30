import InterviewModel

extension Vote {
  /// The vote as people say it.
  var words: SafeText {
    switch self {
    case .inclined: "inclined"
    case .notInclined: "not inclined"
    case .noData: "no data"
    }
  }
}

extension Verdict.Strength {
  /// How clear it is, in a word.
  var words: SafeText {
    switch self {
    case .clear: "clear"
    case .borderline: "borderline"
    }
  }
}

extension Verdict {
  /// The verdict in short, for example "inclined (clear)".
  var words: SafeText { "\(Vote(decision).words) (\(strength.words))" }
}

extension Verdict.Rung {
  /// The rung's name.
  var words: SafeText {
    switch self {
    case .execution: "technical execution"
    case .process: "process"
    case .outcome: "outcome for customers, people or the business"
    }
  }
}

extension LoopDecision.Outcome {
  /// The outcome in words.
  var words: SafeText {
    switch self {
    case .offer: "offer"
    case .noOffer: "no offer"
    case .notEnoughData: "not enough data"
    }
  }
}

extension Conflict.Subject {
  /// What the conflict is about, in words.
  var words: SafeText {
    switch self {
    case .figure: "how much"
    case .date: "in which year"
    case .role: "who did it"
    case .outcome: "how it ended"
    }
  }
}

extension Event.Author {
  /// The author as a reader is told: the role, and the name where it says more.
  var words: SafeText {
    switch role {
    case .engine: "Inclined"
    case .candidate: "the candidate"
    case .interviewer: name.isEmpty ? "the interviewer" : "the interviewer, \(name)"
    case .coach: name.isEmpty ? "the coach" : "the coach, \(name)"
    }
  }
}

extension Signal {
  /// What the signal shows, in a few words.
  var words: SafeText {
    switch self {
    case .clearIndividualContribution: "own part is plain"
    case .businessResult: "the business counted it"
    case .customerResult: "somebody felt it"
    case .specificMoment: "one real occasion"
    case .principleFraming: "shows the principle"
    case .behaviourChange: "done differently since"
    case .realFailureOwned: "a true mistake, owned"
    case .evidenceBasedDisagreement: "disagreed with evidence"
    case .concession: "granted a point"
    case .commit: "made the decision work"
    case .specificFollowUp: "more concrete when asked"
    case .tradeOff: "a choice with its price"
    case .scope: "reached beyond the own team"
    case .engineeringOnlyResult: "technical figures only"
    case .resultMissing: "no outcome told"
    case .genericReflection: "a lesson anybody could state"
    case .reflectionMissing: "no lesson told"
    case .weDominates: "told as we"
    case .hypothetical: "what one would do"
    case .managerOnlyOwnership: "decided by somebody above"
    case .fakeFailure: "no true failure"
    case .trivialDisagreement: "nothing was at stake"
    case .concessionMissing: "nothing granted"
    case .commitMissing: "no support after the decision"
    case .vagueFollowUp: "vaguer when asked"
    case .contradiction: "taken back or contradicted"
    case .keywordStuffing: "claims without a story"
    case .offPrinciple: "not about this principle"
    case .notAnAnswer: "no told story"
    case .tooShort: "too little said to judge"
    case .reusedStory: "a story told before"
    case .crossRoundContradiction: "contradicts another round"
    }
  }
}

extension SentenceKind {
  /// The kind in words.
  var words: SafeText {
    switch self {
    case .situation: "the situation"
    case .ownAct: "something the speaker did"
    case .collectiveAct: "something a group did"
    case .othersAct: "something somebody else did"
    case .managerTold: "an order from above"
    case .disagreement: "a disagreement"
    case .concession: "a point granted"
    case .commit: "support of a decision"
    case .resultCustomer: "an effect on people"
    case .resultBusiness: "an effect on the business"
    case .resultEngineering: "a technical result"
    case .resultVague: "a result without substance"
    case .activity: "a count of things done"
    case .costOfFailure: "what a failure cost"
    case .reflectionChange: "a habit that is different since"
    case .reflectionGeneric: "a general lesson"
    case .hypothetical: "something hypothetical"
    case .opinion: "an opinion"
    case .reportedSpeech: "what somebody said"
    case .filler: "filler"
    case .other: "something else"
    }
  }
}

extension Explanation.SetAside {
  /// Why a sentence does not count, as the end of "It does not count: ...".
  var words: SafeText {
    switch self {
    case .repeated: "it was said before"
    case .pasted: "it is copied from the question or the rubric"
    case .addressesJudge: "it speaks to the judge and not about what happened"
    case .unreadable: "it is no readable English"
    }
  }
}
