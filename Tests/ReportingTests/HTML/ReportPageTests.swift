import InterviewModel
import Reporting
import Testing

struct EscapedTests {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}"),
    ("\u{202E}x\u{2066}", "\u{FFFD}x\u{FFFD}"), ("é👩‍👧\tx\n", "é👩‍👧\tx\n"), ("a\r\nb", "a\n\nb"),
  ])
  func `text stays text`(_ row: (text: String, html: String)) {
    #expect(Escaped(text: row.text).html == row.html)
    let inserted: Escaped = "<i title=\"\(row.text)\">"
    #expect(inserted.html == "<i title=\"" + row.html + "\">")
  }
}

struct ReportPageTests {
  private func page(_ text: String) -> String { ReportPage(SampleReport.content(text)).html }

  /// Every tag of a page with its attributes' names, texts and values left out.
  private func tags(_ html: String) -> [String] {
    var tags: [String] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      var end = rest.startIndex
      var isQuoted = false
      var tag = ""
      while end < rest.endIndex {
        let character = rest[end]
        if character == "\"" { isQuoted.toggle() } else if !isQuoted { tag.append(character) }
        end = rest.index(after: end)
        if character == ">", !isQuoted { break }
      }
      tags.append(tag)
      rest = rest[end...]
    }
    return tags
  }

  @Test(arguments: SampleReport.hostile.indices)
  func `hostile text in every field adds no markup`(_ index: Int) {
    #expect(tags(page(SampleReport.hostile[index])) == tags(page("harmless")))
  }

  @Test func `a page runs nothing and loads nothing`() {
    let html = page("x")
    #expect(html.contains("default-src 'none'"))
    for forbidden in [
      "<script", "http://", "https://", "@import", "url(", "<iframe", "<object", "<form",
      "onclick=", "onload=", "onerror=",
    ] {
      #expect(!html.contains(forbidden))
    }
  }

  @Test func `evidence is marked and can be reached by keyboard`() {
    let html = page("I did")
    #expect(
      html.contains(
        "<mark class=\"green\" tabindex=\"0\" aria-description=\"+ the business felt it (business-result)\">I did<span"
      ))
  }

  @Test func `no trend is drawn below three observations`() {
    func html(_ count: Int) -> String {
      ReportPage(
        ReportContent(
          title: "t", notice: "n", principles: [], sessions: [],
          trends: [
            .init(
              candidate: "c", principle: "p",
              points: Array(repeating: .init(day: "2026-11-20", decision: .inclined), count: count))
          ])
      ).html
    }
    #expect(!html(2).contains("<svg"))
    #expect(html(3).contains("<svg"))
  }
}

struct EvidenceMarksTests {
  private func evidence(_ start: Int, _ end: Int, in index: Int = 0) -> Evidence {
    Evidence(
      signal: .commit,
      quote: Quote(text: "", place: Place(part: .answer, index: index, start: start, end: end)))
  }

  @Test func `a text is cut where evidence overlaps`() {
    let marks = EvidenceMarks(
      "abcdef", .answer, evidence: [evidence(1, 4), evidence(3, 5), evidence(0, 1, in: 1)])
    #expect(marks.segments.map(\.text) == ["a", "bc", "d", "e", "f"])
    #expect(marks.segments.map(\.evidence) == [[], [0], [0, 1], [1], []])
  }

  @Test(arguments: [(-3, 99), (1, 2), (5, 1), (7, 9)])
  func `places that cannot be lose no text`(_ row: (start: Int, end: Int)) {
    let marks = EvidenceMarks("é👩‍👧", .answer, evidence: [evidence(row.start, row.end)])
    #expect(marks.segments.map(\.text).joined() == "é👩‍👧")
  }
}
