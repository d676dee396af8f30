@testable import Importing
import Testing

@Suite struct PhraseBookTests {
  private func words(_ text: String) -> [String] { SpokenWords.words(in: text.utf8) }

  @Test func `choices may be empty and may hold choices`() {
    let book = PhraseBook(["(tell|ask) (me |)about (a|an (old|new)) gate"])
    for text in ["tell me about a gate", "ask about an old gate", "tell about an new gate"] {
      #expect(book.covers(words(text)), "\(text)")
    }
    #expect(!book.isIn(words("tell me about an gate")))
  }

  @Test func `the longest phrase counts`() {
    let book = PhraseBook(["go", "go on"])
    #expect(book.length(at: 0, of: words("go on then")) == 2)
    #expect(book.length(at: 0, of: words("go")) == 1)
    #expect(book.first(in: words("please go on"))?.index == 1)
    #expect(!book.covers(words("go on then")))
    #expect(!book.covers([]))
  }

  @Test(arguments: [
    ("That's, um — O’Neil's «café»", ["thats", "um", "oneils", "«café»"]),
    ("Mm-hmm; e.g. 3.5%", ["mmhmm", "e", "g", "3", "5"]), ("…", []), ("a–b…c", ["a", "b", "c"]),
  ])
  func `words are plain`(text: String, plain: [String]) {
    #expect(words(text) == plain)
  }

  @Test func `sentences end at their marks`() {
    let read = SpokenWords("He said \"why?\" Then 3.5 left... and? no end").sentences
    #expect(
      read.map(\.words) == [
        ["he", "said", "why"], ["then", "3", "5", "left"], ["and"], ["no", "end"],
      ])
    #expect(read.map(\.hasQuestionMark) == [true, false, true, false])
    #expect(read.map(\.bytes) == [0..<14, 15..<31, 32..<36, 37..<43])
  }
}
