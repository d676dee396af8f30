import InterviewModel
import Judging
import Testing

/// Laws that hold for every answer, walked over labelled cases of several writers.
@Suite struct JudgingLawTests {
  static let files = ["answers-1", "answers-2", "plain-1", "exchanges-1", "unseen-1"]

  @Test(arguments: files)
  func `the same exchange gets the same verdict twice`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 18) {
      let first = try ShippedJudge.read(labelled.exchange).verdict
      let second = try ShippedJudge.read(labelled.exchange).verdict
      #expect(first == second, "\(labelled.id)")
    }
  }

  @Test(arguments: files)
  func `every quote is the bytes at its offsets`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 12) {
      let verdict = try ShippedJudge.read(labelled.exchange).verdict
      for evidence in verdict.evidence {
        for quote in [evidence.quote, evidence.against].compactMap({ $0 }) {
          let text =
            quote.place.part == .answer
            ? labelled.exchange.answer : labelled.exchange.followUps[quote.place.index].reply
          let bytes = Array(text.utf8)[quote.place.start..<quote.place.end]
          #expect(String(decoding: bytes, as: UTF8.self) == quote.text, "\(labelled.id)")
        }
      }
    }
  }

  @Test(arguments: files)
  func `multi-byte text in front moves offsets and nothing else`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 22) {
      let front = "Grüße. "
      var moved = labelled.exchange
      moved.answer = front + moved.answer
      let verdict = try ShippedJudge.read(moved).verdict
      for evidence in verdict.evidence where evidence.quote.place.part == .answer {
        let place = evidence.quote.place
        let bytes = Array(moved.answer.utf8)[place.start..<place.end]
        #expect(String(decoding: bytes, as: UTF8.self) == evidence.quote.text, "\(labelled.id)")
      }
    }
  }

  @Test(arguments: files)
  func `a doubled refusal stays a refusal`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 15)
    where labelled.exchange.followUps.isEmpty {
      let verdict = try ShippedJudge.read(labelled.exchange).verdict
      guard verdict.decision == .notInclined else { continue }
      var doubled = labelled.exchange
      doubled.answer += " " + doubled.answer
      #expect(
        try ShippedJudge.read(doubled).verdict.decision == .notInclined, "\(labelled.id)")
    }
  }

  @Test(arguments: files)
  func `doubled spaces and curly quotes turn no verdict`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 12)
    where labelled.exchange.followUps.isEmpty {
      var typeset = labelled.exchange
      typeset.answer = typeset.answer
        .replacing("'", with: "\u{2019}").replacing(" ", with: "  ")
      let plain = try ShippedJudge.read(labelled.exchange).verdict
      let other = try ShippedJudge.read(typeset).verdict
      #expect(plain.decision == other.decision, "\(labelled.id)")
      #expect(plain.beats == other.beats, "\(labelled.id)")
    }
  }

  @Test(arguments: files)
  func `a person's gender turns no beat`(_ file: String) throws {
    let swaps = [
      ("he", "she"), ("his", "her"), ("himself", "herself"), ("man", "woman"),
    ]
    for labelled in try ShippedJudge.cases(file, every: 12)
    where labelled.exchange.followUps.isEmpty {
      var swapped = labelled.exchange
      swapped.answer = swapped.answer.replacingWords(swaps)
      #expect(
        try ShippedJudge.read(labelled.exchange).verdict.beats
          == ShippedJudge.read(swapped).verdict.beats, "\(labelled.id)")
    }
  }

  @Test(arguments: files)
  func `the flips are needed beats that are open`(_ file: String) throws {
    for labelled in try ShippedJudge.cases(file, every: 12) {
      let verdict = try ShippedJudge.read(labelled.exchange).verdict
      switch verdict.decision {
      case .notInclined:
        #expect(!verdict.flips.isEmpty, "\(labelled.id)")
        #expect(verdict.flips.allSatisfy { verdict.missing.contains($0.beat) }, "\(labelled.id)")
        #expect((verdict.strength == .borderline) == (verdict.flips.count == 1), "\(labelled.id)")
      case .inclined:
        #expect(verdict.missing.isEmpty, "\(labelled.id)")
      }
    }
  }
}
