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
    indices(of: events.map(Item.init)).map { events[$0] }
  }

  /// What the order of an event depends on.
  struct Item {
    let id: String
    let of: String?
    fileprivate let comesFirst: Bool
    fileprivate let mark: EventStamp.Mark

    init(_ event: Event) {
      id = event.id
      of = event.of
      mark = EventStamp.Mark(time: event.time, id: event.id)
      comesFirst = if case .opened = event.payload { true } else { false }
    }

    fileprivate static func precedes(_ left: Item, _ right: Item) -> Bool {
      left.comesFirst == right.comesFirst ? left.mark < right.mark : left.comesFirst
    }
  }

  /// The places of the items in canonical order.
  static func indices(of items: [Item]) -> [Int] {
    // Journals are nearly sorted, which this sort likes; from here on items go by rank.
    let ranked = items.indices.sorted { Item.precedes(items[$0], items[$1]) }
    let ranks = Dictionary(
      ranked.enumerated().map { (items[$1].id, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting: [Int: [Int]] = [:]
    var ready = MinHeap()
    var order: [Int] = []
    order.reserveCapacity(items.count)
    var isOut = [Bool](repeating: false, count: items.count)
    for rank in ranked.indices {
      // What became ready and precedes this item goes out first.
      while let next = ready.least, next < rank {
        release(ready.removeLeast(), &order, &isOut, &waiting, &ready)
      }
      if let target = items[ranked[rank]].of.flatMap({ ranks[$0] }), !isOut[target] {
        waiting[target, default: []].append(rank)
      } else {
        release(rank, &order, &isOut, &waiting, &ready)
      }
    }
    while ready.least != nil { release(ready.removeLeast(), &order, &isOut, &waiting, &ready) }
    order += waiting.values.joined().sorted()
    return order.map { ranked[$0] }
  }

  private static func release(
    _ rank: Int?, _ order: inout [Int], _ isOut: inout [Bool], _ waiting: inout [Int: [Int]],
    _ ready: inout MinHeap
  ) {
    guard let rank else { return }
    order.append(rank)
    isOut[rank] = true
    for next in waiting.removeValue(forKey: rank) ?? [] { ready.insert(next) }
  }

  /// A binary heap of whole numbers.
  private struct MinHeap {
    private var items: [Int] = []

    var least: Int? { items.first }

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
