/// Writes the keys and values of an object.
struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { frame.codingPath }

  private func sink(_ key: Key) -> JSONSink {
    frame.element(key)
    return frame.sink
  }

  func encodeNil(forKey key: Key) { sink(key).writeNull() }
  func encode(_ value: Bool, forKey key: Key) { sink(key).write(value) }
  func encode(_ value: String, forKey key: Key) { JSONText.append(value, to: &sink(key).bytes) }
  func encode(_ value: Double, forKey key: Key) throws {
    try sink(key).write(number: value, at: codingPath + [key])
  }
  func encode(_ value: Float, forKey key: Key) throws {
    try sink(key).write(number: value, at: codingPath + [key])
  }
  func encode(_ value: Int, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: Int8, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: Int16, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: Int32, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: Int64, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: UInt, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: UInt8, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: UInt16, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: UInt32, forKey key: Key) { sink(key).write(number: value) }
  func encode(_ value: UInt64, forKey key: Key) { sink(key).write(number: value) }
  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try sink(key).write(value, at: codingPath + [key])
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    frame.nested(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    frame.nested(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { frame.nested(JSONKey(stringValue: "super")) }
  func superEncoder(forKey key: Key) -> any Encoder { frame.nested(key) }
}

/// Writes the elements of an array.
struct JSONArrayWriter: UnkeyedEncodingContainer {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { frame.codingPath }
  var count: Int { frame.count }

  private var sink: JSONSink {
    frame.element()
    return frame.sink
  }

  func encodeNil() { sink.writeNull() }
  func encode(_ value: Bool) { sink.write(value) }
  func encode(_ value: String) { JSONText.append(value, to: &sink.bytes) }
  func encode(_ value: Double) throws { try sink.write(number: value, at: codingPath) }
  func encode(_ value: Float) throws { try sink.write(number: value, at: codingPath) }
  func encode(_ value: Int) { sink.write(number: value) }
  func encode(_ value: Int8) { sink.write(number: value) }
  func encode(_ value: Int16) { sink.write(number: value) }
  func encode(_ value: Int32) { sink.write(number: value) }
  func encode(_ value: Int64) { sink.write(number: value) }
  func encode(_ value: UInt) { sink.write(number: value) }
  func encode(_ value: UInt8) { sink.write(number: value) }
  func encode(_ value: UInt16) { sink.write(number: value) }
  func encode(_ value: UInt32) { sink.write(number: value) }
  func encode(_ value: UInt64) { sink.write(number: value) }
  func encode<T: Encodable>(_ value: T) throws { try sink.write(value, at: codingPath) }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    frame.nested().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    frame.nested().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { frame.nested() }
}

/// Writes a value that is neither object nor array.
struct JSONSingleWriter: SingleValueEncodingContainer {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { frame.codingPath }

  /// Where the one value goes; a second one is a misuse.
  private var sink: JSONSink {
    if frame.count > 0 { frame.sink.isMisused = true }
    frame.element()
    return frame.sink
  }

  func encodeNil() { sink.writeNull() }
  func encode(_ value: Bool) { sink.write(value) }
  func encode(_ value: String) { JSONText.append(value, to: &sink.bytes) }
  func encode(_ value: Double) throws { try sink.write(number: value, at: codingPath) }
  func encode(_ value: Float) throws { try sink.write(number: value, at: codingPath) }
  func encode(_ value: Int) { sink.write(number: value) }
  func encode(_ value: Int8) { sink.write(number: value) }
  func encode(_ value: Int16) { sink.write(number: value) }
  func encode(_ value: Int32) { sink.write(number: value) }
  func encode(_ value: Int64) { sink.write(number: value) }
  func encode(_ value: UInt) { sink.write(number: value) }
  func encode(_ value: UInt8) { sink.write(number: value) }
  func encode(_ value: UInt16) { sink.write(number: value) }
  func encode(_ value: UInt32) { sink.write(number: value) }
  func encode(_ value: UInt64) { sink.write(number: value) }
  func encode<T: Encodable>(_ value: T) throws { try sink.write(value, at: codingPath) }
}
