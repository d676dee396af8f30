@testable import Importing
import Testing

@Suite struct TurnJoinerTests {
  private func cue(_ speaker: String?, _ text: String) -> Cue {
    Cue(speaker: speaker, start: nil, end: nil, text: text, line: 1)
  }

  @Test func `a turn ends when another speaks`() {
    let joined = TurnJoiner([
      cue("Ann", "a"), cue(nil, "b"), cue("ANN", "c"), cue("Bob", "d"), cue("Ann", "e"),
    ])
    #expect(joined.turns.map(\.text) == ["a b c", "d", "e"])
    #expect(joined.turns.map(\.speaker) == [0, 1, 0])
    #expect(joined.speakers.map(\.name) == ["Ann", "Bob"])
  }

  @Test func `words in front of the first name have nobody`() {
    let joined = TurnJoiner([cue(nil, "a"), cue("Ann", "b")])
    #expect(joined.nameless.map(\.text) == ["a"])
    #expect(joined.turns.map(\.text) == ["b"])
  }
}
