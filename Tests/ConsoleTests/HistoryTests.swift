import Console
import Foundation
import TestSupport
import Testing

@Suite struct `Earlier commands` {
  private static let up = "\u{1B}[A"

  private func historyPath(_ commands: [String] = []) throws -> String {
    let path = try temporaryFolder() + "/history"
    if !commands.isEmpty {
      try commands.map { $0 + "\n" }.joined()
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    return path
  }

  @Test func `commands come back in the next session, for the owner alone`() throws {
    let path = try historyPath()
    let first = try Typist("command", environment: ["PROBE_HISTORY": path])
    try first.terminal.sendLine("mock --round 2")
    try first.terminal.expect("<line mock --round 2>")
    try first.leave()
    #expect(content(path) == "mock --round 2\n")
    #expect(permissions(path) == 0o600)

    let second = try Typist("command", environment: ["PROBE_HISTORY": path])
    try second.terminal.send(Self.up + "3\r")
    try second.terminal.expect("<line mock --round 23>")
    try second.leave()
  }

  @Test func `a line that is no command is recalled in the session and kept nowhere`() throws {
    let path = try historyPath()
    let typist = try Typist("command", environment: ["PROBE_HISTORY": path])
    try typist.terminal.sendLine("mokc")
    try typist.terminal.expect("<line mokc>")
    try typist.terminal.send(Self.up + "\r")
    try typist.terminal.expect("<line mokc>")
    try typist.leave()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `answers neither show commands nor are kept`() throws {
    let path = try historyPath(["mock"])
    let typist = try Typist("answer", environment: ["PROBE_HISTORY": path])
    try typist.terminal.sendLine("i rewrote the loader")
    try typist.terminal.expect("<line i rewrote the loader>")
    try typist.terminal.send(Self.up + "\r")
    try typist.terminal.expect("<line >")
    try typist.leave()
    #expect(content(path) == "mock\n")
  }

  @Test func `a file that others could read is closed to them`() throws {
    let path = try historyPath(["plan"])
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try HistoryFile(path: path).load() == ["plan"])
    #expect(permissions(path) == 0o600)
  }

  @Test func `no file is no history`() throws {
    #expect(try HistoryFile(path: historyPath()).load() == [])
  }

  @Test func `a file that has grown is shortened to the latest commands`() throws {
    let path = try historyPath((1...2001).map { "plan \($0)" })
    #expect(try HistoryFile(path: path).load() == (1002...2001).map { "plan \($0)" })
    #expect(content(path).split(separator: "\n").count == 1000)
    #expect(permissions(path) == 0o600)
  }

  @Test(arguments: ["", "two\nlines", "escape\u{1B}[31m", String(repeating: "x", count: 1001)])
  func `what is no command line is left out`(line: String) throws {
    let path = try historyPath()
    #expect(try HistoryFile(path: path).append(line) == false)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a folder that is not there is an error with its path`() throws {
    let path = try temporaryFolder() + "/none/history"
    #expect(throws: ConsoleError.cannotUse(path: path, code: ENOENT)) {
      try HistoryFile(path: path).append("plan")
    }
  }

  @Test func `a history that is a link is not followed`() throws {
    let folder = try temporaryFolder()
    try "secret\n".write(toFile: folder + "/target", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/history", withDestinationPath: folder + "/target")
    #expect(throws: ConsoleError.self) { try HistoryFile(path: folder + "/history").load() }
  }
}

@Suite struct `The tab key` {
  @Test(arguments: [
    (keys: "pl\t\r", expected: "plan "),
    (keys: "moc\t--l\t\r", expected: "mock --level "),
    (keys: "show \(#filePath.dropLast(3))\t\r", expected: "show \(#filePath) "),
    (keys: "nothing fits\t\r", expected: "nothing fits"),
  ])
  func `a word is completed`(keys: String, expected: String) throws {
    let typist = try Typist("command", columns: 300)
    try typist.terminal.send(keys)
    try typist.terminal.expect("<line \(expected)>")
    try typist.leave()
  }

  @Test func `several words are listed, the harmful one is not`() throws {
    let typist = try Typist("command")
    try typist.terminal.send("\t\t")
    try typist.terminal.expectScreen("the list") {
      $0.rows.contains { $0.split(separator: " ") == ["mock", "moderate", "plan"] }
    }
    #expect(!typist.terminal.output.contains("evil"))
    try typist.leave()
  }
}
