import Guiding
import Testing

@Suite struct NoteLineTests {
  @Test(arguments: [
    ("", []),
    ("   ", []),
    ("no mark", [NoteLine(text: "no mark")]),
    ("wrote the check /own", [NoteLine(text: "wrote the check", marks: [.own])]),
    ("/own wrote the check", [NoteLine(text: "wrote the check", marks: [.own])]),
    (
      "called the vendor /own  they shipped a patch /result",
      [
        NoteLine(text: "called the vendor", marks: [.own]),
        NoteLine(text: "they shipped a patch", marks: [.result]),
      ]
    ),
    ("60 to 4 /fig /result /fig", [NoteLine(text: "60 to 4", marks: [.figure, .result])]),
    ("/f", [NoteLine(text: "", marks: [.figure])]),
    ("/OWN it", [NoteLine(text: "it", marks: [.own])]),
    ("boss pushed back /granted one", [NoteLine(text: "boss pushed back /granted one")]),
    ("and/or, 24/7", [NoteLine(text: "and/or, 24/7")]),
  ])
  func `a mark belongs to the words before it, else to those after`(
    line: String, notes: [NoteLine]
  ) {
    #expect(NoteLine.notes(in: line) == notes)
  }

  @Test func `no word but a mark is lost`() {
    let line = "a /b c /own d //e /we /f g"
    let words = NoteLine.notes(in: line).flatMap { $0.text.split(separator: " ") }
    #expect(words == ["a", "/b", "c", "d", "//e", "g"])
  }

  @Test(arguments: NoteMark.allCases)
  func `every mark is found by each of its words`(mark: NoteMark) {
    for word in mark.words { #expect(NoteMark(word: "/" + word) == mark) }
  }

  @Test func `no two marks share a word`() {
    let words = NoteMark.allCases.flatMap(\.words)
    #expect(Set(words).count == words.count)
  }
}
