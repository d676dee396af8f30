/// What one sentence (or, in unpunctuated speech, one clause) of an answer is.
///
/// The raw values are those of the labelled cases; the order of cases is the order of the columns
/// in the weights file and must not change.
package enum SentenceKind: String, Sendable, Codable, CaseIterable, Hashable {
  case situation
  case ownAct = "own-act"
  case collectiveAct = "collective-act"
  case othersAct = "others-act"
  case managerTold = "manager-told"
  case disagreement
  case concession
  case commit
  case resultCustomer = "result-customer"
  case resultBusiness = "result-business"
  case resultEngineering = "result-engineering"
  case resultVague = "result-vague"
  case activity
  case costOfFailure = "cost-of-failure"
  case reflectionChange = "reflection-change"
  case reflectionGeneric = "reflection-generic"
  case hypothetical
  case opinion
  case reportedSpeech = "reported-speech"
  case filler
  case other
}
