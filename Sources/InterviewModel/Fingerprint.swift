/// A short, stable name for a content: the same bytes give the same fingerprint on every machine.
///
/// The hash is 64-bit FNV-1a (Fowler, Noll, Vo). It tells versions of a bank apart; it is no
/// protection against somebody who builds two contents with one fingerprint.
package struct Fingerprint: Sendable, Hashable {
  /// The hash of everything added so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The fingerprint of nothing.
  package init() {}

  /// Reads back ``text``; `nil` unless it is exactly 16 hexadecimal digits.
  package init?(text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// Adds a content under a name.
  ///
  /// Lengths are hashed too, so that moving bytes from one content to the next shows.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    var hash = value
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    func mixLength(_ length: Int) {
      for shift in stride(from: 0, to: 64, by: 8) {
        mix(UInt8(truncatingIfNeeded: length >> shift))
      }
    }
    mixLength(name.utf8.count)
    for byte in name.utf8 { mix(byte) }
    mixLength(bytes.count)
    for byte in bytes { mix(byte) }
    value = hash
  }

  /// All 16 hexadecimal digits, as the journal keeps them.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The first 8 hexadecimal digits, as people see them.
  package var short: String { String(text.prefix(8)) }
}
