import InterviewModel
import Recording
import TestSupport
import Testing

@Suite struct CanonicalOrderTests {
  private func event(_ id: String, _ time: Int, of target: String? = nil) -> Event {
    Event(
      id: id, of: target, time: UTCTime(seconds: Int64(time)).description,
      author: SampleEvents.candidate, payload: .undone)
  }

  @Test func `time goes before id`() {
    let sorted = CanonicalOrder.sorted([event("b", 2), event("c", 1), event("a", 2)])
    #expect(sorted.map(\.id) == ["c", "a", "b"])
  }

  @Test func `an event waits for the one it is about`() {
    let sorted = CanonicalOrder.sorted([
      event("early", 1, of: "late"), event("late", 9), event("other", 5), event("after", 9),
    ])
    #expect(sorted.map(\.id) == ["other", "after", "late", "early"])
  }

  @Test func `the opening is first whatever its time`() {
    let opened = Event(
      id: "z", time: "2030-01-01T00:00:00Z", author: SampleEvents.candidate,
      payload: .opened(SampleEvents.opened()))
    #expect(CanonicalOrder.sorted([event("a", 1), opened]).map(\.id) == ["z", "a"])
  }

  @Test func `rings and events about nothing known do not stop it`() {
    let sorted = CanonicalOrder.sorted([
      event("a", 1, of: "b"), event("b", 2, of: "a"), event("c", 3, of: "c"),
      event("d", 4, of: "gone"), event("e", 5, of: "a"),
    ])
    #expect(sorted.map(\.id) == ["d", "a", "b", "c", "e"])
  }

  /// All orders of four events, each about one of the others or none.
  @Test func `the order given makes no difference`() {
    let ids = ["a", "b", "c", "d"]
    let targets: [String?] = [nil] + ids
    for choice in 0..<625 {
      let events = ids.enumerated().map { place, id in
        event(
          id, [3, 1, 2, 1][place],
          of: targets[choice / [1, 5, 25, 125][place] % 5].flatMap { $0 == id ? nil : $0 })
      }
      let expected = CanonicalOrder.sorted(events)
      for order in permutations([0, 1, 2, 3])
      where CanonicalOrder.sorted(order.map { events[$0] }) != expected {
        Issue.record("choice \(choice), order \(order)")
        return
      }
      #expect(Set(expected.map(\.id)) == Set(ids))
    }
  }

  private func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
