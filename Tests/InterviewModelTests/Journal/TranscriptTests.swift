import InterviewModel
import TestSupport
import Testing

@Suite struct TranscriptTests {
  /// Makes events with ids `0`, `1`, ...
  private func transcript(
    _ steps: (Event.Payload, of: String?, by: Event.Author)...
  ) -> Transcript {
    Transcript(
      id: "t",
      events: steps.enumerated().map {
        Event(
          id: "\($0)", of: $1.of, time: "2026-11-21T18:04:05Z", author: $1.by, payload: $1.0)
      })
  }

  private let me = SampleEvents.candidate
  private let friend = SampleEvents.friend

  private func said(_ text: String) -> Event.Said { Event.Said(text: text) }

  @Test func `lines typed but not sent are a draft`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.drafted(.init(text: "one")), "0", me),
      (.drafted(.init(text: "two")), "0", me))
    #expect(transcript.attempts.first?.turn.draft == ["one", "two"])
  }

  @Test func `a replacing draft takes the place of all lines`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.drafted(.init(text: "one")), "0", me),
      (.drafted(.init(text: "all", replaces: true)), "0", me),
      (.drafted(.init(text: "more")), "0", me))
    #expect(transcript.attempts.first?.turn.draft == ["all", "more"])
  }

  @Test func `undoing an answer brings its draft back`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.drafted(.init(text: "one")), "0", me),
      (.answered(said("one")), "0", me), (.undone, "2", me))
    #expect(transcript.attempts.first?.answer == nil)
    #expect(transcript.attempts.first?.turn.draft == ["one"])
  }

  @Test func `undoing the undoing restores the answer`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.undone, "1", me), (.undone, "2", me))
    #expect(transcript.attempts.first?.answer?.payload.text == "one")
  }

  @Test func `an answer after an undone one is the same attempt`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.undone, "1", me), (.answered(said("two")), "0", me))
    #expect(transcript.attempts.map { $0.answer?.payload.text } == ["two"])
  }

  @Test func `two answers to one question are two attempts`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.drafted(.init(text: "tw")), "0", me), (.answered(said("two")), "0", me),
      (SampleEvents.judged(), "0", me), (SampleEvents.judged(.notInclined), "1", me))
    #expect(transcript.attempts.map { $0.answer?.payload.text } == ["one", "two"])
    #expect(transcript.attempts.map(\.event) == ["0", "0"])
    #expect(transcript.attempts.map(\.turn.draft) == [[], []])
    // About the question: its latest answer. About an answer: that one.
    #expect(
      transcript.attempts.map { $0.judged?.verdict.decision } == [.notInclined, .inclined])
  }

  @Test func `two replies to one probe are both kept`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.probed(.init(text: "And then?", seeks: nil)), "0", friend),
      (.replied(said("this")), "2", me), (.replied(said("that")), "2", me))
    #expect(
      transcript.attempts.first?.exchange.followUps == [
        FollowUp(probe: "And then?", reply: "this"), FollowUp(probe: "And then?", reply: "that"),
      ])
  }

  @Test func `what was passed over and answered later is not passed over`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.skipped(.init()), "0", me),
      (.answered(said("one")), "0", me))
    #expect(transcript.attempts.first?.turn.skipped == false)
    #expect(transcript.attempts.count == 1)
  }

  @Test func `what was answered cannot be passed over`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.skipped(.init()), "0", me))
    #expect(transcript.attempts.first?.turn.skipped == false)
    #expect(transcript.attempts.first?.answer?.payload.text == "one")
  }

  @Test func `a friend's notes on a question, its answer or its probes stay with the attempt`() {
    let transcript = transcript(
      (SampleEvents.asked(), nil, friend), (.answered(said("one")), "0", me),
      (.probed(.init(text: "And then?", seeks: nil)), "0", friend),
      (.noted(.init(text: "a")), "0", friend), (.noted(.init(text: "b")), "1", friend),
      (.noted(.init(text: "c")), "2", friend), (.noted(.init(text: "d", round: 1)), nil, friend),
      (.noted(.init(text: "e")), "0", SampleEvents.coach))
    #expect(transcript.attempts.first?.notes.map(\.payload.text) == ["a", "b", "c"])
    #expect(transcript.notes.map(\.payload.text) == ["d", "e"])
  }

  @Test func `what is about nothing known is left out`() {
    let transcript = transcript(
      (.answered(said("one")), "x", me), (.probed(.init(text: "?", seeks: nil)), nil, friend),
      (SampleEvents.judged(), "y", me), (.undone, "z", me))
    #expect(transcript.attempts.isEmpty)
    #expect(transcript.events.count == 4)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `events added one by one give what they give together`(seed: UInt64) {
    var history = RandomHistory(seed: seed)
    history.grow(by: 60)
    var grown = Transcript(id: "t", events: [])
    for (count, event) in history.events.enumerated() {
      grown.append(event)
      let whole = Transcript(id: "t", events: Array(history.events[...count]))
      guard grown == whole else {
        Issue.record("seed \(seed): differs after event \(count), \(event.type)")
        return
      }
    }
  }
}
