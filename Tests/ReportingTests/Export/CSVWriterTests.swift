import Reporting
import Testing

struct CSVWriterTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), (" =1", "' =1"),
    ("\tx", "'\tx"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("a,b", "\"a,b\""), ("é", "é"), ("", ""),
    ("a\"b", "\"a\"\"b\""),
  ])
  func `a field is never a formula`(_ row: (field: String, text: String)) {
    var csv = CSVWriter()
    csv.row([row.field, "x"])
    #expect(csv.text == row.text + ",x\r\n")
  }
}

struct ReportMarkdownTests {
  @Test(arguments: [
    ("[x](http://y)", "\\[x\\]\\(http://y\\)"), ("<b>*_`#|", "\\<b\\>\\*\\_\\`\\#\\|"),
    ("a\nb\u{202E}", "a b"),
  ])
  func `text is no markup`(_ row: (text: String, markdown: String)) {
    #expect(ReportMarkdown.escaped(row.text) == row.markdown)
  }
}
