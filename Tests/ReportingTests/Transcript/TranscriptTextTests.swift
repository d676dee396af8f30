import InterviewModel
import Reporting
import TestSupport
import Testing

@Suite struct TranscriptTextTests {
  private static let friend = SampleEvents.friend
  private static let me = SampleEvents.candidate

  private static func transcript(isVoted: Bool = false) -> Transcript {
    var number = 0
    func event(
      _ payload: Event.Payload, of: String? = nil, by author: Event.Author = SampleEvents.candidate
    ) -> Event {
      number += 1
      return Event(
        id: "e\(number)", of: of, time: "2026-11-21T18:04:0\(number % 10)Z", author: author,
        payload: payload)
    }
    var events = [
      event(.opened(SampleEvents.opened(rounds: 3))),
      event(SampleEvents.asked(1, 1)),
      event(
        .answered(.init(text: "last spring our invoices\nbounced.\n\nI looked.", seconds: 130)),
        of: "e2"),
      event(.probed(.init(text: "You said \"I looked\". At what?", seeks: "own-act")), of: "e2"),
      event(.replied(.init(text: "at a weeks worth", seconds: 9, came: true)), of: "e4"),
      event(.noted(.init(text: "no figure", marks: ["own"], seconds: 42)), of: "e2", by: friend),
      event(.contested(.init(beat: "result", quote: "bounced", reason: "it is one")), of: "e2"),
      event(SampleEvents.asked(1, 2)),
      event(.skipped(.init(reason: "")), of: "e8"),
      event(SampleEvents.asked(1, 1)),
      event(.drafted(.init(text: "this time \u{1B}[2Jbetter")), of: "e10"),
      event(
        .noted(.init(text: "speaks fast", quote: "bounced", round: 1)), by: SampleEvents.coach),
    ]
    if isVoted {
      events.append(
        event(.voted(.init(round: 1, principle: "ownership", vote: .inclined, blind: true))))
    }
    return Transcript(id: "2026-11-21-me-sde-l5", events: events)
  }

  @Test(arguments: [40, 80])
  func `questions, answers, probes and notes`(width: Int) {
    Snapshot.expect(
      TranscriptText(width: width).text(of: Self.transcript()).string,
      named: "transcript-\(width).txt")
  }

  @Test func `a principle is named once its round was voted on, or when revealed`() {
    let writer = TranscriptText(width: 80)
    #expect(!writer.text(of: Self.transcript()).string.contains("ownership"))
    #expect(writer.text(of: Self.transcript(isVoted: true)).string.contains("ownership"))
    let open = TranscriptText(width: 80, reveal: true).text(of: Self.transcript()).string
    #expect(open.contains("ownership"))
  }

  @Test func `the Bar Raiser is shown as a cross-team interview unless revealed`() {
    let hidden = TranscriptText(width: 80).text(of: Self.transcript()).string
    #expect(hidden.contains("ROUND 1 · Cross-team interview"))
    #expect(!hidden.contains("Bar Raiser"))
    let open = TranscriptText(width: 80, reveal: true).text(of: Self.transcript()).string
    #expect(open.contains("Bar Raiser"))
  }

  @Test func `what was typed cannot steer the terminal`() {
    let text = TranscriptText(width: 80).text(of: Self.transcript()).string
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("^[[2Jbetter"))
  }

  @Test(arguments: 40...120)
  func `no line is wider than the terminal`(width: Int) {
    #expect(TranscriptText(width: width).text(of: Self.transcript()).width <= width)
  }

  @Test func `an empty transcript has its name`() {
    let text = TranscriptText(width: 80).text(of: Transcript(id: "x", events: []))
    #expect(text.string == "x\nNothing was asked yet.\n")
  }
}
