import InterviewModel
import Recording
import Testing

@Suite struct JSONLineDecoderTests {
  private struct Outer: Decodable {
    var list: [Inner]
    var name: String?
    struct Inner: Decodable {
      var polarity: Signal.Polarity
      var count: Int8
    }
  }

  /// The way to what is wrong, as names and places.
  private func path(_ json: String) -> [String]? {
    do {
      _ = try JSONLineDecoder().decode(Outer.self, from: Array(json.utf8))
      return nil
    } catch DecodingError.keyNotFound(let key, let context) {
      return (context.codingPath + [key]).map(\.stringValue)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context),
      DecodingError.valueNotFound(_, let context)
    {
      return context.codingPath.map(\.stringValue)
    } catch {
      return ["?"]
    }
  }

  @Test(
    "an error names the way to its place",
    arguments: [
      (#"{"list":[],"name":null}"#, nil), (#"{"list":[],"other":{"a":[1]}}"#, nil),
      (#"{"list":[{"polarity":"green","count":1}],"name":"x"}"#, nil),
      (#"{}"#, ["list"]), (#"[]"#, []), (#"7"#, []), (#"{"list":{}}"#, ["list"]),
      (#"{"list":[],"name":7}"#, ["name"]),
      (#"{"list":[{"count":1,"polarity":"blue"}]}"#, ["list", "0", "polarity"]),
      (#"{"list":[{"count":1,"polarity":"red"},{"polarity":"red"}]}"#, ["list", "1", "count"]),
      (#"{"list":[{"count":128,"polarity":"red"}]}"#, ["list", "0", "count"]),
      (#"{"list":[null]}"#, ["list", "0"]), (#"{"list":"#, []),
    ] as [(String, [String]?)])
  func paths(json: String, expected: [String]?) {
    #expect(path(json) == expected)
  }

  @Test func `of a repeated key the first counts`() throws {
    let value = try JSONLineDecoder().decode(
      Event.Finished.self, from: Array(#"{"round":1,"round":2}"#.utf8))
    #expect(value.round == 1)
  }
}
