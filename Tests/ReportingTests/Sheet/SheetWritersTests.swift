import InterviewModel
import Reporting
import Testing

@Suite struct SheetWritersTests {
  /// A page with one text in every place that a person can fill.
  private func sheet(_ text: String) -> FeedbackSheet {
    FeedbackSheet(
      candidate: text, interviewers: [text], role: text, level: text, date: text, words: .noted,
      first: .init(missing: text, count: 2, of: 3, practise: text),
      parts: [
        .init(
          round: 1, principle: text, question: text,
          landed: [.init(quote: text, showed: text)], missing: text, practise: text,
          votes: [.init(name: text, vote: .inclined)],
          remark: .init(text: text, isForNextTime: false), isEmpty: false)
      ], rubric: text)
  }

  private func html(_ text: String) -> String {
    var page = ""
    SheetHTML().write(sheet(text), to: &page)
    return page
  }

  private func markdown(_ text: String) -> String {
    var page = ""
    SheetMarkdown().write(sheet(text), to: &page)
    return page
  }

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "</style><b>",
    "a\u{0}b\u{1B}[31m\u{202E}c\u{200B}", "&lt;b&gt;", "line\nbreak\r\n# heading",
  ]

  @Test(arguments: hostile)
  func `no text of a person becomes markup in HTML`(text: String) {
    let plain = html("x")
    let page = html(text)
    #expect(page.count { $0 == "<" } == plain.count { $0 == "<" })
    #expect(page.count { $0 == ">" } == plain.count { $0 == ">" })
    #expect(page.count { $0 == "\"" } == plain.count { $0 == "\"" })
    #expect(page.count { $0.isNewline } == plain.count { $0.isNewline })
    #expect(
      !page.unicodeScalars.contains { "\u{0}\u{1B}\u{202E}\u{200B}".unicodeScalars.contains($0) })
  }

  @Test func `an ampersand is shown as it was typed`() {
    #expect(html("&lt;b&gt;").contains("&amp;lt;b&amp;gt;"))
  }

  @Test(arguments: [
    ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
    ("[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"),
    ("<b>x</b>", "\\<b\\>x\\</b\\>"),
    ("# x", "\\# x"), ("- x", "\\- x"), ("12. x", "12\\. x"), ("1) x", "1\\) x"),
    ("a # b - c 3. d", "a # b - c 3. d"),
    ("http://x.org", "http\\://x.org"), ("www.x.org", "www\\.x.org"), ("a@b.c", "a\\@b.c"),
    ("from 10:30", "from 10:30"), ("two\nlines", "two lines"), ("a\\b", "a\\\\b"),
  ])
  func `no text of a person becomes markup in Markdown`(text: String, escaped: String) {
    #expect(markdown(text).contains("- \"\(escaped)\" (\(escaped))\n"))
  }

  @Test func `both formats end with one line feed`() {
    #expect(html("x").hasSuffix("</html>\n"))
    #expect(markdown("x").hasSuffix("decision.\n"))
  }

  @Test func `one round needs no numbers, two do`() {
    var two = sheet("x")
    two.parts.append(two.parts[0])
    two.parts[1].round = 2
    var page = ""
    SheetMarkdown().write(two, to: &page)
    #expect(page.contains("## x (round 2)"))
    #expect(!markdown("x").contains("(round"))
  }
}
