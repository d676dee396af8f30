import InterviewModel
import Recording

/// Journals as they could have come about, from a seed.
package struct RandomHistory {
  /// The events so far.
  package private(set) var events: [Event]
  private var random: SeededGenerator
  private let stamp: EventStamp

  /// Begins a transcript.
  package init(seed: UInt64, stamp: EventStamp? = nil) {
    random = SeededGenerator(seed: seed)
    self.stamp = stamp ?? TestClock.stamp(steps: -1...2, seed: seed)
    events = []
    add(.opened(SampleEvents.opened(rounds: Int.random(in: 1...5, using: &random))))
  }

  /// Goes on apart from the copy it was made from, with other ids and another clock.
  package init(continuing other: RandomHistory, seed: UInt64, start: String) {
    events = other.events
    random = SeededGenerator(seed: seed)
    stamp = TestClock.stamp(start: start, steps: -1...2, seed: seed)
  }

  /// Adds events of any type about earlier events of any type.
  package mutating func grow(by count: Int) {
    for _ in 0..<count {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: add(SampleEvents.asked(Int.random(in: 1...3, using: &random), 1))
      case 1: add(.drafted(.init(text: "line \(events.count)")), of: anyID)
      case 2: add(.answered(.init(text: "answer \(events.count)")), of: anyID)
      case 3: add(.probed(.init(text: "And then?", seeks: nil)), of: anyID)
      case 4: add(.undone, of: anyID)
      default:
        let payload = SampleEvents.payloads.dropFirst(2).randomElement(using: &random)
        add(payload ?? .undone, of: anyID)
      }
    }
  }

  private var anyID: String? {
    mutating get { events.randomElement(using: &random)?.id }
  }

  private mutating func add(_ payload: Event.Payload, of target: String? = nil) {
    let last = events.map { EventStamp.Mark(time: $0.time, id: $0.id) }.max()
    let mark = stamp.next(after: last)
    let authors = [
      SampleEvents.candidate, SampleEvents.friend, SampleEvents.coach, SampleEvents.engine,
    ]
    events.append(
      Event(
        id: mark.id, of: target, time: mark.time,
        author: authors.randomElement(using: &random) ?? SampleEvents.engine, payload: payload))
  }
}
