import ArgumentParser
import Console
import InterviewModel
import Foundation
import InterviewModel

/// The program: reads the command line, does the command, and ends with its code.
@main
enum Main {
  static func main() {
    let desk = Desk()
    exit(desk.perform(Array(CommandLine.arguments.dropFirst())))
  }
}

extension Desk {
  /// Does one command of the shell or the prompt.
  ///
  /// - Returns: The exit code; everything there was to say was said.
  func perform(_ arguments: [String]) -> Int32 {
    do {
      return try performUnlessEnded(arguments)
    } catch {
      return 128 + error.signal
    }
  }

  /// Does one command, from which a signal goes on to the caller.
  ///
  /// - Returns: The exit code; everything there was to say was said.
  /// - Throws: ``SignalEnd`` when the program is to end.
  func performUnlessEnded(_ arguments: [String]) throws(SignalEnd) -> Int32 {
    let code = try code(of: arguments)
    do {
      try output.flush()
      try errors.flush()
      return code
    } catch {
      let failure = Failure.render(error)
      if !failure.text.isEmpty { try? tell(failure.text) }
      return failure.code
    }
  }

  private func code(of arguments: [String]) throws(SignalEnd) -> Int32 {
    do {
      var command = try Inclined.parseAsRoot(arguments)
      if let command = command as? any DeskCommand {
        try command.run(at: self)
      } else {
        try command.run()
      }
      return 0
    } catch let status as ExitStatus {
      return status.code
    } catch let end as SignalEnd {
      try? output.flush()
      throw end
    } catch {
      return refuse(error, arguments)
    }
  }

  private func known(_ word: String) -> Bool { (Inclined.names + ["help"]).contains(word) }

  /// The argument parser's words in the form of all others.
  private func wrongUse(_ message: String, _ arguments: [String]) -> String {
    let page = arguments.first.flatMap { known($0) ? " " + $0 : nil } ?? ""
    guard let first = message.first else { return "wrong use: see inclined help\(page)" }
    let text = "cannot do that: " + first.lowercased() + message.dropFirst()
    return text.hasSuffix("?") ? text : text + ", see inclined help\(page)"
  }

  /// Says why a command was not done; help and version are no refusals.
  private func refuse(_ error: any Error, _ arguments: [String]) -> Int32 {
    let code = Inclined.exitCode(for: error)
    if code == .success {
      try? output.writeLine(SafeText(trusting: Inclined.fullMessage(for: error)))
      return 0
    }
    let failure: Failure
    if let word = arguments.first, !word.hasPrefix("-"), !known(word) {
      failure = Failure.render(
        CommandError.usage(
          what: "unknown command \(word)", why: "inclined has none of that name",
          remedy: Inclined.names.nearest(to: word).map { "did you mean \($0)?" }
            ?? "help lists them all"))
    } else if code == .validationFailure {
      failure = Failure(text: wrongUse(Inclined.message(for: error), arguments), code: 64)
    } else {
      failure = Failure.render(error)
    }
    if !failure.text.isEmpty {
      try? output.flush()
      try? tell(failure.text)
    }
    return failure.code
  }
}
