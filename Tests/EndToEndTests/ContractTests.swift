import Foundation
import TestSupport
import Testing

@Suite struct `The contract of plan` {
  @Test func `names every key and no more than it promises`() throws {
    let home = try TestHome()
    let result = try home.run("plan", "--json", "--role", "sde", "--level", "L6", "--seed", "9")
    #expect(result.exitCode == 0)
    #expect(result.error == "")
    let plan = try JSON(result.output)
    #expect(
      plan.keys.isSuperset(of: [
        "framework", "role", "level", "seed", "rounds", "coverage", "notAssessed",
      ]))
    #expect(plan["framework"]?.text == "amazon")
    #expect(plan["role"]?.text == "sde")
    #expect(plan["level"]?.text == "L6")
    #expect(plan["seed"]?.number == 9)
    let rounds = plan["rounds"]?.elements ?? []
    #expect((3...7).contains(rounds.count))
    #expect(rounds.compactMap { $0["number"]?.number } == (1...rounds.count).map(Double.init))
    #expect(rounds.count { $0["barRaiser"]?.isTrue == true } == 1)
    var covered: Set<String> = []
    for round in rounds {
      #expect(
        round.keys.isSuperset(of: [
          "number", "title", "kind", "barRaiser", "hiringManager", "minutes", "behavioralMinutes",
          "principles", "questions",
        ]))
      let principles = (round["principles"]?.elements ?? []).compactMap { $0["id"]?.text }
      #expect((2...3).contains(principles.count))
      #expect(
        (round["principles"]?.elements ?? []).allSatisfy { $0["reason"]?.text?.isEmpty == false })
      let questions = round["questions"]?.elements ?? []
      #expect(questions.compactMap { $0["principle"]?.text } == principles)
      #expect(questions.allSatisfy { $0["id"]?.text != nil && $0["text"]?.text?.isEmpty == false })
      #expect((round["minutes"]?.number ?? 0) >= (round["behavioralMinutes"]?.number ?? 1000))
      covered.formUnion(principles)
    }
    let coverage = plan["coverage"]?.elements.compactMap(\.text) ?? []
    let rest = plan["notAssessed"]?.elements.compactMap(\.text) ?? []
    #expect(Set(coverage) == covered)
    #expect(Set(coverage).isDisjoint(with: rest))
    #expect(coverage.count + rest.count == 16)
  }

  @Test func `is the same bytes for the same request`() throws {
    let first = try TestHome().run("plan", "--json", "--seed", "5")
    let changes = ["LC_ALL": "C", "TZ": "America/St_Johns"]
    let second = try TestHome().run("plan", "--json", "--seed", "5", environment: changes)
    #expect(first.outputBytes == second.outputBytes)
    #expect(try TestHome().run("plan", "--json", "--seed", "6").output != first.output)
  }

  @Test func `writes two lines for a sweep, which cover all`() throws {
    let home = try TestHome()
    let lines = try home.run("plan", "--json", "--sweep").output.split(separator: "\n")
    #expect(lines.count == 2)
    let plans = try lines.map { try JSON(String($0)) }
    let covered = plans.flatMap { $0["coverage"]?.elements.compactMap(\.text) ?? [] }
    let bank = try home.run("plan", "--json")
    let asked = try JSON(bank.output)
    let all = Set(
      (asked["coverage"]?.elements ?? []).compactMap(\.text)
        + (asked["notAssessed"]?.elements ?? []).compactMap(\.text))
    let missed = all.subtracting(covered)
    let never = plans.map { Set(($0["notAssessed"]?.elements ?? []).compactMap(\.text)) }
    #expect(missed == never.reduce(all) { $0.intersection($1) })
  }

  @Test func `as text hides what a real loop hides`() throws {
    let home = try TestHome()
    let hidden = try home.run("plan", "--seed", "5").output
    let shown = try home.run("plan", "--seed", "5", "--reveal").output
    let plan = try JSON(home.run("plan", "--seed", "5", "--json").output)
    for round in plan["rounds"]?.elements ?? [] {
      for question in round["questions"]?.elements ?? [] {
        let text = try #require(question["text"]?.text)
        #expect(!unwrapped(hidden).contains(text))
        #expect(unwrapped(shown).contains(text))
      }
    }
    #expect(!hidden.contains("Bar Raiser"))
    #expect(shown.contains("Bar Raiser"))
  }

  @Test func `writes a calendar`() throws {
    let home = try TestHome()
    let result = try home.run("plan", "--ics", "loop.ics", "--start", "2026-12-05T09:00")
    #expect(result.exitCode == 0)
    let text = String(decoding: home.bytes(of: "loop.ics"), as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.contains("20261205T090000"))
    #expect(try home.run("plan", "--ics", "no/such/loop.ics").exitCode == 73)
    #expect(try home.run("plan", "--ics", "x.ics", "--start", "noon").exitCode == 64)
  }

  @Test(arguments: [
    (["--rounds", "12"], "--rounds 7"), (["--rounds", "1"], "--rounds 3"),
    (["--principles", "40"], "--principles"), (["--level", "L9"], "did you mean L"),
    (["--role", "sd"], "did you mean sde?"),
  ])
  func `refuses the impossible with the nearest that works`(
    arguments: [String], nearest: String
  ) throws {
    let result = try TestHome().run(["plan"] + arguments, input: [])
    #expect(result.exitCode == 64)
    #expect(result.output == "")
    #expect(result.error.hasPrefix("inclined: "))
    #expect(result.error.contains(nearest))
  }
}

