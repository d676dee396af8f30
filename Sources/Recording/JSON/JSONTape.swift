/// One JSON text, taken apart into a flat list of nodes that point into its bytes.
///
/// A tape is loaded again and again, line after line, and keeps its storage.
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

  private(set) var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []
  private var open: [Int] = []
  private var isASCII = true

  /// Takes a text apart; the first node is then its one value.
  ///
  /// - Throws: ``Fault`` at the first byte that cannot stand where it does, for values deeper than
  ///   ``depthLimit`` too.
  /// - Complexity: O(*n*) in the length of the range.
  func load(_ bytes: [UInt8], in range: Range<Int>) throws(Fault) {
    self.bytes = bytes
    nodes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    isASCII = true
    do {
      try parse(range)
    } catch {
      // A byte that is not UTF-8 is the better explanation.
      if let invalid = Self.invalidByte(in: bytes[range]) {
        throw .notUTF8(offset: invalid - range.lowerBound)
      }
      throw .notJSON(offset: error.at - range.lowerBound)
    }
    if !isASCII, let invalid = Self.invalidByte(in: bytes[range]) {
      throw .notUTF8(offset: invalid - range.lowerBound)
    }
  }

  /// Lets go of the bytes; the nodes have no meaning afterwards.
  func unload() {
    bytes = []
    nodes.removeAll(keepingCapacity: true)
  }

  private struct Stop: Error {
    var at: Int
  }
}

// MARK: - Parsing

extension JSONTape {
  private func parse(_ range: Range<Int>) throws(Stop) {
    var at = range.lowerBound
    let end = range.upperBound
    repeat {
      skipSpace(&at, end)
      if let container = open.last, nodes[container].kind == .object { try key(&at, end) }
      if try value(&at, end) { try close(&at, end) }
    } while !open.isEmpty
    skipSpace(&at, end)
    if at != end { throw Stop(at: at) }
  }

  /// After a whole value: a comma, or the ends of what the value stands in.
  private func close(_ at: inout Int, _ end: Int) throws(Stop) {
    while let container = open.last {
      skipSpace(&at, end)
      guard at < end else { throw Stop(at: end) }
      if bytes[at] == UInt8(ascii: ",") {
        at += 1
        return
      }
      guard bytes[at] == closer(of: container) else { throw Stop(at: at) }
      at += 1
      nodes[container].end = at
      nodes[container].next = nodes.count
      open.removeLast()
    }
  }

  private func closer(of container: Int) -> UInt8 {
    nodes[container].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }

  private func key(_ at: inout Int, _ end: Int) throws(Stop) {
    guard at < end, bytes[at] == UInt8(ascii: "\"") else { throw Stop(at: at) }
    try string(&at, end)
    skipSpace(&at, end)
    guard at < end, bytes[at] == UInt8(ascii: ":") else { throw Stop(at: at) }
    at += 1
    skipSpace(&at, end)
  }

  /// Reads a value, or the beginning of one that has others inside.
  ///
  /// - Returns: Whether the value is whole.
  private func value(_ at: inout Int, _ end: Int) throws(Stop) -> Bool {
    guard at < end else { throw Stop(at: at) }
    switch bytes[at] {
    case UInt8(ascii: "\""): try string(&at, end)
    case UInt8(ascii: "{"): return try container(.object, &at, end)
    case UInt8(ascii: "["): return try container(.array, &at, end)
    case UInt8(ascii: "t"): try word("true", .yes, &at, end)
    case UInt8(ascii: "f"): try word("false", .no, &at, end)
    case UInt8(ascii: "n"): try word("null", .null, &at, end)
    default: try number(&at, end)
    }
    return true
  }

  /// Opens an object or array, and closes it at once when it is empty.
  private func container(_ kind: Kind, _ at: inout Int, _ end: Int) throws(Stop) -> Bool {
    guard open.count < Self.depthLimit else { throw Stop(at: at) }
    let index = nodes.count
    nodes.append(Node(kind: kind, start: at, end: at, next: index + 1))
    at += 1
    skipSpace(&at, end)
    guard at < end, bytes[at] == closer(of: index) else {
      open.append(index)
      return false
    }
    at += 1
    nodes[index].end = at
    return true
  }

  private func string(_ at: inout Int, _ end: Int) throws(Stop) {
    let start = at + 1
    var kind = Kind.plain
    at = start
    while at < end {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        nodes.append(Node(kind: kind, start: start, end: at, next: nodes.count + 1))
        at += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escaped
        try escape(&at, end)
      case 0x20...0x7F: at += 1
      case 0x80...:
        isASCII = false
        at += 1
      default: throw Stop(at: at)
      }
    }
    throw Stop(at: end)
  }

  private func escape(_ at: inout Int, _ end: Int) throws(Stop) {
    guard at + 1 < end else { throw Stop(at: end) }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"):
      guard at + 6 <= end else { throw Stop(at: end) }
      for digit in bytes[at + 2..<at + 6] where digit.hexDigit == nil { throw Stop(at: at) }
      at += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    default: throw Stop(at: at)
    }
  }

  private func word(
    _ word: StaticString, _ kind: Kind, _ at: inout Int, _ end: Int
  ) throws(Stop) {
    let length = word.utf8CodeUnitCount
    guard at + length <= end,
      word.withUTF8Buffer({ bytes[at..<at + length].elementsEqual($0) })
    else { throw Stop(at: at) }
    nodes.append(Node(kind: kind, start: at, end: at + length, next: nodes.count + 1))
    at += length
  }

  private func number(_ at: inout Int, _ end: Int) throws(Stop) {
    let start = at
    if at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: "0") {
      at += 1
    } else {
      try digits(&at, end)
    }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits(&at, end)
    }
    if at < end, bytes[at] | 32 == UInt8(ascii: "e") {
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits(&at, end)
    }
    nodes.append(Node(kind: .number, start: start, end: at, next: nodes.count + 1))
  }

  private func digits(_ at: inout Int, _ end: Int) throws(Stop) {
    let start = at
    while at < end, (48...57).contains(bytes[at]) { at += 1 }
    if at == start { throw Stop(at: at) }
  }

  private func skipSpace(_ at: inout Int, _ end: Int) {
    while at < end, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 10 || bytes[at] == 13 {
      at += 1
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
    return found.end - found.start == wanted.count
      && bytes[found.start..<found.end].elementsEqual(wanted)
  }
}
