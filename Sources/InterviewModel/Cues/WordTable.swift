/// Numbers words by their bytes; the same bytes always get the same number.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [(start: Int, count: Int, hash: UInt64)] = []
  /// Open addressing, a power of two in size, at most half full; -1 is a free place.
  private var slots: [Int32] = [Int32](repeating: -1, count: 16)

  /// The start of the hash that ``find(_:hash:)`` expects, an FNV-1a of 64 bits.
  static let hashSeed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a word that is one byte longer.
  static func hash(_ hash: UInt64, with byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// How many words there are; they are numbered from 0.
  var count: Int { entries.count }

  /// The number of a word, which is added when it is new.
  mutating func insert(_ word: String) -> Int32 {
    let added = Array(word.utf8)
    let hash = added.reduce(Self.hashSeed, Self.hash(_:with:))
    if let number = added.withUnsafeBufferPointer({ find($0[...], hash: hash) }) { return number }
    if (entries.count + 1) * 2 > slots.count { grow() }
    entries.append((bytes.count, added.count, hash))
    bytes.append(contentsOf: added)
    place(entries.count - 1)
    return Int32(entries.count - 1)
  }

  /// The number of a word; `nil` when it was never added.
  func find(_ word: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let number = slots[slot]
      if number < 0 { return nil }
      let entry = entries[Int(number)]
      if entry.hash == hash, entry.count == word.count,
        bytes[entry.start..<entry.start + entry.count].elementsEqual(word)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: entries[number].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in entries.indices { place(number) }
  }
}
