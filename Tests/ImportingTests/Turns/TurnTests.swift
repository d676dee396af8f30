@testable import Importing
import Testing

@Suite struct TurnTests {
  private func turn(_ cues: [Cue]) -> Turn {
    var turn = Turn(speaker: 0)
    for cue in cues { turn.append(cue) }
    return turn
  }

  private let cues = [
    Cue(speaker: nil, start: 0, end: 1000, text: "One  two.", line: 3),
    Cue(speaker: nil, start: 1000, end: 1500, text: " \t", line: 4),
    Cue(speaker: nil, start: nil, end: nil, text: "\tThree four", line: 7),
  ]

  @Test func `words are joined by single spaces and keep their lines`() {
    let turn = turn(cues)
    #expect(turn.text == "One two. Three four")
    #expect(turn.wordCount == 4)
    #expect(turn.lines().map(\.line) == [3, 7])
    #expect(turn.lines().map(\.text) == ["One two.", "Three four"])
    #expect(turn.pieces.map(\.time) == [0..<1000, nil])
  }

  @Test(
    arguments: [
      (0, "", "One two. Three four", [], [3, 7]), (4, "One", "two. Three four", [3], [3, 7]),
      (9, "One two.", "Three four", [3], [7]), (15, "One two. Three", "four", [3, 7], [7]),
      (99, "One two. Three four", "", [3, 7], []),
    ] as [(Int, String, String, [Int], [Int])])
  func `a turn is cut where a word begins`(
    offset: Int, head: String, tail: String, headLines: [Int], tailLines: [Int]
  ) {
    let parts = turn(cues).split(at: offset)
    #expect(parts.head.text == head)
    #expect(parts.tail.text == tail)
    #expect(parts.head.lines().map(\.line) == headLines)
    #expect(parts.tail.lines().map(\.line) == tailLines)
    #expect(parts.tail.lines().map(\.text).joined(separator: " ") == tail)
  }

  @Test func `turns are joined in place`() {
    var first = turn([cues[0]])
    first.append(turn([cues[2]]))
    #expect(first == turn(cues))
  }
}
