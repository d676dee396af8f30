import InterviewModel

/// The sentences of a feedback sheet, the same for every format.
struct SheetWords {
  let sheet: FeedbackSheet

  var title: String {
    sheet.candidate == "me"
      ? "Your practice interview" : "Practice interview with \(sheet.candidate)"
  }

  var subtitle: String {
    let who =
      sheet.interviewers.isEmpty ? "" : " · asked by " + sheet.interviewers.joined(separator: ", ")
    return "\(sheet.date) · \(sheet.role), \(sheet.level)\(who)"
  }

  func heading(_ part: FeedbackSheet.Part) -> String {
    let rounds = Set(sheet.parts.map(\.round)).count
    return rounds > 1 ? "\(part.principle) (round \(part.round))" : part.principle
  }

  /// What the one thing is, as a sentence.
  func first(_ change: FeedbackSheet.FirstChange) -> String {
    let missing = change.missing.prefix(1).uppercased() + change.missing.dropFirst()
    return change.of > 1 ? "\(missing), in \(change.count) of \(change.of) answers." : "\(missing)."
  }

  /// What was missing, as a sentence.
  func missing(_ missing: String) -> String { "To work on: \(missing)." }

  /// What the interviewer wrote under the vote, as a sentence.
  func remark(_ remark: FeedbackSheet.Remark) -> String {
    remark.isForNextTime
      ? "To be asked next time: \(remark.text)" : "It would have changed the vote: \(remark.text)"
  }

  func votes(_ part: FeedbackSheet.Part) -> String {
    part.votes.map { "\($0.name): \(Self.words($0.vote))" }.joined(separator: " · ")
  }

  var notice: String {
    let quotes =
      sheet.words == .noted
      ? "Quotes are what was noted while you spoke, not word for word."
      : "Quotes are your own words."
    return "\(quotes) A practice estimate under rubric \(sheet.rubric), not a hiring decision."
  }

  private static func words(_ vote: Vote) -> String {
    switch vote {
    case .inclined: "inclined"
    case .notInclined: "not inclined yet"
    case .noData: "no data"
    }
  }
}
