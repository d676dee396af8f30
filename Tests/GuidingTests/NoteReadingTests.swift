import Guiding
import InterviewModel
import Testing

@Suite struct NoteReadingTests {
  /// Reads notes on the question about ownership.
  private func reading(_ notes: [(String, [NoteMark])]) throws -> NoteReading {
    var log = GuideLog()
    log.ask(1, noting: notes)
    return try reading(log)
  }

  private func reading(_ log: GuideLog) throws -> NoteReading {
    let guide = GuideFixture.guide
    return NoteReading(
      of: try #require(log.transcript.attempts.first), judge: guide.judge,
      rubric: try #require(guide.bank.rubrics["ownership"]), role: "sde", level: "L5")
  }

  @Test func `quotes are notes, byte for byte, at their place`() throws {
    var log = GuideLog()
    let question = log.ask(1, noting: [("é looked at it himself", [.own])] + GuideFixture.notes)
    let probe = log.add(.probed(.init(text: "What came of it?", seeks: "result")), of: question)
    log.note("60 a week to 4, nurses stopped working saturdays", [.result], of: probe)
    let reading = try reading(log)
    let texts =
      [reading.noted.exchange.answer] + reading.noted.exchange.followUps.map(\.reply)
    #expect(!reading.verdict.evidence.isEmpty)
    for evidence in reading.verdict.evidence {
      let place = evidence.quote.place
      let bytes = Array(texts[place.part == .answer ? 0 : 1 + place.index].utf8)
      #expect(
        String(decoding: bytes[place.start..<place.end], as: UTF8.self) == evidence.quote.text)
    }
  }

  @Test func `a verdict on notes is borderline at most`() throws {
    #expect(try reading(GuideFixture.notes).verdict.strength == .borderline)
    #expect(try reading([("nothing much", [])]).verdict.strength == .borderline)
  }

  @Test func `a mark is evidence with the friend as source`() throws {
    let reading = try reading([("did it that night", [.own])])
    let evidence = try #require(
      reading.verdict.evidence.first { $0.signal == .clearIndividualContribution })
    #expect(evidence.source == GuideFixture.friend)
    #expect(evidence.because == ["/own"])
    #expect(evidence.quote.text == "did it that night")
  }

  @Test(arguments: [
    (NoteMark.own, Signal.clearIndividualContribution), (.we, .weDominates),
    (.hypothetical, .hypothetical), (.manager, .managerOnlyOwnership),
    (.learned, .behaviourChange),
  ])
  func `each mark stands for its signal`(mark: NoteMark, signal: Signal) throws {
    #expect(try reading([("something with the export", [mark])]).signals.contains(signal))
    #expect(!(try reading([("something with the export", [])]).signals.contains(signal)))
  }

  @Test func `a marked result is a result whatever its words`() throws {
    let signals = try reading([("much better for wards 3 and 4", [.result])]).signals
    #expect(signals.contains(.businessResult) || signals.contains(.customerResult))
    #expect(!signals.contains(.resultMissing))
  }

  @Test func `own acts that outnumber we leave the story the candidate's`() throws {
    let notes: [(String, [NoteMark])] = [
      ("moved the queue", [.we]), ("wrote the check", [.own]), ("called the bank", [.own]),
    ]
    #expect(!(try reading(notes).signals.contains(.weDominates)))
  }

  @Test(arguments: [NoteMark.we, .manager, .hypothetical])
  func `what others did, or nobody, is no own act`(mark: NoteMark) throws {
    let text = "looked at a weeks worth by hand and wrote the check that night"
    let others: [(String, [NoteMark])] = [
      ("fixed the export for all twelve clinics in one evening", []),
      ("went back to the clinics for a month and asked what still bounced", []),
      ("the ladies in accounts stopped working saturdays", [.result]),
    ]
    let read = try reading([(text, [])] + others)
    #expect(read.verdict.evidence.contains { $0.quote.text == text })
    let marked = try reading([(text, [mark])] + others)
    let own: [Signal] = [.clearIndividualContribution, .principleFraming]
    #expect(!marked.verdict.evidence.contains { $0.quote.text == text && own.contains($0.signal) })
  }

  @Test func `a deed without a doer is the candidate's`() throws {
    let reading = try reading([
      ("looked at a weeks worth of invoices by hand", []), ("wrote the check that night", []),
      ("called the two ladies in accounts", []),
    ])
    #expect(reading.signals.contains(.clearIndividualContribution))
    let evidence = try #require(
      reading.verdict.evidence.first { $0.signal == .clearIndividualContribution })
    #expect(evidence.source == nil)
  }

  @Test func `short notes are not too short an answer`() throws {
    let signals = try reading([("wrote it", [.own])]).signals
    #expect(!signals.contains(.tooShort))
    #expect(!signals.contains(.notAnAnswer))
  }

  @Test func `a marked number counts as heard`() throws {
    let rubric = try #require(GuideFixture.guide.bank.rubrics["ownership"])
    let figure = try #require(rubric.beats.first { $0.detail == .figure })
    #expect(!(try reading([("bounces went down a lot", [.result])]).hears(figure)))
    #expect(try reading([("bounces went down a lot", [.result, .figure])]).hears(figure))
  }

  @Test func `a note without words counts for nothing`() throws {
    let reading = try reading([("", [.own]), ("went home", [])])
    #expect(!reading.verdict.evidence.contains { $0.source != nil })
  }
}
