import Foundation
import TestSupport
import Testing

@Suite struct `Refusals` {
  // MARK: - Names

  @Test(arguments: [
    (["mock", "--principle", "earn-trsut"], "earn-trust"),
    (["mock", "--framework", "amazn"], "amazon"),
    (["judge", "--principle", "dive", "--level", "L5", "none.txt"], "none.txt"),
    (["bank", "show", "owenrship"], "ownership"),
    (["resume", "nothing"], "nothing"),
    (["mock", "--levle", "L4"], "--level"),
    (["mok"], "mock"),
    (["mock", "--round", "9"], "5"),
    (["mock", "--minutes", "0"], "from 1"),
    (["mock", "--candidate", " "], "name"),
  ])
  func `name what was wrong and the nearest that is right`(
    arguments: [String], nearest: String
  ) throws {
    let home = try TestHome()
    let result = try home.run(arguments, input: [])
    #expect([64, 66].contains(result.exitCode))
    #expect(result.error.hasPrefix("inclined: "))
    #expect(result.error.contains(nearest))
    #expect(!result.error.contains("Error:") && !result.error.contains("Optional("))
    #expect(home.transcripts == [])
  }

  // MARK: - Places

  @Test func `of a home that cannot be made have code 73`() throws {
    let home = try TestHome()
    try home.write("", to: "file")
    try home.write("", to: "other/Transcripts")
    var places = [home.path + "/file/below", home.path + "/other"]
    #if os(Linux)
      // Not even the administrator can make a folder there.
      places.append("/proc/inclined")
    #endif
    for place in places {
      let result = try home.run("mock", "--home", place)
      #expect(result.exitCode == 73)
      #expect(result.error.hasPrefix("inclined: cannot create \(place)"))
      #expect(result.output == "")
    }
  }

  @Test(.enabled(if: getuid() != 0, "the administrator may write everywhere"))
  func `of a read-only home have code 73`() throws {
    let home = try TestHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/ro", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    let result = try home.run("mock", "--home", home.path + "/ro")
    #expect(result.exitCode == 73)
  }

  @Test func `of a full disk have code 74 and lose nothing`() throws {
    let home = try TestHome()
    let lines = (1...400).map { "line \($0) of a very long answer, which does not fit" }
    // A file may not grow over 8 KB there.
    let full = try home.runShell(
      "trap '' XFSZ; ulimit -f 16; exec \"$0\" mock --principle ownership",
      input: lines.joined(separator: "\n") + "\n")
    #expect(full.exitCode == 74)
    #expect(full.error.contains("everything before it is kept"))
    let kept = try home.events().texts("drafted")
    #expect(!kept.isEmpty)
    #expect(kept == Array(lines.prefix(kept.count)))
    #expect(try home.run("resume", input: "/draft\n/quit\n").output.contains("│ line 1 of"))
  }

  #if os(Linux)
    @Test func `of a full output have code 74`() throws {
      let result = try TestHome().runShell("exec \"$0\" bank list > /dev/full")
      #expect(result.exitCode == 74)
      #expect(result.error.hasPrefix("inclined: cannot write the output: "))
    }
  #endif

  @Test func `of transcripts that cannot be listed are not silence`() throws {
    let home = try TestHome()
    #expect(try home.run("transcripts").exitCode == 0)
    try home.write("", to: "Transcripts")
    let result = try home.run("transcripts")
    #expect(result.exitCode != 0)
    #expect(result.error.contains("Transcripts: Not a directory"))
  }

  // MARK: - Transcripts

  @Test func `of a second writer have code 75 and leave the first alone`() throws {
    let home = try TestHome()
    let candidate = try home.open("mock", "--principle", "ownership")
    try candidate.awaitLine()
    try candidate.say("one")
    let before = home.bytes(of: try home.transcript())
    let second = try home.run("resume", input: "two\n\n")
    #expect(second.exitCode == 75)
    #expect(second.output == "")
    #expect(second.error.contains("another inclined (process "))
    #expect(home.bytes(of: try home.transcript()) == before)
    try candidate.answer("three")
    #expect(try home.events().texts("answered") == ["one\nthree"])
    try candidate.quit()
    #expect(try home.run("resume", input: "/quit\n").exitCode == 0)
  }

