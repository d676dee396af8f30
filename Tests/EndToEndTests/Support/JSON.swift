import Foundation

/// A JSON value, read without the program's own code.
struct JSON: CustomStringConvertible {
  /// A text that is no JSON.
  struct Unreadable: Error {
    let text: String
  }

  private let value: Any

  /// Reads one value.
  ///
  /// - Throws: ``Unreadable``.
  init(_ text: String) throws {
    do {
      value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    } catch {
      throw Unreadable(text: text)
    }
  }

  private init(value: Any) { self.value = value }

  /// Reads one value a line.
  ///
  /// - Throws: ``Unreadable``.
  static func lines(_ text: String) throws -> [JSON] {
    try text.split(separator: "\n").map { try JSON(String($0)) }
  }

  /// The value of a key of an object.
  subscript(key: String) -> JSON? {
    (value as? [String: Any])?[key].map { JSON(value: $0) }
  }

  /// The keys of an object.
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  /// The elements of an array; none for anything else.
  var elements: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
  var text: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var isTrue: Bool { (value as? Bool) == true }
  /// The value as JSON with sorted keys: equal for equal values.
  var description: String {
    let options: JSONSerialization.WritingOptions = [
      .sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes,
    ]
    let data = try? JSONSerialization.data(withJSONObject: value, options: options)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
  }
}
