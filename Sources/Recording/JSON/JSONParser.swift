/// Takes JSON apart, in one pass and without recursion.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private let end: Int
  private(set) var nodes: [JSONTape.Node] = []
  private var open: [Int] = []
  /// Whether no byte beyond ASCII was met.
  private(set) var isASCII = true

  /// The place at which a text stops being JSON.
  struct Stop: Error {
    var at: Int
  }

  /// Makes ready to read a part of a text, which must outlive the parser.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
    nodes.reserveCapacity(48)
  }

  /// Reads the one value of the text.
  mutating func parse() throws(Stop) {
    repeat {
      skipSpace()
      if let container = open.last, nodes[container].kind == .object { try key() }
      if try value() { try close() }
    } while !open.isEmpty
    skipSpace()
    if at != end { throw Stop(at: at) }
  }

  /// After a whole value: a comma, or the ends of what the value stands in.
  private mutating func close() throws(Stop) {
    while let container = open.last {
      skipSpace()
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

  private mutating func key() throws(Stop) {
    guard at < end, bytes[at] == UInt8(ascii: "\"") else { throw Stop(at: at) }
    try string()
    skipSpace()
    guard at < end, bytes[at] == UInt8(ascii: ":") else { throw Stop(at: at) }
    at += 1
    skipSpace()
  }

  /// Reads a value, or the beginning of one that has others inside.
  ///
  /// - Returns: Whether the value is whole.
  private mutating func value() throws(Stop) -> Bool {
    guard at < end else { throw Stop(at: at) }
    switch bytes[at] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): return try container(.object)
    case UInt8(ascii: "["): return try container(.array)
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
    return true
  }

  /// Opens an object or array, and closes it at once when it is empty.
  private mutating func container(_ kind: JSONTape.Kind) throws(Stop) -> Bool {
    guard open.count < JSONTape.depthLimit else { throw Stop(at: at) }
    let index = nodes.count
    nodes.append(.init(kind: kind, start: at, end: at, next: index + 1))
    at += 1
    skipSpace()
    guard at < end, bytes[at] == closer(of: index) else {
      open.append(index)
      return false
    }
    at += 1
    nodes[index].end = at
    return true
  }

  private mutating func string() throws(Stop) {
    let start = at + 1
    var kind = JSONTape.Kind.plain
    at = start
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        nodes.append(.init(kind: kind, start: start, end: at, next: nodes.count + 1))
        at += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escaped
        try escape()
      case 0x20...0x7F: at += 1
      case 0x80...:
        isASCII = false
        at += 1
      default: throw Stop(at: at)
      }
    }
    throw Stop(at: end)
  }

  private mutating func escape() throws(Stop) {
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

  private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(Stop) {
    let length = word.utf8CodeUnitCount
    guard at + length <= end,
      word.withUTF8Buffer({ ByteScan.isSame($0, bytes, at: at) })
    else { throw Stop(at: at) }
    nodes.append(.init(kind: kind, start: at, end: at + length, next: nodes.count + 1))
    at += length
  }

  private mutating func number() throws(Stop) {
    let start = at
    if at < end, bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: "0") {
      at += 1
    } else {
      try digits()
    }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < end, bytes[at] | 32 == UInt8(ascii: "e") {
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    nodes.append(.init(kind: .number, start: start, end: at, next: nodes.count + 1))
  }

  private mutating func digits() throws(Stop) {
    let start = at
    while at < end, (48...57).contains(bytes[at]) { at += 1 }
    if at == start { throw Stop(at: at) }
  }

  private mutating func skipSpace() {
    while at < end, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 10 || bytes[at] == 13 {
      at += 1
    }
  }
}
