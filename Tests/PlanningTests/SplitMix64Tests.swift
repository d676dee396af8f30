import Testing

@testable import struct Planning.SplitMix64

@Suite struct SplitMix64Tests {
  @Test func `the sequence is the published one`() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<5).map { _ in generator.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [2, 3, 7, 100]) func `numbers below a bound are spread evenly`(bound: Int) {
    var generator = SplitMix64(seed: UInt64(bound))
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<(1000 * bound) { counts[generator.below(bound)] += 1 }
    #expect(counts.allSatisfy { (850...1150).contains($0) })
  }

  @Test(arguments: [-1, 0, 1]) func `a bound below two gives zero`(bound: Int) {
    var generator = SplitMix64(seed: 9)
    #expect(generator.below(bound) == 0)
  }
}
