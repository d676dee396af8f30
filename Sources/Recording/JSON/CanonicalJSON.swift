/// JSON in a form that is the same for texts that say the same.
enum CanonicalJSON {
  /// Writes a text again with sorted keys, no spaces and one way of escaping.
  ///
  /// Numbers keep their digits. `nil` for what is no JSON.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text.
  static func text(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let tape = try? JSONTape(Array(bytes), in: 0..<bytes.count) else { return nil }
    var result: [UInt8] = []
    return append(0, of: tape, to: &result) ? result : nil
  }

  private static func append(_ node: Int, of tape: JSONTape, to result: inout [UInt8]) -> Bool {
    switch tape.nodes[node].kind {
    case .object:
      var pairs: [(key: [UInt8], value: Int)] = []
      for key in tape.children(of: node) {
        guard let name = tape.string(key) else { return false }
        pairs.append((Array(name.utf8), key + 1))
      }
      pairs.sort {
        $0.key == $1.key ? $0.value < $1.value : $0.key.lexicographicallyPrecedes($1.key)
      }
      result.append(UInt8(ascii: "{"))
      for (place, pair) in pairs.enumerated() {
        if place > 0 { result.append(UInt8(ascii: ",")) }
        JSONText.append(String(decoding: pair.key, as: UTF8.self), to: &result)
        result.append(UInt8(ascii: ":"))
        guard append(pair.value, of: tape, to: &result) else { return false }
      }
      result.append(UInt8(ascii: "}"))
    case .array:
      result.append(UInt8(ascii: "["))
      for (place, child) in tape.children(of: node).enumerated() {
        if place > 0 { result.append(UInt8(ascii: ",")) }
        guard append(child, of: tape, to: &result) else { return false }
      }
      result.append(UInt8(ascii: "]"))
    case .plain, .escaped:
      guard let text = tape.string(node) else { return false }
      JSONText.append(text, to: &result)
    case .null, .yes, .no, .number:
      result += tape.bytes[tape.nodes[node].start..<tape.nodes[node].end]
    }
    return true
  }
}