  @Test func `of a transcript of a newer version have code 65 and change no byte`() throws {
    let home = try TestHome()
    _ = try home.run("mock", "--principle", "ownership", input: "one\n/quit\n")
    let name = try home.transcript()
    let text = String(decoding: home.bytes(of: name), as: UTF8.self)
    let newer = text.replacingOccurrences(of: #"{"v":1,"#, with: #"{"v":99,"#)
    try home.write(newer, to: name)
    for arguments in [["resume"], ["resume", name]] {
      let result = try home.run(arguments, input: Array("two\n\n".utf8))
      #expect(result.exitCode == 65)
      #expect(result.error.contains("written by a newer inclined: its format is 99"))
      #expect(result.error.contains("update inclined"))
    }
    #expect(home.bytes(of: name) == Array(newer.utf8))
    let list = try home.run("transcripts")
    #expect(list.exitCode == 0)
    #expect(list.output.contains("newer"))
    // It keeps nobody from practising.
    #expect(try home.run("mock", "--principle", "ownership", input: "/quit\n").exitCode == 0)
  }

  @Test func `of a file that is no transcript have code 65`() throws {
    let home = try TestHome()
    try home.write("hello\n", to: "letter.txt")
    let result = try home.run("resume", "./letter.txt")
    #expect(result.exitCode == 65)
    #expect(result.error.contains("letter.txt:1: not a transcript"))
    #expect(home.bytes(of: "letter.txt") == Array("hello\n".utf8))
  }

  @Test func `pass over a damaged line, name it and keep it`() throws {
    let home = try TestHome()
    _ = try home.run("mock", "--principle", "ownership", input: "one\ntwo\nthree\n/quit\n")
    let name = try home.transcript()
    var lines = home.bytes(of: name).split(separator: 0x0A).map(Array.init)
    #expect(lines.count == 5)
    lines[2] = Array("{damaged".utf8)
    lines[3][lines[3].count / 2] = 0xFF
    let damaged = Array(lines.joined(separator: [0x0A])) + [0x0A]
    let url = URL(fileURLWithPath: home.path + "/" + name)
    try Data(damaged).write(to: url)
    let result = try home.run("resume", input: "four\n\n/quit\n")
    #expect(result.exitCode == 0)
    #expect(result.error.contains(".jsonl:3: passed over: "))
    #expect(result.error.contains(".jsonl:4: passed over: "))
    #expect(home.bytes(of: name).starts(with: damaged))
    #expect(result.output.contains("│ three"))
    let last = home.bytes(of: name).split(separator: 0x0A).last { line in
      String(decoding: line, as: UTF8.self).contains("\"answered\"")
    }
    #expect(last.map { String(decoding: $0, as: UTF8.self).contains("three\\nfour") } == true)
  }

  @Test func `are private: files 0600 in a folder 0700`() throws {
    let home = try TestHome()
    _ = try home.runShell("umask 0; exec \"$0\" mock --principle ownership", input: "/quit\n")
    #expect(home.permissions(of: try home.transcript()) == 0o600)
    #expect(home.permissions(of: "Transcripts") == 0o700)
  }

  @Test func `of resuming nothing have code 66`() throws {
    let home = try TestHome()
    let result = try home.run("resume")
    #expect(result.exitCode == 66)
    #expect(result.error.contains("start one with inclined mock"))
  }

  // MARK: - The bank

  @Test func `of a bank without its framework name the file`() throws {
    let home = try TestHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/QuestionBank", withIntermediateDirectories: true)
    for command in ["mock", "plan"] {
      let result = try home.run(command)
      #expect(result.exitCode == 66)
      #expect(result.error.contains("QuestionBank/amazon/framework.yaml is not there"))
    }
    #expect(home.transcripts == [])
    let check = try home.run("bank", "check")
    #expect(check.exitCode == 65)
    #expect(check.output.contains("QuestionBank/amazon/framework.yaml:1:1: "))
  }

  @Test func `of a broken bank name file, line and column`() throws {
    let home = try TestHome()
    try home.copyBank()
    #expect(try home.run("bank", "check").exitCode == 0)
    let file = "QuestionBank/amazon/questions/ownership.yaml"
    var lines = String(decoding: home.bytes(of: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    lines.insert("  - id: [unclosed", at: 8)
    try home.write(lines.joined(separator: "\n"), to: file)
    for arguments in [["mock", "--principle", "ownership"], ["bank", "show", "ownership"]] {
      let result = try home.run(arguments, input: [])
      #expect(result.exitCode == 65)
      #expect(try result.error.contains(Regex(#"ownership\.yaml:\d+:\d+: "#)), "\(result.error)")
    }
    #expect(home.transcripts == [])
    // Other principles can be practised all the same.
    #expect(try home.run("mock", "--principle", "frugality", input: "/quit\n").exitCode == 0)
  }

  @Test func `of an unknown key come from check, with what would be right`() throws {
    let home = try TestHome()
    try home.copyBank()
    let file = "QuestionBank/amazon/questions/ownership.yaml"
    let text = String(decoding: home.bytes(of: file), as: UTF8.self)
    try home.write(text + "levle: L4\n", to: file)
    let result = try home.run("bank", "check")
    #expect(result.exitCode == 65)
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(result.output.contains("ownership.yaml:\(count):1: "))
    #expect(result.output.contains("levle"))
  }
}
