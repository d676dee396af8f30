import Reporting
import Testing

struct ReportMarkdownTests {
  @Test(arguments: SampleReport.hostile.indices.dropLast())
  func `hostile text in every field adds no line and no markup`(_ index: Int) {
    let text = SampleReport.hostile[index]
    let markdown = ReportMarkdown(SampleReport.content(text)).text
    let plain = ReportMarkdown(SampleReport.content("harmless")).text
    #expect(markdown.split(separator: "\n").count == plain.split(separator: "\n").count)
    for opening in ["<", "[", "`", "*", "_", "|", "~"] {
      let bare = markdown.replacing("\\" + opening, with: "")
      #expect(bare.count { String($0) == opening } == plain.count { String($0) == opening })
    }
  }
}
