@testable import Importing
import Testing

@Suite struct SpeakerLabelTests {
  private func label(_ text: String) -> SpeakerLabel? { SpeakerLabel(Array(text.utf8)[...]) }

  @Test(arguments: [
    "Priya", "Priya Nair", "Rafael de la Cruz", "Dana Whitfield (Guest)", "Zoë", "李雷", "O'Neil",
    "Sam Okafor | Acme", "Speaker 1", "SPEAKER_00", "spk_1", "speaker 2", "unknown speaker",
    "interviewer", "John F. Kennedy", "Martin Luther King Jr.", "Q", "3",
  ])
  func `names are believed`(text: String) {
    #expect(label(text)?.isNameLike == true)
  }

  @Test(arguments: [
    "and then he said", "We met at", "Saturday.", "Really?", "So,", "it was late", "Then we",
  ])
  func `sentences are not names`(text: String) {
    #expect(label(text)?.isNameLike != true)
  }

  @Test(arguments: [
    "", "  ", "---", "one two three four five six seven", String(repeating: "a", count: 61),
  ])
  func `some words can be no label`(text: String) {
    #expect(label(text) == nil)
  }

  @Test(
    arguments: [
      ("Interviewer", .interviewer), ("Priya (Interviewer)", .interviewer),
      ("CANDIDATE", .candidate),
      ("Bar Raiser", .interviewer), ("Hiring Manager", .interviewer), ("Interviewee", .candidate),
      ("Follow-up", .interviewer), ("Question 3", .interviewer), ("Answer 3", .candidate),
      ("Priya", nil), ("A", nil), ("Q", nil),
    ] as [(String, SpeakerLabel.Side?)])
  func `a role names its side`(text: String, side: SpeakerLabel.Side?) {
    #expect(label(text)?.side == side)
  }

  @Test(arguments: [
    ("Speaker 1", true), ("SPEAKER_00", true), ("S2", true), ("7", true), ("Speaker A", true),
    ("Unknown Speaker", true), ("Priya", false), ("Priya 2", false), ("R2D2", false),
  ])
  func `a number stands for anybody`(text: String, isNumbered: Bool) {
    #expect(label(text)?.isNumbered == isNumbered)
  }

  @Test func `numbered questions have one speaker`() {
    #expect(label("Q3")?.name == "Q")
    #expect(label("Question 12")?.name == "Question")
    #expect(label("Speaker 3")?.name == "Speaker 3")
  }

  @Test func `spaces and case do not make another speaker`() {
    #expect(label(" Priya \t  Nair ")?.name == "Priya Nair")
    #expect(label("PRIYA nair")?.key == label("Priya Nair")?.key)
  }
}
