import InterviewModel
import Reporting
import TestSupport
import Testing

@Suite struct DebriefTextTests {
  @Test(arguments: [40, 80, 120])
  func `a whole loop`(width: Int) {
    let text = DebriefText(width: width).text(of: SampleDebrief.notMeasured)
    Snapshot.expect(text.string, named: "debrief-\(width).txt")
  }

  @Test func `a measured debrief that was judged again, for somebody else`() {
    let text = DebriefText(width: 80, candidate: "Sam").text(of: SampleDebrief.measured)
    Snapshot.expect(text.string, named: "debrief-again-80.txt")
  }

  @Test(arguments: 40...200)
  func `no line is wider than the terminal`(width: Int) {
    let text = DebriefText(width: width, style: Style(isOn: true)).text(of: SampleDebrief.measured)
    #expect(text.width <= width)
  }

  @Test func `colours add no words`() {
    let plain = DebriefText(width: 80).text(of: SampleDebrief.measured).string
    let colored = DebriefText(width: 80, style: Style(isOn: true)).text(of: SampleDebrief.measured)
    #expect(colored.string != plain)
    #expect(SafeText.withoutColours(colored.string) == plain)
  }

  @Test func `the decision and how to contest it stand at the end`() {
    let text = DebriefText(width: 200).text(of: SampleDebrief.notMeasured).string
    let order = [
      "ROUND 1", "ROUND 2", "BETWEEN ROUNDS", "FIRST VOTE", "SECOND VOTE", "contest ADDRESS",
    ]
    let places = order.map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(text.contains("not measured, run evaluate"))
  }

  @Test func `what a candidate says cannot steer the terminal`() {
    var debrief = SampleDebrief.notMeasured
    let hostile = "\u{1B}]0;owned\u{7}\u{202E}dlrow\u{9B}2J \r\nROUND 9"
    debrief.candidate = hostile
    debrief.rounds[0].title = hostile
    debrief.rounds[0].principles[0].name = hostile
    debrief.rounds[0].principles[0].ballots[0].author.name = hostile
    debrief.rounds[0].exchanges[0].verdict.evidence[0].quote.text = hostile
    debrief.rounds[0].exchanges[0].rungQuestion = hostile
    debrief.rounds[0].exchanges[1].contests[0].quote = hostile
    debrief.rounds[0].exchanges[1].contests[0].reason = hostile
    debrief.crossRound[0].conflicts[0].a.text = hostile
    debrief.practise?.probe = hostile
    debrief.rubric = hostile
    let text = DebriefText(width: 80).text(of: debrief).string
    let scalars = text.unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!scalars.contains { (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" })
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("ROUND 9") })
  }
}

extension SafeText {
  /// A text without the sequences of colours.
  static func withoutColours(_ text: String) -> String {
    text.replacing(#/\u{1B}\[[0-9]+m/#, with: "")
  }
}
