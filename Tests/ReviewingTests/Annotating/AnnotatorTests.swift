import InterviewModel
import Reviewing
import TestSupport
import Testing

struct AnnotatorTests {
  private let loop: SampleLoop = {
    var loop = SampleLoop()
    loop.exchange(1, 1, answer: "I wrote the  check that night.", replies: ["From 60 to 4."])
    loop.exchange(1, 2, principle: "earn-trust", answer: "I told her.")
    return loop
  }()

  private var annotator: Annotator { Annotator(loop.transcript, by: SampleEvents.coach) }

  private func overrule(
    reason: String = "It was hers.", quotes: [String] = [], missing: String? = nil
  ) throws -> Annotator.Draft {
    try annotator.overrule(
      .notInclined, on: "ownership", reason: reason, quotes: quotes, missingBeat: missing,
      beats: ["result"])
  }

  @Test func `an overrule without evidence is refused`() {
    #expect(throws: AnnotationError.evidenceMissing) { try overrule() }
    #expect(throws: AnnotationError.evidenceMissing) { try overrule(quotes: ["  "]) }
    #expect(throws: AnnotationError.reasonMissing) {
      try overrule(reason: " ", missing: "result")
    }
    #expect(throws: AnnotationError.quoteNotFound("I wrote a check", place: "ownership")) {
      try overrule(quotes: ["I wrote a check"])
    }
    #expect(throws: AnnotationError.quoteNotFound("I told her", place: "ownership")) {
      try overrule(quotes: ["I told her"])
    }
    #expect(throws: AnnotationError.unknownBeat("resul", known: ["result"])) {
      try overrule(missing: "resul")
    }
  }

  @Test(arguments: ["I wrote the check", "i WROTE the\ncheck", "60 to 4"])
  func `words that were said, or a beat, carry an overrule`(_ quote: String) throws {
    for draft in [try overrule(quotes: [quote]), try overrule(missing: "result")] {
      guard case .overruled(let value) = draft.payload else {
        Issue.record("no overrule")
        continue
      }
      #expect(value.stance == .disagree)
      #expect(value.blind)
      #expect(draft.of == loop.events[1].id)
    }
  }

  @Test func `nobody agrees with a verdict that was not shown`() throws {
    #expect(throws: AnnotationError.notShown(round: 1)) {
      try annotator.agree(partly: false, with: "1.1")
    }
    var seen = loop
    seen.add(.revealed(.init(round: 1)), by: SampleEvents.coach)
    let draft = try Annotator(seen.transcript, by: SampleEvents.coach)
      .agree(partly: false, with: "1.1")
    guard case .overruled(let value) = draft.payload else {
      Issue.record("no agreement")
      return
    }
    #expect(value.vote == .inclined && value.stance == .agree && !value.blind)
  }

  @Test func `a vote after a reveal says so`() throws {
    var seen = loop
    seen.add(.revealed(.init(round: nil, open: true)), by: SampleEvents.coach)
    for (transcript, blind) in [(loop.transcript, true), (seen.transcript, false)] {
      let draft = try Annotator(transcript, by: SampleEvents.coach).vote(.inclined, on: "1.2")
      #expect(
        draft.payload
          == .voted(
            .init(round: 1, principle: "earn-trust", vote: .inclined, blind: blind)))
    }
  }

  @Test func `only the author takes something back`() throws {
    var noted = loop
    let id = noted.add(.noted(.init(text: "x", round: 1)), by: SampleEvents.coach)
    let own = Annotator(noted.transcript, by: SampleEvents.coach)
    #expect(try own.revoke(nil).of == id)
    let other = Annotator(noted.transcript, by: .init(role: .coach, name: "Bob"))
    #expect(throws: AnnotationError.nothingToRevoke) { try other.revoke(nil) }
    #expect(throws: AnnotationError.notYours(event: id, author: "Ada")) { try other.revoke(id) }
    #expect(throws: AnnotationError.unknownEvent("e1")) { try own.revoke("e1") }
  }

  @Test(arguments: [
    ("loop", ReviewPlace.loop), ("1", .round(1)), ("1.2", .attempt(1)), ("earn", .attempt(1)),
    ("1.OWN", .attempt(0)), ("Ownership", .attempt(0)),
  ])
  func `places are read as people type them`(_ row: (text: String, place: ReviewPlace)) throws {
    #expect(try ReviewPlace(row.text, in: loop.transcript) == row.place)
  }

  @Test(arguments: ["", "9", "1.9", "2.ownership", "frugality", "1.", ".1", "loops"])
  func `other places are refused with those there are`(_ text: String) {
    #expect(throws: AnnotationError.unknownPlace(text, known: ["1.1", "1.2"])) {
      try ReviewPlace(text, in: loop.transcript)
    }
  }
}