@Suite struct `The contract of score` {
  private static let keys: Set<String> = [
    "id", "principle", "verdict", "strength", "evidence", "absent", "beats", "missing", "flips",
  ]

  @Test func `writes one verdict a line, in order`() throws {
    let home = try TestHome()
    let count = 30
    let lines = (1...count).map { number in
      #"{"id":"n\#(number)","principle":"Dive-Deep","answer":"In March I read \#(number) logs."}"#
    }
    let result = try home.run("score", input: lines.joined(separator: "\n"))
    #expect(result.exitCode == 0)
    #expect(result.error == "")
    let verdicts = try JSON.lines(result.output)
    #expect(verdicts.compactMap { $0["id"]?.text } == (1...count).map { "n\($0)" })
    for verdict in verdicts {
      #expect(verdict.keys.subtracting(["rung"]) == Self.keys)
      #expect(verdict["principle"]?.text == "dive-deep")
    }
  }

  @Test func `quotes the bytes of the decoded string`() throws {
    let home = try TestHome()
    let answer =
      "Café ☕️ 🇩🇪 — première.\r\n\tIn March I saw “60 bounces” a week, e\u{301}tait long. "
      + "So I wrote the check \\ \"myself\" that night \u{1F469}\u{200D}\u{1F4BB}. "
      + "The bounces fell from 60 to 3 a week and accounts stopped working Saturdays. "
      + "Since then I run it before each release."
    let replies = ["From 60 — sixty — to 3, for Ana 🙂.", "Nobody else: I did it myself."]
    let line = try JSONSerialization.data(withJSONObject: [
      "id": "é", "principle": "ownership", "answer": answer,
      "followUps": replies.map { ["probe": "And then?", "reply": $0] },
    ])
    // JSONSerialization writes characters; the same line with escapes must give the same bytes.
    let escaped = String(decoding: line, as: UTF8.self).utf16.map {
      $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : String(format: "\\u%04x", $0)
    }.joined()
    let result = try home.run(
      "score", input: String(decoding: line, as: UTF8.self) + "\n" + escaped)
    let outputs = result.output.split(separator: "\n")
    #expect(outputs.count == 2)
    #expect(outputs.first == outputs.last)
    let evidence = try JSON(result.output.split(separator: "\n").map(String.init)[0])["evidence"]
    #expect(evidence?.elements.isEmpty == false)
    #expect(evidence?.elements.contains { $0["in"]?.text == "reply" } == true)
    for item in evidence?.elements ?? [] {
      let place = item["in"]?.text
      let index = Int(item["index"]?.number ?? -1)
      #expect(place == "reply" || (place == "answer" && index == 0))
      let bytes = Array((place == "reply" ? replies[index] : answer).utf8)
      let start = Int(item["start"]?.number ?? -1)
      let end = Int(item["end"]?.number ?? -1)
      #expect(start < end)
      #expect(String(validating: bytes[start..<end], as: UTF8.self) == item["quote"]?.text)
      #expect(["green", "red"].contains(item["polarity"]?.text))
    }
  }

