import InterviewModel

/// The order of events that does not depend on the file they came from.
package enum CanonicalOrder {
  /// Sorts by time, then by id, but an event after the one it is about and the opening first.
  ///
  /// Among the events that may come next, the least is taken. Events that are about each other in
  /// a ring, which no program writes, come last by time and id. A journal this program wrote is in
  /// this order already.
  ///
  /// - Parameter events: Events with different ids, in any order.
  /// - Returns: The same events.
  /// - Complexity: O(*n* log *n*).
  package static func sorted(_ events: [Event]) -> [Event] {
    let events = events.sorted { key($0) < key($1) }
    let places = Dictionary(
      events.indices.lazy.map { (events[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting: [Int: [Int]] = [:]
    var ready = MinHeap()
    for index in events.indices {
      if let target = events[index].of, let place = places[target] {
        waiting[place, default: []].append(index)
      } else {
        ready.insert(index)
      }
    }
    var order: [Int] = []
    order.reserveCapacity(events.count)
    while let next = ready.removeLeast() {
      order.append(next)
      for index in waiting.removeValue(forKey: next) ?? [] { ready.insert(index) }
    }
    order += waiting.values.joined().sorted()
    return order.map { events[$0] }
  }

  private struct Key: Comparable {
    var comesFirst: Bool
    var mark: EventStamp.Mark

    static func < (left: Key, right: Key) -> Bool {
      left.comesFirst == right.comesFirst ? left.mark < right.mark : left.comesFirst
    }
  }

  private static func key(_ event: Event) -> Key {
    let comesFirst = if case .opened = event.payload { true } else { false }
    return Key(comesFirst: comesFirst, mark: .init(time: event.time, id: event.id))
  }

  /// A binary heap of whole numbers.
  private struct MinHeap {
    private var items: [Int] = []

    mutating func insert(_ item: Int) {
      var at = items.count
      items.append(item)
      while at > 0, items[(at - 1) / 2] > items[at] {
        items.swapAt(at, (at - 1) / 2)
        at = (at - 1) / 2
      }
    }

    mutating func removeLeast() -> Int? {
      guard let least = items.first, let last = items.popLast() else { return nil }
      guard !items.isEmpty else { return least }
      items[0] = last
      var at = 0
      while true {
        var child = 2 * at + 1
        guard child < items.count else { return least }
        if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
        guard items[child] < items[at] else { return least }
        items.swapAt(at, child)
        at = child
      }
    }
  }
}
