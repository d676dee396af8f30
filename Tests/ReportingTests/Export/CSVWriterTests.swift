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
