import Foundation

/// The words of the built-in bank that the matcher learns from, read without the bank's loader.
enum BankTexts {
  typealias Text = (principle: String, text: String)

  /// The prompts of every principle.
  static let questions: [Text] = read("questions") { $0 == "text" }
  /// What each principle is about, what to listen for, and the cues of its own beats.
  static let hints: [Text] =
    read("rubrics") { ["gloss", "about", "label", "listenFor", "cues"].contains($0) }
    + Set(questions.map(\.principle)).sorted()
    .map { ($0, $0.replacingOccurrences(of: "-", with: " ")) }
  /// The follow-ups of the prompts.
  static let followUps: [Text] = read("questions") { $0 == "followUps" }

  /// The scalars of some keys in a folder's files, a list's one by one.
  private static func read(_ folder: String, _ isWanted: (String) -> Bool) -> [Text] {
    let root = Calls.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "QuestionBank/amazon/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []
    var result: [Text] = []
    for name in names.sorted() where name.hasSuffix(".yaml") && !name.contains(".examples.") {
      let principle = String(name.dropLast(5))
      guard principle != "shared",
        let text = try? String(contentsOf: root.appending(path: name), encoding: .utf8)
      else { continue }
      var key = ""
      var folded: String?
      var isOwnBeat = false
      func finish() {
        if let text = folded {
          if key == "covers" { isOwnBeat = text == "principle" }
          let isOfBeat = key == "label" || key == "cues"
          if isWanted(key), isOwnBeat || !isOfBeat { result.append((principle, text)) }
        }
        folded = nil
      }
      for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " }
        let field = words.hasPrefix("- ") && !words.hasPrefix("- \"") ? words.dropFirst(2) : words
        if let colon = field.firstIndex(of: ":"), !field.hasPrefix("\""), !words.hasPrefix("- \""),
          field[..<colon].allSatisfy(\.isLetter)
        {
          finish()
          key = String(field[..<colon])
          let value = field[field.index(after: colon)...].drop { $0 == " " }
          if value == ">-" { folded = "" } else if !value.isEmpty { folded = unquoted(value) }
          if folded?.isEmpty == false { finish() }
        } else if words.hasPrefix("- ") {
          finish()
          folded = words.dropFirst(2) == ">-" ? "" : unquoted(words.dropFirst(2))
          if folded?.isEmpty == false { finish() }
        } else if let begun = folded {
          folded = begun.isEmpty ? String(words) : begun + " " + words
        }
      }
      finish()
    }
    return result
  }

  private static func unquoted(_ text: Substring) -> String {
    text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : String(text)
  }
}
