import Testing

@testable import enum Planning.Matching
@testable import struct Planning.SplitMix64

@Suite struct MatchingTests {
  /// The largest sum over every way to give each row a column of its own.
  private func best(_ row: Int, rows: Int, columns: Int, values: [Int], used: Set<Int> = []) -> Int
  {
    guard row < rows else { return 0 }
    return (0..<columns).filter { !used.contains($0) }.map { column in
      values[row * columns + column]
        + best(row + 1, rows: rows, columns: columns, values: values, used: used.union([column]))
    }.max() ?? 0
  }

  @Test(arguments: 0..<200)
  func `no matching is worth more`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rows = 1 + generator.below(5)
    let columns = rows + generator.below(3)
    let values = (0..<(rows * columns)).map { _ in
      generator.below(8) == 0 ? -(1 << 53) : generator.below(20) - 10
    }
    let chosen = Matching.columns(rows: rows, columns: columns, values: values)
    #expect(chosen.count == rows)
    #expect(Set(chosen).count == rows)
    let sum = chosen.enumerated().reduce(0) { $0 + values[$1.offset * columns + $1.element] }
    #expect(sum == best(0, rows: rows, columns: columns, values: values))
  }

  @Test func `no rows need no columns`() {
    #expect(Matching.columns(rows: 0, columns: 0, values: []).isEmpty)
  }
}
