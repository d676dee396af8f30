import Foundation
import TestSupport
import Testing

@Suite struct `What is shown` {
  @Test(arguments: [40, 60, 80, 200])
  func `fits the width of the terminal`(columns: Int) throws {
    let home = try TestHome()
    try home.copyBank()
    let candidate = try home.open(columns: columns, rows: 600)
    try candidate.terminal.expect("inclined> ")
    for command in ["plan --rounds 3", "plan --reveal", "bank list", "transcripts", "mok"] {
      try candidate.terminal.sendLine(command)
      try candidate.terminal.expect("inclined> ")
    }
    // Short lines alone, so that only the program can be too wide.
    try candidate.terminal.sendLine("mock --minutes 36 --seed 7")
    try candidate.playToTheEnd(answers: [Answers.weak, "In March I fixed it."])
    let screen = candidate.terminal.screen
    let lines = screen.flowingText.split(separator: "\n", omittingEmptySubsequences: false)
    // A line that went over the edge would be put together with the next.
    let wide = lines.filter { $0.count > columns }
    #expect(wide.isEmpty, "\(wide)")
    #expect(lines.count >= screen.height)
    // Text is never spread over a very wide window.
    #expect(screen.rows.allSatisfy { $0.count <= 100 })
  }

  @Test func `is laid out anew when the window changes`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership", columns: 100, rows: 100)
    try candidate.awaitLine()
    candidate.terminal.resize(columns: 40, rows: 100)
    let help = try candidate.say("/help")
    #expect(help.split(separator: "\r\n").allSatisfy { $0.count <= 40 })
    try candidate.quit()
  }

  @Test func `is coloured at a terminal and never under NO_COLOR`() throws {
    let home = try TestHome()
    let coloured = try home.open("mock", "--principle", "ownership")
    try coloured.awaitLine()
    #expect(colours(coloured.terminal.rawOutput) > 0)
    let plain = try home.open(
      "mock", "--principle", "ownership", environment: ["NO_COLOR": "1"])
    try plain.awaitLine()
    try plain.answer(Answers.weak)
    try plain.say("/skip")
    #expect(colours(plain.terminal.rawOutput) == 0)
  }

  @Test func `is plain text at a terminal that cannot move its cursor`() throws {
    let home = try TestHome()
    let candidate = try home.open(
      "mock", "--principle", "ownership", environment: ["TERM": "dumb"])
    try candidate.awaitLine()
    try candidate.answer("In March I saw it.")
    #expect(try home.events().texts("answered") == ["In March I saw it."])
    try candidate.quit()
    #expect(!candidate.terminal.rawOutput.contains(0x1B))
  }

  /// How many colours and other graphic renditions are set.
  private func colours(_ bytes: [UInt8]) -> Int {
    String(decoding: bytes, as: UTF8.self).matches(of: /\u{1B}\[[0-9;]*m/).count
  }
}

@Suite struct `Control characters` {
  /// What must reach no terminal and no pipe: C0 but newline, DEL, C1, and signs that turn text.
  private func harmful(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  private static let attack =
    "a\u{1B}[31mred\u{1B}]0;title\u{7} \u{9B}2J \u{202E}back \u{8}\u{8} bell\u{7} nul\u{0} end\r"

  @Test func `in answers are kept in the journal and never shown`() throws {
    let home = try TestHome()
    let result = try home.run(
      "mock", "--principle", "ownership", "--vote",
      input:
        "In March I saw \(Self.attack) it and I fixed it.\n\n/draft\n\(Self.attack)\n/draft\n\n")
    #expect(harmful(result.output) == [])
    #expect(harmful(result.error) == [])
    #expect(try home.events().texts("answered")[0].contains("\u{1B}[31m"))
  }

  @Test func `in a draft are not shown again`() throws {
    let home = try TestHome()
    _ = try home.run(
      "mock", "--principle", "ownership", input: "\(Self.attack)\n/quit\n")
    let again = try home.open("resume", environment: ["NO_COLOR": "1", "TERM": "dumb"])
    let shown = try again.awaitLine()
    #expect(shown.contains("You had typed"))
    #expect(harmful(shown.replacingOccurrences(of: "\r\n", with: "\n")) == [])
  }

  @Test func `in a candidate's name are neither shown nor put into the file's name`() throws {
    let home = try TestHome()
    for name in [
      Self.attack.replacingOccurrences(of: "\0", with: ""), "../../etc/passwd", "-rf", ".hidden",
      "a/b\\c:d*?\"<>|", String(repeating: "x", count: 5000), "名前 🚢", "CON", "\u{301}",
    ] {
      // A name that begins with a hyphen would be taken for an option.
      let option = name.hasPrefix("-") ? ["--candidate=" + name] : ["--candidate", name]
      let result = try home.run(["mock", "--principle", "ownership"] + option, input: [])
      #expect(result.exitCode == 0, "\(name.prefix(20)): \(result.error)")
      #expect(harmful(result.output + result.error) == [])
    }
    #expect(home.transcripts.count == 9)
    for file in home.transcripts {
      #expect(file.utf8.count <= 255)
      #expect(!file.hasPrefix("-") && !file.hasPrefix("."))
      #expect(harmful(file) == [])
    }
    let list = try home.run("transcripts")
    #expect(list.exitCode == 0)
    #expect(harmful(list.output + list.error) == [])
    let everything = try FileManager.default.subpathsOfDirectory(atPath: home.path)
    #expect(everything.allSatisfy { !$0.contains("passwd") || $0.hasPrefix("Transcripts/") })
  }

  @Test func `in arguments are not shown in errors`() throws {
    let home = try TestHome()
    let text = "x\u{1B}[31m\u{7}\u{202E}"
    for arguments in [
      [text], ["mock", "--" + text], ["mock", "--principle", text], ["mock", "--role", text],
      ["resume", text], ["score", text], ["plan", "--home", text], ["bank", "show", text],
      ["mock", "--framework", text], ["mock", "--rounds", text],
    ] {
      let result = try home.run(arguments, input: [])
      #expect(harmful(result.output + result.error) == [], "\(arguments)")
    }
  }

  @Test func `in a bank are not shown`() throws {
    let home = try TestHome()
    try home.copyBank()
    let file = "QuestionBank/amazon/framework.yaml"
    let text = String(decoding: home.bytes(of: file), as: UTF8.self)
    try home.write(text + "\n\"bad\\e[31m\\u202E\": 1\n", to: file)
    let result = try home.run("mock")
    #expect(result.exitCode == 65)
    #expect(harmful(result.output + result.error) == [])
  }
}
