import ArgumentParser
import Console
import Foundation
import InterviewModel
import QuestionBank
import Recording

/// Checks what the program needs and says how to mend each thing.
struct DoctorCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check home folder, bank, terminal and permissions, and say how to mend them.")

  @OptionGroup var shared: SharedOptions

  /// One thing that was looked at.
  private struct Finding {
    var isWell: Bool
    var what: String
    var remedy: String?
  }

  func run(at desk: Desk) throws {
    let home = desk.home(shared)
    var findings = [folder(home, desk)]
    findings += bank(home, desk)
    findings.append(terminal(desk))
    findings.append(editor())
    findings += transcripts(home, desk)
    for finding in findings {
      let mark: SafeText = finding.isWell ? desk.style.green("ok  ") : desk.style.red("mend")
      try desk.say(wrapped: "\(mark)  \(finding.what)", hanging: 6)
      if let remedy = finding.remedy { try desk.say(wrapped: "      \(remedy)", hanging: 6) }
    }
    if findings.contains(where: { !$0.isWell }) { throw ExitStatus(69) }
  }

  private func folder(_ home: Home, _ desk: Desk) -> Finding {
    let path = home.transcripts
    var probe = path
    // The folder need not be there yet; the nearest one above it must let us make it.
    while !FileManager.default.fileExists(atPath: probe), probe != "/" {
      probe = URL(fileURLWithPath: probe).deletingLastPathComponent().path
    }
    let writable = access(probe, W_OK) == 0
    return Finding(
      isWell: writable, what: "transcripts go to \(path)",
      remedy: writable
        ? nil : "\(probe) cannot be written: change its permissions, or name another with --home")
  }

  private func bank(_ home: Home, _ desk: Desk) -> [Finding] {
    do {
      let problems = try BankCheck.problems(in: home.bank)
      let room = desk.judgeRoom(shared)
      let principles = try room.framework().principles.count
      let fingerprint = try room.fingerprint()
      return [
        Finding(
          isWell: problems.isEmpty,
          what: "question bank \(home.bank.name): \(principles) principles, rubric \(fingerprint)",
          remedy: problems.isEmpty
            ? nil : "\(problems.count) problems, the first: \(problems[0].text)")
      ]
    } catch {
      return [
        Finding(
          isWell: false, what: "question bank \(home.bank.name)",
          remedy: Failure.render(error).text)
      ]
    }
  }

  private func terminal(_ desk: Desk) -> Finding {
    let terminal = desk.terminal
    guard terminal.input != .pipe else {
      return Finding(isWell: true, what: "input is a pipe: lines are read without editing")
    }
    guard terminal.canEdit else {
      return Finding(
        isWell: false, what: "this terminal cannot edit lines",
        remedy: "set TERM, for example TERM=xterm-256color")
    }
    let colour = terminal.allowsColour() ? "colour" : "no colour"
    return Finding(
      isWell: true,
      what: "terminal with \(terminal.width()) columns, \(colour), readline \(Readline.version)")
  }

  private func editor() -> Finding {
    let environment = ProcessInfo.processInfo.environment
    let name = environment["VISUAL"] ?? environment["EDITOR"]
    return Finding(
      isWell: true, what: name.map { "/edit opens \($0)" } ?? "/edit opens nano or vi",
      remedy: name == nil ? "set EDITOR to choose another" : nil)
  }

  private func transcripts(_ home: Home, _ desk: Desk) -> [Finding] {
    guard let entries = try? desk.library(shared).entries(), !entries.isEmpty else { return [] }
    var findings: [Finding] = []
    var open = 0
    for entry in entries {
      if let status = try? desk.files.status(entry.path), status.permissions & 0o077 != 0 {
        open += 1
      }
      do {
        let contents = try desk.library(shared).contents(of: entry.path)
        if !contents.damage.isEmpty {
          findings.append(
            Finding(
              isWell: false, what: "\(entry.id) has damaged lines",
              remedy: "the rest is read; resume sets a torn last line aside"))
        }
      } catch {
        findings.append(
          Finding(isWell: false, what: entry.id, remedy: Failure.render(error).text))
      }
    }
    findings.insert(
      Finding(
        isWell: open == 0,
        what: "\(entries.count) transcripts"
          + (open == 0 ? ", readable by you alone" : ", \(open) readable by others"),
        remedy: open == 0 ? nil : "chmod 600 \(home.transcripts)/*.jsonl"), at: 0)
    return findings
  }
}
