/// One key at the left margin of a file with its value, found without composing the rest.
struct TopLevelEntry {
  /// The lines of the entry.
  let bytes: ArraySlice<UInt8>
  /// The number of the first of them.
  let line: Int

  /// Finds the entry of a key; `nil` when there is none.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  init?(_ key: String, in bytes: [UInt8]) {
    let start = Array((key + ":").utf8)
    var line = 1
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index...].starts(with: start) {
        var end = Self.nextLine(after: index, in: bytes)
        while end < bytes.endIndex, [UInt8(ascii: " "), 10, 13].contains(bytes[end]) {
          end = Self.nextLine(after: end, in: bytes)
        }
        self.bytes = bytes[index..<end]
        self.line = line
        return
      }
      index = Self.nextLine(after: index, in: bytes)
      line += 1
    }
    return nil
  }

  private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    (bytes[start...].firstIndex(of: 10) ?? bytes.endIndex - 1) + 1
  }
}
