import InterviewModel
import TestSupport

/// Journals of a loop, written as a mock writes them.
struct SampleLoop {
  var events: [Event] = []
  var candidate = Event.Author(role: .candidate, name: "me")
  private var seconds: Int64

  init(
    candidate: String = "me", day: String = "2026-11-20", rounds: Int = 2,
    mode: Event.Opened.Mode = .mock
  ) {
    self.candidate.name = candidate
    seconds = (UTCTime("\(day)T10:00:00Z") ?? UTCTime(seconds: 0)).seconds
    var opened = SampleEvents.opened(candidate: candidate, rounds: rounds)
    opened.mode = mode
    add(.opened(opened))
  }

  var transcript: Transcript { transcript(id: "t") }

  func transcript(id: String) -> Transcript { Transcript(id: id, events: events) }

  @discardableResult
  mutating func add(
    _ payload: Event.Payload, of target: String? = nil, by author: Event.Author? = nil
  ) -> String {
    seconds += 30
    let id = "e\(events.count)"
    events.append(
      Event(
        id: id, of: target, time: UTCTime(seconds: seconds).description,
        author: author ?? candidate, payload: payload))
    return id
  }

  /// A question, its answer and a verdict whose evidence is `quote`.
  @discardableResult
  mutating func exchange(
    _ round: Int = 1, _ exchange: Int = 1, principle: String = "ownership",
    question: String? = "ownership-1", answer: String, replies: [String] = [],
    quote: String? = nil, decision: Decision = .inclined,
    strength: Verdict.Strength = .borderline, missing: [String] = [],
    signal: Signal = .businessResult
  ) -> String {
    let asked = add(
      .asked(
        .init(
          round: round, exchange: exchange, principle: principle, question: question,
          about: .success, text: "Tell me about a time.")))
    add(.answered(.init(text: answer, seconds: 60)), of: asked)
    for reply in replies {
      let probed = add(
        .probed(.init(text: "You said \"a lot\". How much?", seeks: "result")), of: asked,
        by: SampleEvents.engine)
      add(.replied(.init(text: reply, seconds: 20)), of: probed)
    }
    var evidence: [Evidence] = []
    if let quote, let range = answer.utf8.range(of: quote) {
      evidence.append(
        Evidence(
          signal: signal,
          quote: Quote(
            text: quote,
            place: Place(part: .answer, index: 0, start: range.lowerBound, end: range.upperBound)),
          because: ["rule"]))
    }
    add(
      .judged(
        .init(
          verdict: Verdict(
            principle: principle, decision: decision, strength: strength, evidence: evidence,
            absent: [],
            beats: missing.map { BeatOutcome(beat: $0, need: .required, met: false) },
            missing: missing, flips: [], rung: .process), fingerprint: "5f2c")),
      of: asked, by: SampleEvents.engine)
    return asked
  }
}

extension String.UTF8View {
  func range(of words: String) -> Range<Int>? {
    let bytes = Array(self)
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where Array(bytes[start..<start + wanted.count]) == wanted {
      return start..<start + wanted.count
    }
    return nil
  }
}
