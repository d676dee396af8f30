import Foundation

/// One line of a transcript, read without the program's own code.
struct RecordedEvent {
  /// A line that is no event.
  struct Unreadable: Error {
    let line: String
  }

  let id: String
  let type: String
  let of: String?
  /// The role and name of its author.
  let author: String
  let payload: [String: Any]

  /// Reads every line.
  ///
  /// - Throws: ``Unreadable``.
  static func read(_ bytes: [UInt8]) throws -> [RecordedEvent] {
    try bytes.split(separator: 0x0A).map { line in
      guard let fields = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
        let id = fields["id"] as? String, let type = fields["type"] as? String,
        let author = fields["by"] as? [String: String], let role = author["role"]
      else { throw Unreadable(line: String(decoding: line, as: UTF8.self)) }
      return RecordedEvent(
        id: id, type: type, of: fields["of"] as? String,
        author: role + " " + (author["name"] ?? ""),
        payload: fields["payload"] as? [String: Any] ?? [:])
    }
  }

  /// The text of a question, probe, draft, answer or reply.
  var text: String { payload["text"] as? String ?? "" }
}

extension [RecordedEvent] {
  /// The types in order.
  var types: [String] { map(\.type) }

  /// The texts of all events of a type, in order.
  func texts(_ type: String) -> [String] { filter { $0.type == type }.map(\.text) }

  /// How many events have a type.
  func count(_ type: String) -> Int { count { $0.type == type } }
}
