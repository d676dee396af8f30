import InterviewModel

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
