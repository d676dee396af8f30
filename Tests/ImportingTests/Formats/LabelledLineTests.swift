@testable import Importing
import Testing

@Suite struct LabelledLineTests {
  @Test(
    arguments: [
      ("Priya: hello", "Priya", nil, "hello"), ("Priya:", "Priya", nil, ""),
      ("[0:12] Priya: hello", "Priya", 12_000, "hello"),
      ("00:12 - Priya: hello", "Priya", 12_000, "hello"),
      ("Priya (0:12): hello", "Priya", 12_000, "hello"),
      ("Priya [00:00:12]: hello", "Priya", 12_000, "hello"),
      ("- Priya: hello", "Priya", nil, "hello"), (">> Priya: hello", "Priya", nil, "hello"),
      ("Priya (she: her): at 10:30", "Priya (she: her)", nil, "at 10:30"),
    ] as [(String, String, Int?, String)])
  func `a name stands in front of a colon`(line: String, name: String, start: Int?, text: String) {
    let read = LabelledLine(Array(line.utf8)[...])
    #expect(read?.label.name == name)
    #expect(read?.start == start)
    #expect(read?.text.string == text)
  }

  @Test(arguments: ["hello", "at 10:30 we", "https://otter.ai", ": hello", "", "a:b"])
  func `other colons name nobody`(line: String) {
    #expect(LabelledLine(Array(line.utf8)[...])?.label == nil)
  }
}
