/// Reads values from one line of JSON after another, without Foundation.
///
/// Keys that a value does not ask for are passed over; of a repeated key the first counts. Whole
/// numbers are read exactly, up to 64 bits.
package struct JSONLineDecoder {
  package init() {}

  /// Reads a value from a whole text.
  ///
  /// - Throws: `DecodingError`; the context's path names the place, and a text that is no JSON is
  ///   `dataCorrupted` with an empty path.
  /// - Complexity: O(*n*) in the length of the text, for types with a bounded number of keys.
  package func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    let tape: JSONTape
    do {
      tape = try JSONTape(bytes, in: bytes.indices)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "\(error)"))
    }
    return try JSONNode(tape: tape, index: 0).decode(type)
  }
}

/// One node of a tape, as a decoder sees it.
struct JSONNode {
  let tape: JSONTape
  let index: Int

  var kind: JSONTape.Kind { tape.nodes[index].kind }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == String.self, let text = tape.string(index) as? Value { return text }
    return try Value(from: self)
  }

  func string() throws -> String {
    guard let text = tape.string(index) else { throw mismatch(String.self) }
    return text
  }

  func bool() throws -> Bool {
    switch kind {
    case .yes: return true
    case .no: return false
    default: throw mismatch(Bool.self)
    }
  }

  func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws -> Value {
    guard let value = tape.integer(index, type) else { throw mismatch(type) }
    return value
  }

  func fraction<Value: LosslessStringConvertible>(_ type: Value.Type) throws -> Value {
    let node = tape.nodes[index]
    guard node.kind == .number,
      let value = Value(String(decoding: tape.bytes[node.start..<node.end], as: UTF8.self))
    else { throw mismatch(type) }
    return value
  }

  func mismatch(_ type: any Any.Type) -> DecodingError {
    .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "\(kind)"))
  }
}

// MARK: - Decoder

extension JSONNode: Decoder {
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The way from the root to this node, found only when somebody asks.
  var codingPath: [any CodingKey] {
    var path: [any CodingKey] = []
    var at = 0
    while at != index {
      let inObject = tape.nodes[at].kind == .object
      let children = tape.children(of: at)
      guard
        let place = children.lastIndex(where: { (inObject ? $0 + 1 : $0) <= index })
      else { break }
      let child = inObject ? children[place] + 1 : children[place]
      if inObject {
        path.append(JSONKey(stringValue: tape.string(children[place]) ?? ""))
      } else {
        path.append(JSONKey(intValue: place))
      }
      at = child
    }
    return path
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard kind == .object else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(JSONObjectReader<Key>(node: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard kind == .array else { throw mismatch([Any].self) }
    return JSONArrayReader(node: self)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}

extension JSONNode: SingleValueDecodingContainer {
  func decodeNil() -> Bool { kind == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try bool() }
  func decode(_ type: String.Type) throws -> String { try string() }
  func decode(_ type: Double.Type) throws -> Double { try fraction(type) }
  func decode(_ type: Float.Type) throws -> Float { try fraction(type) }
  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
}

/// A step of a path: a key's name or a place in an array.
struct JSONKey: CodingKey {
  var stringValue: String
  var intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }
}
