import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct JournalNameTests {
  private func stem(_ candidate: String) -> String {
    JournalName.stem(date: "2026-11-21", SampleEvents.opened(candidate: candidate))
  }

  @Test(
    "candidates' names become safe",
    arguments: [
      ("me", "me"), ("Ada Lovelace", "ada-lovelace"), ("  Zoë  Ø. O'Neil ", "zoë-ø-o-neil"),
      ("../x", "x"), ("..", "candidate"), ("", "candidate"), ("/", "candidate"),
      ("a/../../b", "a-b"), ("-rf", "rf"), ("~root", "root"), ("$(x)`y`", "x-y"),
      ("a\0b\n\u{1B}[31mc", "a-b-31mc"), ("\u{202E}evil\u{200B}", "evil"),
      ("C:\\con", "c-con"), ("李雷", "李雷"), ("ΣΑΣ", "σασ"), ("👩‍👧", "candidate"),
      ("\u{301}x", "x"), ("e\u{301}", "e\u{301}"), ("İ", "i\u{307}"),
      ("x-2.jsonl", "x-2-jsonl"), (".hidden", "hidden"), ("٣", "٣"), ("½", "candidate"),
    ])
  func names(candidate: String, slug: String) {
    #expect(
      stem(candidate).unicodeScalars.elementsEqual("2026-11-21-\(slug)-sde-l5".unicodeScalars))
  }

  @Test func `very long names are cut between characters`() {
    #expect(stem(String(repeating: "a", count: 10_000)).utf8.count == 11 + 48 + 7)
    let wide = stem(String(repeating: "é", count: 300))
    #expect(wide.utf8.count == 11 + 48 + 7)
    let marked = stem("a" + String(repeating: "\u{301}", count: 100_000))
    #expect(marked == "2026-11-21-candidate-sde-l5")
  }

  @Test func `roles and levels of a framework are made safe too`() {
    var opened = SampleEvents.opened()
    opened.plan.role = "../../etc"
    opened.plan.level = ""
    #expect(JournalName.stem(date: "/", opened) == "undated-me-etc-level")
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `no text gives an unsafe name`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      let top = [0x7F, 0x7F, 0x2FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
      Unicode.Scalar(UInt32.random(in: 0...UInt32(top), using: &random)).map { text.append($0) }
    }
    let slug = JournalName.slug(String(text), limit: 48, orElse: "candidate")
    #expect((1...48).contains(slug.utf8.count), "seed \(seed)")
    #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"), "seed \(seed)")
    for scalar in slug.unicodeScalars where scalar != "-" {
      let category = scalar.properties.generalCategory
      #expect(
        [
          .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .decimalNumber, .nonspacingMark, .spacingMark,
        ].contains(category), "seed \(seed): \(scalar.value)")
    }
  }
}
