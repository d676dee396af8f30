@testable import Importing
import Testing

@Suite struct MarkdownLineTests {
  private func line(_ text: String) -> MarkdownLine { MarkdownLine(Array(text.utf8)[...]) }

  @Test(
    arguments: [
      ("**Priya:** hello", "Priya", nil, "hello"), ("**Priya**: hello", "Priya", nil, "hello"),
      ("__Priya:__ hello", "Priya", nil, "hello"), ("*Priya:* hello", "Priya", nil, "hello"),
      ("- **Priya:** hello", "Priya", nil, "hello"), ("> **Priya:** hello", "Priya", nil, "hello"),
      ("**Priya**", "Priya", nil, ""), ("**Priya** 0:12", "Priya", 12_000, ""),
      ("**Priya** (0:12): hello", "Priya", 12_000, "hello"),
      ("**Priya:** 12:30 was late", "Priya", nil, "12:30 was late"),
      ("### Priya", "Priya", nil, ""), ("## **Priya** (0:12)", "Priya", 12_000, ""),
      ("# Priya:", "Priya", nil, ""),
    ] as [(String, String, Int?, String)])
  func `a name is found`(text: String, name: String, start: Int?, words: String) {
    let line = line(text)
    #expect(line.label?.name == name)
    #expect(line.start == start)
    #expect(line.text.string == words)
  }

  @Test(arguments: [
    "hello", "**never** did I", "*really*", "**", "****", "**unclosed", "# and so it went on.",
    "#hashtag", "**Result:** sixty", "* item", "- item",
  ])
  func `other marks name nobody`(text: String) {
    #expect(line(text).label == nil)
  }

  @Test func `quotes and rules are seen`() {
    #expect(line("> > so it is").whole.string == "so it is")
    #expect(line("> so").isQuoted)
    #expect(line("---").isRule)
    #expect(line("***").isRule)
    #expect(!line("--").isRule)
    #expect(!line("- - x").isRule)
  }
}
