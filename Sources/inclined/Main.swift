import ArgumentParser
import Console
import InterviewModel
import Foundation

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
    let code = code(of: arguments)
    do {
      try output.flush()
      try errors.flush()
      return code
    } catch {
      return Failure.render(error).code
    }
  }

  private func code(of arguments: [String]) -> Int32 {
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
      return 128 + end.signal
    } catch {
      return refuse(error, arguments)
    }
  }

  /// Says why a command was not done; help and version are no refusals.
  private func refuse(_ error: any Error, _ arguments: [String]) -> Int32 {
    let code = Inclined.exitCode(for: error)
    if code == .success {
      try? output.writeLine(SafeText(trusting: Inclined.fullMessage(for: error)))
      return 0
    }
    let failure: Failure
    if code == .validationFailure {
      let message = Inclined.message(for: error)
      failure = Failure(
        text: message.isEmpty ? "wrong use: see inclined help" : message + " See inclined help.",
        code: 64)
    } else {
      failure = Failure.render(error)
    }
    if !failure.text.isEmpty {
      try? output.flush()
      try? errors.writeLine("inclined: \(block: failure.text)")
    }
    return failure.code
  }
}
