import Foundation
import TestSupport
import Testing

/// A coach at the `review>` prompt, typing at a terminal.
@Suite struct `A review` {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Transcripts/samples").path

  /// A home with two candidates' loops.
  private func home() throws -> TestHome {
    let home = try TestHome()
    for name in ["strong-sde-l5", "weak-sde-l4"] {
      let file = "2026-11-21-\(name).jsonl"
      try home.write(
        try String(contentsOfFile: Self.samples + "/" + file, encoding: .utf8),
        to: "Transcripts/" + file)
    }
    return home
  }

  /// Starts a review and waits for its prompt.
  private func review(_ home: TestHome, columns: Int = 100) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.inclined(), ["review", "--as", "Ann"],
      environment: home.environment(adding: ["PAGER": "cat"]), columns: columns, rows: 200,
      folder: home.path)
    try terminal.expect("review> ")
    return terminal
  }

  private func type(_ line: String, _ terminal: PseudoTerminal) throws -> String {
    try terminal.sendLine(line)
    // What is typed comes back first, behind it the answer up to the next prompt.
    try terminal.expect(String(line.prefix(12)))
    return try terminal.expect("> ")
  }

  private static let strong = "Transcripts/2026-11-21-strong-sde-l5.jsonl"
  private static let weak = "Transcripts/2026-11-21-weak-sde-l4.jsonl"

  @Test func `filters, opens, and shows no verdict before the vote`() throws {
    let home = try home()
    let terminal = try review(home)
    let listed = try type("list --candidate stro", terminal)
    #expect(listed.contains("strong"))
    #expect(!listed.contains("weak"))
    #expect(try type("list --verdict maybe", terminal).contains("unknown verdict maybe"))
    #expect(try type("list --candidate nobody", terminal).contains("No transcript passes."))
    _ = try type("list --candidate strong", terminal)
    let opened = try type("open 1", terminal)
    #expect(opened.contains("1.1  Customer Obsession"))
    #expect(!opened.contains("inclined (clear)"))
    #expect(opened.contains("Vote on rounds 1, 2, 3, 4, 5"))
    #expect(try type("next", terminal).contains("vote first"))
    #expect(try type("why 1.1", terminal).contains("you have not seen the verdicts of round 1"))
    #expect(try type("agree 1.1", terminal).contains("you have not seen the verdicts of round 1"))
    #expect(try type("note \"open", terminal).contains("a quotation mark is open"))
    #expect(try type("vote 1.1 inclined", terminal).contains("Still to vote on in round 1"))
    _ = try type("vote 1.2 inclined", terminal)
    let shown = try type("vote 1.3 inclined", terminal)
    #expect(shown.contains("Beside the engine:"))
    #expect(shown.contains("Ann, coach: inclined"))
    #expect(try type("next", terminal).contains("1/"))
    #expect(try type("why 1.1", terminal).contains("Answer"))
    try terminal.sendLine("quit")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func `agrees, is refused without evidence, overrules with it, and undoes`() throws {
    let home = try home()
    let terminal = try review(home)
    let opened = try type("open 2026-11-21-weak --open", terminal)
    #expect(opened.contains("not inclined (clear)"))
    let before = home.bytes(of: Self.weak).count
    #expect(try type("overrule 1.2 inclined", terminal).contains("there is no reason"))
    #expect(
      try type("overrule 1.2 inclined --reason owned", terminal)
        .contains("needs the candidate's words or a missing beat"))
    #expect(
      try type("overrule 1.2 inclined --reason owned --quote nowhere", terminal)
        .contains("\"nowhere\" is not said at 1.2"))
    #expect(
      try type("overrule 1.2 inclined --reason owned --missing humour", terminal)
        .contains("unknown beat humour"))
    #expect(home.bytes(of: Self.weak).count == before)
    #expect(
      try type("overrule 1.2 inclined --reason owned --quote \"I waited\"", terminal)
        .contains("Recorded."))
    #expect(try type("show", terminal).contains("Ann, coach: disagree, inclined: owned"))
    #expect(try type("undo", terminal).contains("Taken back"))
    #expect(!(try type("show", terminal).contains("disagree, inclined: owned")))
    #expect(try type("agree 1.1", terminal).contains("Recorded."))
    #expect(try type("note 1.1 \"ask for the day\"", terminal).contains("Recorded."))
    #expect(try type("show", terminal).contains("Ann, coach: ask for the day"))
    let compared = try type("diff 2026-11-21-weak 2026-11-21-strong", terminal)
    #expect(compared.contains("Customer Obsession  not inclined → inclined"))
    #expect(compared.contains("closed  no told story"))
    try terminal.sendControl("d")
    #expect(try terminal.waitForExit() == .status(0))
    // What was seen before the vote is kept out of calibration.
    #expect(try home.run("vote", "1.3", "not", "2026-11-21-weak", "--as", "Ann").exitCode == 0)
    #expect(!(try home.run("calibration").output.contains("Ann, coach")))
  }

  @Test func `brings two copies together, whichever is named first`() throws {
    let home = try home()
    try home.write(
      String(decoding: home.bytes(of: Self.weak), as: UTF8.self), to: "sent/copy.jsonl")
    let terminal = try review(home)
    _ = try type("open 2026-11-21-weak", terminal)
    _ = try type("note 1.1 \"mine\"", terminal)
    #expect(
      try home.run("note", "1.1", "theirs", "sent/copy.jsonl", "--as", "Eve").exitCode == 0)
    let weak = "2026-11-21-weak-sde-l4"
    #expect(try type("merge \(weak) sent/copy.jsonl", terminal).contains("Merged into"))
    #expect(try type("merge sent/copy.jsonl \(weak)", terminal).contains("Merged into"))
    try terminal.sendLine("quit")
    #expect(try terminal.waitForExit() == .status(0))
    let folder = home.path + "/Transcripts"
    let merged = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !["\(weak).jsonl", "2026-11-21-strong-sde-l5.jsonl"].contains($0) }
      .map { home.bytes(of: "Transcripts/" + $0) }
    #expect(merged.count == 2)
    #expect(merged.first == merged.last)
    let text = String(decoding: merged.first ?? [], as: UTF8.self)
    #expect(text.contains("\"mine\""))
    #expect(text.contains("\"theirs\""))
  }

  @Test func `fits a narrow terminal`() throws {
    let terminal = try review(try home(), columns: 40)
    let text = try type("list", terminal) + (try type("open 1", terminal))
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test func `commands inside it use its folder`() throws {
    let home = try TestHome()
    let file = "2026-11-21-weak-sde-l4.jsonl"
    try home.write(
      try String(contentsOfFile: Self.samples + "/" + file, encoding: .utf8), to: "sent/" + file)
    let terminal = try PseudoTerminal(
      BuiltProgram.inclined(), ["review", "--folder", home.path + "/sent"],
      environment: home.environment(adding: ["PAGER": "cat"]), columns: 100, rows: 200,
      folder: home.path)
    try terminal.expect("review> ")
    #expect(try type("search blockchain", terminal).contains("1 of 1 transcripts"))
    #expect(try type("trends", terminal).contains("too few to tell a trend"))
    try terminal.sendLine("quit")
    #expect(try terminal.waitForExit() == .status(0))
  }

  @Test func `what is kept for speed never changes what is shown`() throws {
    let home = try home()
    let cold = try home.run("review").output
    #expect(try home.run("review").output == cold)
    let folder = home.path + "/cache/inclined"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      #expect(home.permissions(of: "cache/inclined/" + name) == 0o600)
      try Data("no cache of ours".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    #expect(try home.run("review").output == cold)
    #expect(try home.run("search", "blockchain").output.contains("1 of 2 transcripts"))
    #expect(try home.run("note", "1.1", "zyzzyva", "2026-11-21-strong").exitCode == 0)
    #expect(try home.run("search", "zyzzyva").output.contains("1 of 2 transcripts"))
    #expect(try home.run("review", "--flag", "noted").output.contains("strong"))
    try FileManager.default.removeItem(atPath: home.path + "/" + Self.weak)
    #expect(!(try home.run("review").output.contains("weak")))
    #expect(try home.run("search", "blockchain").output.contains("0 of 1 transcripts"))
  }

  @Test func `what really happened is recorded and compared`() throws {
    let home = try home()
    #expect(
      try home.run("note", "loop", "called today", "2026-11-21-strong", "--outcome", "offer")
        .exitCode == 0)
    #expect(
      try home.run("note", "loop", "by mail", "2026-11-21-weak", "--outcome", "no-offer").exitCode
        == 0)
    let output = try home.run("calibration").output
    #expect(output.contains("Practice pointed the way it went in 2 of 2."))
    #expect(
      try home.run("note", "loop", "x", "2026-11-21-weak", "--outcome", "maybe").exitCode == 64)
  }
}
