import Console
import InterviewModel
import Reviewing

/// How verdicts are written for people.
enum VerdictWords {
  static func word(_ vote: Vote) -> String {
    switch vote {
    case .inclined: "inclined"
    case .notInclined: "not inclined"
    case .noData: "no data"
    }
  }

  /// One letter, for lists.
  static func letter(_ vote: Vote) -> SafeText {
    switch vote {
    case .inclined: "+"
    case .notInclined: "x"
    case .noData: "-"
    }
  }

  /// A vote as people type it; `nil` for anything else.
  static func vote(_ text: String) -> Vote? {
    switch text.lowercased().replacing("_", with: " ").replacing("-", with: " ") {
    case "i", "inclined", "y", "yes": .inclined
    case "n", "not", "no", "not inclined": .notInclined
    case "d", "no data", "data": .noData
    default: nil
    }
  }

  static func decision(_ decision: Decision, _ strength: Verdict.Strength?) -> String {
    word(Vote(decision)) + (strength.map { " (\($0.rawValue))" } ?? "")
  }

  static func author(_ author: Event.Author) -> String {
    author.role == .engine ? "Inclined" : "\(author.name), \(author.role.rawValue)"
  }

  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let text = String(abs(hundredths) + 1000).dropFirst()
    let whole = abs(hundredths) / 100
    return (hundredths < 0 ? "-" : "") + "\(whole)." + text.suffix(2)
  }

  static func agreement(_ agreement: Agreement) -> String {
    let percent = Int((agreement.observed * 100).rounded())
    let kappa = agreement.kappa.map { "kappa \(decimal($0))" } ?? "kappa not defined"
    // Where all votes are alike the estimate of the error is zero, which says nothing.
    let interval =
      agreement.interval.flatMap {
        $0.lowerBound < $0.upperBound
          ? ", 95 % \(decimal($0.lowerBound)) to \(decimal($0.upperBound))" : nil
      } ?? ", too few for an interval"
    return "n \(agreement.count), \(percent) % the same, \(kappa)"
      + (agreement.kappa == nil ? "" : interval)
  }
}
