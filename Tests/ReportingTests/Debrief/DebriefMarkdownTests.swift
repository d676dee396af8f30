import Foundation
import InterviewModel
import Reporting
import TestSupport
import Testing

@Suite struct DebriefMarkdownTests {
  @Test func `a whole loop`() {
    Snapshot.expect(
      DebriefMarkdown(candidate: "Sam").text(of: SampleDebrief.measured), named: "debrief.md")
  }

  @Test func `what a candidate says stays text`() {
    var debrief = SampleDebrief.notMeasured
    let hostile = "# <script>alert(1)</script> [x](http://e.example) | `a` ~~b~~ **c** &lt; @you"
    debrief.candidate = hostile
    debrief.rounds[0].title = hostile
    debrief.rounds[0].principles[0].name = hostile
    debrief.rounds[0].exchanges[0].question = hostile
    debrief.rounds[0].exchanges[0].verdict.evidence[0].quote.text = hostile
    debrief.rounds[0].exchanges[1].contests[0].reason = hostile
    debrief.crossRound[0].conflicts[0].a.text = hostile
    let text = DebriefMarkdown().text(of: debrief)
    // The number sign is markup only where a text begins.
    let escaped =
      ##"\<script\>alert(1)\</script\> \[x\](http\://e.example) \| \`a\` \~\~b\~\~ \*\*c\*\* "##
      + #"\&lt; \@you"#
    #expect(text.components(separatedBy: escaped).count > 8)
    let rest = text.replacingOccurrences(of: escaped, with: "")
    #expect(!rest.contains { "<[@~&".contains($0) })
  }

  @Test(
    arguments: [(String, String)]([
      ("1. first", #"1\. first"#), ("12) x", #"12\) x"#), ("in 1.5 h.", "in 1.5 h."),
      ("- a", #"\- a"#), ("a - b", "a - b"), ("www.example.org", #"www\.example.org"#),
      ("a: b", "a: b"), ("x\n# y", "x # y"),
      ("\u{202E}abc\u{0}", "abc^@".replacing("@", with: #"\@"#)),
    ]))
  func `only what would be markup is escaped`(words: String, escaped: String) {
    var debrief = SampleDebrief.notMeasured
    debrief.rounds[0].exchanges[0].question = words
    #expect(DebriefMarkdown().text(of: debrief).contains("*\(escaped)*"))
  }
}
