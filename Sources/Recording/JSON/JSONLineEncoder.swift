/// Writes a value as one line of JSON, without Foundation.
///
/// The same value gives the same bytes always: keys stand in the order in which the value writes
/// them (for a synthesized conformance the order of its `CodingKeys`, else of its properties), no
/// spaces, slashes as they are, characters beyond ASCII as UTF-8, control characters escaped, so
/// that no line feed can occur. Dictionaries have no order and do not belong in such values.
package struct JSONLineEncoder {
  package init() {}

  /// Writes one value, without a line end.
  ///
  /// - Throws: `EncodingError` for a number that is not finite, for a value that writes nothing,
  ///   and for containers written to after their end; the vocabulary has none of these.
  /// - Complexity: O(*n*) in the length of the result.
  package func encode(_ value: some Encodable) throws -> [UInt8] {
    let sink = JSONSink()
    try sink.write(value, at: [])
    if sink.isMisused {
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "containers written out of order"))
    }
    return sink.bytes
  }
}

/// Where a line grows.
final class JSONSink {
  var bytes: [UInt8] = []
  /// Whether somebody wrote to a container that had ended; the bytes are of no use then.
  var isMisused = false

  func write(_ value: some Encodable, at path: [any CodingKey]) throws {
    if let text = value as? String { return JSONText.append(text, to: &bytes) }
    let frame = JSONFrame(sink: self, path: path)
    try value.encode(to: frame)
    frame.end()
    if frame.shape == .nothing {
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "no value written"))
    }
  }

  func write(number: some FixedWidthInteger) { bytes.append(contentsOf: String(number).utf8) }

  func write(
    number: some BinaryFloatingPoint & LosslessStringConvertible, at path: [any CodingKey]
  ) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: path, debugDescription: "not finite"))
    }
    bytes.append(contentsOf: number.description.utf8)
  }

  func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  func writeNull() { bytes.append(contentsOf: "null".utf8) }
}

/// One value while it is being written: what opens it, parts its elements and ends it.
final class JSONFrame: Encoder {
  enum Shape {
    case nothing, object, array, single
  }

  let sink: JSONSink
  let codingPath: [any CodingKey]
  private(set) var shape = Shape.nothing
  private(set) var count = 0
  private var hasEnded = false
  /// A nested container that was handed out and ends when this frame is next written to.
  private var child: JSONFrame?

  init(sink: JSONSink, path: [any CodingKey]) {
    self.sink = sink
    codingPath = path
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Opens the value; asking for the same kind of container again goes on with the first.
  func begin(_ wanted: Shape) {
    if shape == wanted { return }
    guard shape == .nothing else { return sink.isMisused = true }
    shape = wanted
    if wanted == .object { sink.bytes.append(UInt8(ascii: "{")) }
    if wanted == .array { sink.bytes.append(UInt8(ascii: "[")) }
  }

  /// Makes ready for the next element, in an object with its key.
  func element(_ key: (any CodingKey)? = nil) {
    child?.end()
    child = nil
    if hasEnded { sink.isMisused = true }
    if count > 0 { sink.bytes.append(UInt8(ascii: ",")) }
    count += 1
    guard let key else { return }
    JSONText.append(key.stringValue, to: &sink.bytes)
    sink.bytes.append(UInt8(ascii: ":"))
  }

  /// Hands out a frame for the next element.
  func nested(_ key: (any CodingKey)? = nil) -> JSONFrame {
    element(key)
    let frame = JSONFrame(sink: sink, path: key.map { codingPath + [$0] } ?? codingPath)
    child = frame
    return frame
  }

  func end() {
    if hasEnded { return }
    child?.end()
    hasEnded = true
    if shape == .nothing { sink.isMisused = true }
    if shape == .object { sink.bytes.append(UInt8(ascii: "}")) }
    if shape == .array { sink.bytes.append(UInt8(ascii: "]")) }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    begin(.object)
    return KeyedEncodingContainer(JSONObjectWriter<Key>(frame: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    begin(.array)
    return JSONArrayWriter(frame: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    begin(.single)
    return JSONSingleWriter(frame: self)
  }
}
