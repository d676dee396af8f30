import Recording
import Testing

@Suite struct JSONLineEncoderTests {
  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try JSONLineEncoder().encode(value), as: UTF8.self)
  }

  private struct Unsorted: Codable, Equatable {
    var zebra: Int?
    var apple: [String]
    var mango: [Double]
    var inner: [Pair]
    struct Pair: Codable, Equatable {
      var second: Bool
      var first: UInt8?
    }
  }

  @Test func `keys keep the order of the properties and absent ones are left out`() throws {
    let value = Unsorted(
      zebra: 1, apple: ["a/b"], mango: [0.5, 2],
      inner: [.init(second: true, first: nil), .init(second: false, first: 255)])
    #expect(
      try text(value)
        == #"{"zebra":1,"apple":["a/b"],"mango":[0.5,2.0],"#
        + #""inner":[{"second":true},{"second":false,"first":255}]}"#)
    let again = try JSONLineDecoder().decode(
      Unsorted.self, from: try JSONLineEncoder().encode(value))
    #expect(again == value)
  }

  @Test(
    "strings stand as they are but for quotes, backslashes and control characters",
    arguments: [
      ("", #""""#), ("a/b é 👩‍👧 \u{7F}\u{2028}", "\"a/b é 👩‍👧 \u{7F}\u{2028}\""),
      ("\"\\", #""\"\\""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\0\u{1F}", #""\u0000\u001f""#),
    ])
  func strings(value: String, json: String) throws {
    #expect(try text(value) == json)
    #expect(try JSONLineDecoder().decode(String.self, from: Array(json.utf8)) == value)
  }

  private struct TwiceKeyed: Encodable {
    enum First: CodingKey { case a }
    enum Second: CodingKey { case b, list }
    func encode(to encoder: any Encoder) throws {
      var first = encoder.container(keyedBy: First.self)
      try first.encode(1, forKey: .a)
      var second = encoder.container(keyedBy: Second.self)
      try second.encodeNil(forKey: .b)
      var list = second.nestedUnkeyedContainer(forKey: .list)
      try list.encode("x")
      var deep = list.nestedContainer(keyedBy: First.self)
      try deep.encode(true, forKey: .a)
    }
  }

  @Test func `two containers of one value are one object, nested ones end where they should`()
    throws
  {
    #expect(try text(TwiceKeyed()) == #"{"a":1,"b":null,"list":["x",{"a":true}]}"#)
  }

  private struct OutOfOrder: Encodable {
    enum Keys: CodingKey { case a, b }
    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: Keys.self)
      var list = keys.nestedUnkeyedContainer(forKey: .a)
      try keys.encode(1, forKey: .b)
      try list.encode(2)
    }
  }

  private struct Silent: Encodable {
    func encode(to encoder: any Encoder) {}
  }

  private struct TwoShapes: Encodable {
    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(1)
      var single = encoder.singleValueContainer()
      try single.encode(2)
    }
  }

  @Test(
    "what would give broken JSON is refused",
    arguments: [OutOfOrder(), Silent(), TwoShapes(), [Silent()], Double.nan, [Float.infinity]]
      as [any Encodable & Sendable])
  func refused(value: any Encodable & Sendable) {
    #expect(throws: EncodingError.self) { try JSONLineEncoder().encode(value) }
  }
}
