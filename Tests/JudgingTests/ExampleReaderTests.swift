import InterviewModel
import Judging
import Reading
import Testing

/// A judge that has learnt nothing, so that only what rules see by themselves is seen.
@Suite struct ExampleReaderTests {
  private func judge(quote: Int = 900) throws -> Judge {
    var thresholds = JudgingThresholds()
    thresholds.quote = quote
    return Judge(
      reader: StoryReader(
        lexicon: Lexicon([
          WordList(name: "group", words: ["team", "depot"]),
          WordList(
            name: "function",
            words: ["it", "was", "on", "a", "in", "the", "of", "and", "all", "that", "there"]),
        ]),
        model: try KindModel(file: Array((KindModel.header + "\n").utf8)), aspects: .blank),
      thresholds: thresholds)
  }

  private func example(
    _ answer: String, of subject: Example.Subject, isHit: Bool, principle: String = "",
    followUps: [FollowUp] = [], spans: [Range<Int>] = []
  ) -> Example {
    Example(
      of: subject, isHit: isHit, number: 1,
      exchange: Exchange(
        principle: principle, question: "", answer: answer, followUps: followUps),
      spans: spans, place: Example.Place(file: "f", line: 1, column: 1))
  }

  private func rubric(_ beat: Signal, covers: String = "substance") -> Rubric {
    Rubric(
      principle: "care", version: 1, about: "", listenFor: [],
      beats: [
        Beat(
          id: "reach", need: .helping, covers: covers, shownBy: [beat], label: "", absent: "",
          probes: [])
      ], levelBar: [:])
  }

  private static let long =
    "It was on a day in the month of May and it was all that there was to be seen by any of us "
    + "who were there."

  @Test(arguments: [("It was May.", true), (long, false)])
  func `an example of a signal is read as its rule finds it`(answer: String, isShown: Bool) throws {
    let reader = ExampleReader(try judge())
    for isHit in [true, false] {
      let example = example(answer, of: .signal(.tooShort), isHit: isHit)
      let isRight = reader.isReadAsLabelled(example)
      #expect(isRight == (isHit == isShown))
    }
  }

  @Test func `the reply is read with its answer`() throws {
    let reader = ExampleReader(try judge())
    let alone = example("It was May.", of: .signal(.tooShort), isHit: false)
    var replied = alone
    replied.exchange.followUps = [FollowUp(probe: "Where?", reply: Self.long)]
    let isRight = (alone: reader.isReadAsLabelled(alone), replied: reader.isReadAsLabelled(replied))
    #expect(!isRight.alone)
    #expect(isRight.replied)
  }

  @Test(arguments: [Signal.reusedStory, .crossRoundContradiction])
  func `what no single exchange shows is never seen`(signal: Signal) throws {
    let reader = ExampleReader(try judge())
    let isRight = reader.isReadAsLabelled(example("It was May.", of: .signal(signal), isHit: true))
    #expect(!isRight)
  }

  @Test(arguments: [(12..<50, true), (0..<11, false)])
  func `a beat must be seen in the marked words`(span: Range<Int>, isSeen: Bool) throws {
    let reader = ExampleReader(try judge(), rubrics: [rubric(.scope)])
    let hit = example(
      "It was May. It was all for every team in the depot.", of: .beat("reach"), isHit: true,
      principle: "care", spans: [span])
    let isRight = reader.isReadAsLabelled(hit)
    #expect(isRight == isSeen)
  }

  @Test(arguments: [(500, true), (501, false)])
  func `words that show the principle show its beat`(quote: Int, isSeen: Bool) throws {
    // Without weights everything is as likely as not: 500.
    let reader = ExampleReader(try judge(quote: quote), rubrics: [rubric(.principleFraming)])
    for isHit in [true, false] {
      let example = example(
        "It was May.", of: .beat("reach"), isHit: isHit, principle: "care",
        spans: isHit ? [0..<11] : [])
      let isRight = reader.isReadAsLabelled(example)
      #expect(isRight == (isHit == isSeen))
    }
  }

  @Test func `a beat without a rubric is never seen`() throws {
    let hit = example("It was May.", of: .beat("reach"), isHit: true, principle: "care")
    let isRight = ExampleReader(try judge(quote: 1)).isReadAsLabelled(hit)
    #expect(!isRight)
  }

  @Test func `every signal that one exchange can show has one rule`() {
    let signals = Signal.allCases.filter { !$0.isAcrossRounds }
    #expect(Set(allSignalRules.map(\.signal)) == Set(signals))
    #expect(allSignalRules.count == signals.count)
  }
}
