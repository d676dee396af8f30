import Foundation
import InterviewModel
import Planning
import QuestionBank
import Recording

extension Failure {
  static func render(_ error: BankError) -> Failure {
    let code: Int32 =
      switch error {
      case .noFolder, .noFile: 66
      case .unreadable: 74
      case .unknownFramework, .unknownPrinciple: 64
      case .problems: 65
      }
    return Failure(text: error.text, code: code)
  }

  static func render(_ error: PlanningError) -> Failure {
    switch error {
    case .unknownRole(let role, let known):
      Failure(text: unknown("role", role, known), code: 64)
    case .unknownLevel(let level, let known):
      Failure(text: unknown("level", level, known), code: 64)
    case .noTemplate(let role, let level):
      Failure(
        text: "cannot plan a loop: the framework has no rounds for \(role) at \(level), "
          + "choose another role or level", code: 64)
    case .noQuestion(let principle, let role, let level):
      Failure(
        text: "cannot plan a loop: no question on \(principle) suits \(role) at \(level), "
          + "add one to the bank", code: 65)
    case .impossible(let constraint, let nearest):
      Failure(
        text: "cannot plan that loop: \(reason(constraint)), " + remedy(nearest), code: 64)
    }
  }

  private static func unknown(_ kind: String, _ value: String, _ known: [String]) -> String {
    let near = known.nearest(to: value).map { "did you mean \($0)?" }
    return "unknown \(kind) \(value): "
      + (near ?? "it is none of the framework's, choose one of " + known.joined(separator: ", "))
  }

  private static func reason(_ constraint: PlanningError.Constraint) -> String {
    switch constraint {
    case .rounds(let asked, let allowed):
      "a loop has \(allowed.lowerBound) to \(allowed.upperBound) rounds and you asked for \(asked)"
    case .askable(let asked, let available):
      "only \(available) principles are asked in this role and you asked for \(asked)"
    case .tooMany(let asked, let rounds, let hold):
      "\(rounds) rounds hold \(hold) principles and you asked for \(asked)"
    case .tooFew(let asked, let rounds, let need):
      "\(rounds) rounds need at least \(need) principles and you asked for \(asked)"
    case .always(let count, let rounds, let hold):
      "\(count) principles belong in every loop and \(rounds) rounds hold \(hold)"
    case .shortRound(let title, let minutes, let holds, let need):
      "\(title) has \(minutes) minutes for principles, room for \(holds), and needs \(need)"
    case .noBarRaiser(let rounds):
      "no round of \(rounds) can be the Bar Raiser's"
    case .sweep(let available, let hold):
      "\(available) principles are asked in this role and two loops hold \(hold)"
    }
  }

  private static func remedy(_ nearest: PlanRequest?) -> String {
    guard let nearest else { return "choose another role or level" }
    var options: [String] = []
    if let rounds = nearest.rounds { options.append("--rounds \(rounds)") }
    if let principles = nearest.principles { options.append("--principles \(principles)") }
    return options.isEmpty
      ? "leave --rounds and --principles out" : "try " + options.joined(separator: " ")
  }

  static func render(_ error: RecordingError) -> Failure {
    Failure(text: text(error), code: error.exitCode)
  }

  private static func text(_ error: RecordingError) -> String {
    func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
    return switch error {
    case .cannotRead(let path, _, let code):
      "cannot read \(path): \(reason(code)), check the name and its permissions"
    case .cannotCreate(let path, _, let code):
      "cannot create \(path): \(reason(code)), make room or choose another --home"
    case .cannotChange(let path, _, let code):
      "cannot write \(path): \(reason(code)), check its permissions and the room on the disk"
    case .cannotAppend(let path, _, let code, let repaired):
      "cannot record in \(path): \(reason(code)), "
        + (repaired
          ? "everything before it is kept; make room and resume"
          : "its last line may be torn; make room and resume, which sets it aside")
    case .locked(let path, let pid):
      "\(path) is in use: another inclined" + (pid.map { " (process \($0))" } ?? "")
        + " is writing to it, close that one first"
    case .newerVersion(let path, let found, let known, let line):
      "\(path):\(line): written by a newer inclined: its format is \(found) and this one reads "
        + "up to \(known), update inclined"
    case .notATranscript(let path, let fault):
      "\(path):\(fault.line): not a transcript: \(text(fault.kind)), choose another file"
    case .noOpening(let path):
      "\(path) cannot be used: its first event is missing, restore it from a copy"
    case .differentOpenings(let left, let right):
      "cannot merge: \(left) and \(right) are not copies of one transcript, choose another"
    case .conflict(let id, let left, let right):
      "cannot merge: event \(id) differs in \(left.path):\(left.line) and "
        + "\(right.path):\(right.line), one copy was changed by hand; restore it"
    case .noSuchTranscript(let reference, let folder, let nearest):
      "no transcript \(reference): there is none in \(folder), "
        + (nearest.map { "did you mean \($0)?" } ?? "inclined transcripts lists them")
    case .ambiguous(let reference, let candidates):
      "\(reference) fits several transcripts: " + candidates.prefix(5).joined(separator: ", ")
        + ", type more of the name"
    case .noTranscripts(let folder):
      "no transcript yet: \(folder) is empty, start one with inclined mock"
    case .sampleIsReadOnly(let path):
      "\(path) is a sample: samples are read-only, a command that writes copies it first"
    case .cannotEncode(let id):
      "event \(id) cannot be written: this is a defect of the program, please report it"
    }
  }

  /// What is wrong with a line of a journal.
  static func text(_ kind: JournalFault.Kind) -> String {
    switch kind {
    case .notUTF8(let column): "byte \(column) is no UTF-8 text"
    case .notJSON(let column): "byte \(column) is no JSON"
    case .missing(let key): "the field \(key) is missing"
    case .wrongValue(let key): "the field \(key) has a value that cannot be used"
    case .repeatedID(_, let line): "it repeats line \(line)"
    case .conflictingID(_, let line): "it has the id of line \(line) and other content"
    }
  }
}
