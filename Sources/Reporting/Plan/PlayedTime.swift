import InterviewModel

/// How much of a round, or of a loop, a mock plays: the behavioral minutes only.
struct PlayedTime: Sendable {
  /// The minutes of questions.
  let minutes: Int
  /// The whole length.
  let whole: Int
  /// What else happens in that time and is not played, in the order of ``RoundKind``.
  let notPlayed: [String]

  init(of rounds: [Plan.Round]) {
    minutes = rounds.reduce(0) { $0 + $1.behavioralMinutes }
    whole = rounds.reduce(0) { $0 + $1.minutes }
    notPlayed = RoundKind.allCases.filter { kind in rounds.contains { $0.kind == kind } }
      .compactMap { kind in
        switch kind {
        case .coding: "coding"
        case .systemDesign: "system design"
        case .behavioral: nil
        case .functional: "case work"
        }
      }
  }

  init(of round: Plan.Round) {
    self.init(of: [round])
  }

  /// One sentence about one round.
  var sentence: String {
    "\(minutes) of \(whole) minutes are questions about what you did"
      + (notPlayed.isEmpty ? "." : "; \(listed) \(verb) not played here.")
  }

  /// The minutes of questions as hours and minutes, for example "2 h 55 min".
  var duration: String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  /// What is not played as a list in words; empty when everything is.
  var listed: String {
    guard let last = notPlayed.last, notPlayed.count > 1 else { return notPlayed.first ?? "" }
    return notPlayed.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The verb that fits the list.
  var verb: String { notPlayed.count == 1 ? "is" : "are" }
}
