import ArgumentParser
import Console
import Foundation
import Importing
import InterviewModel
import Judging
import Planning
import QuestionBank
import Reading
import Recording
import Reviewing

/// An error as people read it: what happened, why, what to do, and the exit code.
///
/// The one place where errors of the rooms become words.
struct Failure {
  /// `what happened: why, and what to do`, made harmless for a terminal.
  var text: String
  /// The exit code, as in the table of the README.
  var code: Int32

  /// Renders any error.
  static func render(_ error: any Error) -> Failure {
    switch error {
    case let error as CommandError: render(error)
    case let error as BankError: render(error)
    case let error as RecordingError: render(error)
    case let error as AnnotationError: render(error)
    case let error as PlanningError: render(error)
    case let error as ConsoleError: render(error)
    case let error as ImportingError: render(error, file: "the call")
    case let refusal as CallFile.Refusal: render(refusal.error, file: refusal.file)
    case let error as KindModel.LoadError: render(error)
    case let error as AspectModel.LoadError: render(error)
    default:
      Failure(text: "something went wrong: \(error), and this is a defect of the program", code: 70)
    }
  }

  private static func render(_ error: CommandError) -> Failure {
    switch error {
    case .noInput(let path, let reason):
      Failure(text: "cannot read \(path): \(reason), check the name", code: 66)
    case .cannotCreate(let path, let reason):
      Failure(text: "cannot write \(path): \(reason), choose another place", code: 73)
    case .badInput(let what, let why, let remedy):
      Failure(text: "\(what): \(why), \(remedy)", code: 65)
    case .noSuchAddress(let address, let known):
      Failure(
        text: "no exchange \(address): the transcript has "
          + (known.isEmpty ? "none yet" : known.joined(separator: ", ")) + ", choose one of them",
        code: 66)
    case .usage(let what, let why, let remedy):
      Failure(text: "\(what): \(why), \(remedy)", code: 64)
    }
  }

  private static func render(_ error: KindModel.LoadError) -> Failure {
    switch error {
    case .unknownFormat:
      Failure(
        text: "the weights cannot be used: they are of another version, restore QuestionBank/",
        code: 65)
    case .badLine(let line):
      Failure(
        text: "the weights cannot be used: line \(line) is damaged, restore QuestionBank/",
        code: 65)
    }
  }

  private static func render(_ error: AspectModel.LoadError) -> Failure {
    switch error {
    case .unknownAspects:
      Failure(
        text: "the weights of stories cannot be used: they are of another version, "
          + "restore QuestionBank/", code: 65)
    case .badLine(let line):
      Failure(
        text: "the weights of stories cannot be used: line \(line) is damaged, "
          + "restore QuestionBank/", code: 65)
    }
  }

  private static func render(_ error: ConsoleError) -> Failure {
    func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
    return switch error {
    case .readerGone: Failure(text: "", code: 141)
    case .cannotWrite(_, let code):
      Failure(text: "cannot write the output: \(reason(code)), make room and try again", code: 74)
    case .cannotUse(let path, let code):
      Failure(text: "cannot use \(path): \(reason(code)), check its permissions", code: 74)
    case .cannotStart(let command, let code):
      Failure(text: "cannot start \(command): \(reason(code)), check the command", code: 69)
    case .noEditor(let tried):
      Failure(
        text: "no editor: EDITOR is not set and there is no \(tried.joined(separator: " or ")), "
          + "set EDITOR", code: 69)
    case .noTerminal:
      Failure(text: "no terminal: an editor needs one, type the answer instead", code: 64)
    }
  }
}
