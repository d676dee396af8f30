import Importing
import TestSupport
import Testing

/// Facts that hold of every call, however it is written down.
@Suite struct CallImporterPropertyTests {
  private static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: Rendering.allCases)
  func `every word is in an exchange or left over`(rendering: Rendering) throws {
    for seed in Self.seeds {
      let call = RandomCall(seed: seed)
      for cuts in [0, 3] {
        let text = rendering.text(of: call, cuts: cuts, seed: seed)
        #expect(try Calls.imported(text).words == call.words, "seed \(seed), \(cuts) cuts")
      }
    }
  }

  @Test(arguments: Rendering.allCases)
  func `any split of cues gives the same turns`(rendering: Rendering) throws {
    for seed in Self.seeds {
      let call = RandomCall(seed: seed)
      let whole = try Calls.imported(rendering.text(of: call, cuts: 0, seed: seed))
      #expect(!whole.exchanges.isEmpty, "seed \(seed)")
      for cuts in [2, 200] {
        let split = try Calls.imported(rendering.text(of: call, cuts: cuts, seed: seed))
        #expect(split.exchanges == whole.exchanges, "seed \(seed), \(cuts) cuts")
        #expect(
          split.leftOver.map(\.text).joined(separator: " ")
            == whole.leftOver.map(\.text).joined(separator: " "), "seed \(seed), \(cuts) cuts")
      }
    }
  }

  @Test func `every format gives the same exchanges`() throws {
    for seed in Self.seeds {
      let call = RandomCall(seed: seed)
      let plain = try Rendering.allCases.map { rendering in
        try Calls.imported(rendering.text(of: call, cuts: 2, seed: seed)).exchanges.map {
          exchange in
          [exchange.question, exchange.answer]
            + exchange.followUps.flatMap { [$0.probe, $0.reply] }
        }
      }
      #expect(Set(plain).count == 1, "seed \(seed)")
    }
  }

  @Test(arguments: Calls.names)
  func `damage is refused or imported`(name: String) throws {
    let whole = try Calls.bytes(name)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(contentsOf: damaged.prefix(place).suffix(40), at: place)
        default: damaged.removeSubrange(place..<min(damaged.count, place + 30))
        }
      }
      do throws(ImportingError) {
        let call = try Calls.imported(damaged)
        #expect(!call.words.isEmpty)
      } catch {
        #expect(error != .empty, "\(name)")
      }
    }
  }
}