  @Test(arguments: ["", " ", "\\n\\t ", "\\u00a0"])
  func `says of an empty answer that it is none`(answer: String) throws {
    let result = try TestHome().run(
      "score", input: #"{"id":"1","principle":"frugality","answer":"\#(answer)"}"#)
    #expect(result.exitCode == 0)
    let verdict = try JSON(result.output)
    #expect(verdict["verdict"]?.text == "not_inclined")
    #expect(verdict["absent"]?.elements.compactMap(\.text) == ["not-an-answer"])
    #expect(verdict["evidence"]?.elements.isEmpty == true)
  }

  @Test func `answers a line that cannot be used in its place, and ends with 65`() throws {
    let good = #"{"id":"g","principle":"ownership","answer":"In March I did it.","other":[1]}"#
    let rows: [(line: [UInt8], id: String?, says: String)] = [
      (Array("".utf8), nil, "blank"),
      (Array("   ".utf8), nil, "blank"),
      (Array("nonsense".utf8), nil, "JSON"),
      (Array("[1,2]".utf8), nil, "JSON"),
      (Array(#"{"id":"a","principle":"ownrship","answer":"x"}"#.utf8), "a", "ownrship"),
      (Array(#"{"id":"b","answer":"x"}"#.utf8), "b", "principle"),
      (Array(#"{"id":"c","principle":"ownership"}"#.utf8), "c", "answer"),
      (Array(#"{"id":"d","principle":"ownership","answer":7}"#.utf8), "d", "answer"),
      (Array(#"{"id":"e","principle":"ownership","answer":"x","role":"cook"}"#.utf8), "e", "cook"),
      (Array(#"{"id":"f","principle":"ownership","answer":"x","level":"L99"}"#.utf8), "f", "L99"),
      (
        Array(#"{"id":"h","principle":"ownership","answer":"x","framework":"acme"}"#.utf8), "h",
        "acme"
      ),
      (
        Array(#"{"id":"i","principle":"ownership","answer":""#.utf8) + [0xFF] + [0x22, 0x7D], nil,
        "UTF-8"
      ),
    ]
    let input = Array(rows.map { $0.line + Array("\n\(good)\n".utf8) }.joined())
    let result = try TestHome().run(["score"], input: input)
    #expect(result.exitCode == 65)
    let lines = try JSON.lines(result.output)
    #expect(lines.count == 2 * rows.count)
    for (index, row) in rows.enumerated() {
      guard lines.count == 2 * rows.count else { return }
      let refusal = lines[2 * index]
      #expect(refusal["line"]?.number == Double(2 * index + 1))
      #expect(refusal["id"]?.text == row.id)
      #expect(refusal["error"]?.text?.contains(row.says) == true, "\(refusal)")
      #expect(refusal["verdict"] == nil)
      #expect(lines[2 * index + 1]["id"]?.text == "g")
    }
  }

  @Test func `takes ids without case, and roles, levels and framework of a line`() throws {
    let lines = [
      #"{"id":"1","principle":"ownership","answer":"x","role":"sde","level":"L5"}"#,
      #"{"id":"2","principle":"OWNERSHIP","answer":"x","role":"SDE","level":"l5"}"#,
      #"{"id":"3","principle":"Ownership","answer":"x","framework":"amazon"}"#,
    ]
    let result = try TestHome().run("score", input: lines.joined(separator: "\n") + "\n")
    #expect(result.exitCode == 0)
    let rests = Set(
      result.output.split(separator: "\n").map {
        $0.replacing(/"id":"."/, with: "")
      })
    #expect(rests.count == 1)
  }

  @Test func `names flips that are missing beats, and all of them are needed`() throws {
    let result = try TestHome().run(
      "score", input: #"{"id":"1","principle":"ownership","answer":"\#(Answers.hypothetical)"}"#)
    let verdict = try JSON(result.output)
    #expect(verdict["verdict"]?.text == "not_inclined")
    let beats = verdict["beats"]?.elements ?? []
    let ids = beats.compactMap { $0["beat"]?.text }
    let flips = verdict["flips"]?.elements ?? []
    #expect(!flips.isEmpty)
    #expect(flips.allSatisfy { ids.contains($0["beat"]?.text ?? "") })
    #expect(flips.allSatisfy { ["met", "unmet"].contains($0["to"]?.text) })
    #expect(
      beats.allSatisfy { ["required", "helping", "disqualifying"].contains($0["need"]?.text) })
    let missing = verdict["missing"]?.elements.compactMap(\.text) ?? []
    #expect(missing == ids.filter(missing.contains))
  }

  @Test func `reads files one after another and nothing at all`() throws {
    let home = try TestHome()
    let line = #"{"id":"1","principle":"ownership","answer":"x"}"#
    try home.write(line, to: "a.jsonl")
    try home.write(line + "\n", to: "b.jsonl")
    #expect(try JSON.lines(home.run("score", "a.jsonl", "b.jsonl").output).count == 2)
    let nothing = try home.run("score")
    #expect(nothing.exitCode == 0)
    #expect(nothing.output == "")
    #expect(try home.run("score", "none.jsonl").exitCode == 66)
  }
}
