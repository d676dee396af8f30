@testable import Importing
import Testing

@Suite struct BackchannelsTests {
  /// Turns of two speakers in turn.
  private func turns(_ texts: [String]) -> [Turn] {
    texts.enumerated().map { index, text in
      var turn = Turn(speaker: index % 2)
      turn.append(Cue(speaker: nil, start: nil, end: nil, text: text, line: index + 1))
      return turn
    }
  }

  @Test(arguments: [
    "Mm-hmm.", "Uh huh", "Right, right.", "Okay, got it.", "Oh wow", "That makes total sense.",
    "I see. Thank you so much for sharing that.", "Yeah, exactly.", "[laughs]", "(inaudible)", "—",
    "Yes. No problem.",
  ])
  func `a listener is put aside and the story joined`(text: String) {
    let sorted = Backchannels(turns(["I moved the gate.", text, "Then it fell."]))
    #expect(sorted.turns.map(\.text) == ["I moved the gate. Then it fell."])
    #expect(sorted.aside.map(\.text) == [text])
  }

  @Test(arguments: [
    "And then?", "Right, but how many?", "Okay so why", "[laughs] I did it [laughs]", "Sixty.",
  ])
  func `words that say something stay`(text: String) {
    let all = ["I moved the gate.", text, "Then it fell."]
    #expect(Backchannels(turns(all)).turns.map(\.text) == all)
  }

  @Test(arguments: [
    ("Did you do that yourself?", "Yes."), ("Shall we go on?", "Okay."),
    ("did you do that yourself", "yeah"),
  ])
  func `an answer to a question stays`(question: String, answer: String) {
    let all = [question, answer, "And then?"]
    #expect(Backchannels(turns(all)).turns.map(\.text) == all)
  }

  @Test func `a hum inside a question is put aside`() {
    let sorted = Backchannels(turns(["Tell me about a time", "Mm-hmm.", "you failed."]))
    #expect(sorted.turns.map(\.text) == ["Tell me about a time you failed."])
  }
}
