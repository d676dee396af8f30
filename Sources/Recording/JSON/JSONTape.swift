/// One JSON text, taken apart into a flat list of nodes that point into its bytes.
final class JSONTape {
  /// A value, or the key before a value.
  struct Node {
    var kind: Kind
    /// The first byte; for a string the one after its quote.
    var start: Int
    /// The byte after the last; for a string that of its closing quote.
    var end: Int
    /// The node after this one and everything inside it.
    var next: Int
  }

  /// What a node is.
  enum Kind {
    case null, yes, no, number
    /// A string without escapes, and one with.
    case plain, escaped
    /// Its nodes are keys and values in turn.
    case object
    case array
  }

  /// What is wrong with a text.
  enum Fault: Error, Equatable {
    /// The byte, counted from 0 at the start of the text, at which it stops being JSON.
    case notJSON(offset: Int)
    /// The byte, counted likewise, at which it stops being UTF-8.
    case notUTF8(offset: Int)
  }

  /// How deep values may lie inside each other.
  static let depthLimit = 64

  let bytes: [UInt8]
  let nodes: [Node]

  /// Takes a part of a text apart; the first node is then its one value.
  ///
  /// - Throws: ``Fault`` at the first byte that cannot stand where it does, for values deeper than
  ///   ``depthLimit`` too.
  /// - Complexity: O(*n*) in the length of the range.
  init(_ bytes: [UInt8], in range: Range<Int>) throws(Fault) {
    self.bytes = bytes
    nodes = try bytes.withUnsafeBufferPointer { text throws(Fault) in
      var parser = JSONParser(text, range)
      do throws(JSONParser.Stop) {
        try parser.parse()
      } catch {
        // A byte that is not UTF-8 is the better explanation.
        if let invalid = Self.invalidByte(in: bytes[range]) {
          throw .notUTF8(offset: invalid - range.lowerBound)
        }
        throw .notJSON(offset: error.at - range.lowerBound)
      }
      if !parser.isASCII, let invalid = Self.invalidByte(in: bytes[range]) {
        throw .notUTF8(offset: invalid - range.lowerBound)
      }
      return parser.nodes
    }
  }

  /// The first byte that begins no UTF-8 character.
  private static func invalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var valid = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&rest) {
      valid += UTF8.width(scalar)
    }
    return valid
  }
}

// MARK: - Reading values

extension JSONTape {
  /// The string a node holds; `nil` for other nodes and for escapes that make no character.
  func string(_ node: Int) -> String? {
    let node = nodes[node]
    switch node.kind {
    case .plain: return String(decoding: bytes[node.start..<node.end], as: UTF8.self)
    case .escaped: return JSONText.unescaped(bytes[node.start..<node.end])
    default: return nil
    }
  }

  /// The whole number a node holds; `nil` for other nodes and for numbers that do not fit.
  func integer<Value: FixedWidthInteger>(_ node: Int, _ type: Value.Type) -> Value? {
    let node = nodes[node]
    guard node.kind == .number else { return nil }
    var value: Value = 0
    var at = node.start
    let isNegative = bytes[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    while at < node.end {
      guard (48...57).contains(bytes[at]) else { return nil }
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let digit = Value(bytes[at] - 48)
      let (sum, overflow) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if tooLarge || overflow { return nil }
      value = sum
      at += 1
    }
    return value
  }

  /// The node of a key's value in an object, the first where a key is repeated.
  ///
  /// - Complexity: O(*k*) in the number of keys.
  func value(of key: String, in object: Int) -> Int? {
    guard nodes[object].kind == .object else { return nil }
    var at = object + 1
    while at < nodes[object].next {
      if isKey(at, key) { return at + 1 }
      at = nodes[at + 1].next
    }
    return nil
  }

  /// The nodes of an array's elements, or of an object's keys, in order.
  func children(of container: Int) -> [Int] {
    let step = nodes[container].kind == .object ? 1 : 0
    var found: [Int] = []
    var at = container + 1
    while at < nodes[container].next {
      found.append(at)
      at = nodes[at + step].next
    }
    return found
  }

  private func isKey(_ node: Int, _ key: String) -> Bool {
    let found = nodes[node]
    guard found.kind == .plain else { return string(node) == key }
    let wanted = key.utf8
    guard found.end - found.start == wanted.count else { return false }
    var at = found.start
    for byte in wanted {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }
}
