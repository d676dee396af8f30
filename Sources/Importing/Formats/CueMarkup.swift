/// The markup inside the cues of WebVTT and SubRip files.
enum CueMarkup {
  /// Words with the voice that `<v Name>` gives them; `nil` for words outside every voice.
  struct Voiced: Equatable {
    var voice: String?
    var text: [UInt8]
  }

  /// Takes the tags out of a line and puts characters in place of their references.
  ///
  /// Known tags go (`v`, `c`, `i`, `b`, `u`, `ruby`, `rt`, `lang`, `font`, `s` and times, and
  /// SubRip's `{\an8}`); anything else in angle brackets, and a tag that never ends, is words.
  ///
  /// - Parameters:
  ///   - line: A line of a cue.
  ///   - voice: The voice that the line before left open; changed to the one this line leaves open.
  /// - Returns: The words in their order, without stretches that hold none.
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ line: ByteText, voice: inout String?) -> [Voiced] {
    guard line.contains(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x7B }) else {
      return [Voiced(voice: voice, text: Array(line))]
    }
    var result = [Voiced(voice: voice, text: [])]
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == 0x3C, let tag = tag(in: line, at: index) {
        switch tag.kind {
        case .voice(let name):
          voice = name
          result.append(Voiced(voice: name, text: []))
        case .voiceEnd:
          voice = nil
          result.append(Voiced(voice: nil, text: []))
        case .other: break
        }
        index = tag.end
      } else if byte == 0x26, let (character, end) = reference(in: line, at: index) {
        result[result.count - 1].text.append(contentsOf: character)
        index = end
      } else if byte == 0x7B, let end = override(in: line, at: index) {
        index = end
      } else {
        result[result.count - 1].text.append(byte)
        index += 1
      }
    }
    return result.filter { $0.text.contains { !$0.isSpace } }
  }

  private enum Kind {
    case voice(String?)
    case voiceEnd
    case other
  }

  /// The tag that starts at a `<`, with the place behind its `>`.
  private static func tag(in line: ByteText, at start: Int) -> (kind: Kind, end: Int)? {
    var end = start + 1
    while end < line.endIndex, line[end] != 0x3E {
      if line[end] == 0x3C { return nil }
      end += 1
    }
    guard end < line.endIndex else { return nil }
    var body = line[(start + 1)..<end]
    if ClockTime.milliseconds(body) != nil { return (.other, end + 1) }
    let isEnd = body.first == 0x2F
    if isEnd { body = body.dropFirst() }
    let word = body.prefix { $0.isLetter }
    let rest = body[word.endIndex...]
    let name = word.string.lowercased()
    let isBare = rest.isEmpty || (rest.first == 0x2E && !rest.contains(where: \.isSpace))
    let isAnnotated = rest.first == 0x2E || rest.first.map { $0.isSpace } ?? false
    guard bareTags.contains(name) && isBare || wordyTags.contains(name) && (isBare || isAnnotated)
    else { return nil }
    guard word.count == 1, word.first.map({ $0 | 0x20 }) == UInt8(ascii: "v") else {
      return (.other, end + 1)
    }
    if isEnd { return (.voiceEnd, end + 1) }
    guard let space = rest.firstIndex(where: \.isSpace) else { return (.voice(nil), end + 1) }
    var unused: String?
    let plain = read(rest[space...], voice: &unused).flatMap(\.text)
    let label = plain[...].trimmed
    return (.voice(label.isEmpty ? nil : SpeakerLabel(label)?.name ?? label.string), end + 1)
  }

  /// Tags that hold nothing but classes; "a<b and 2 > 1" is none.
  private static let bareTags: Set<String> = ["c", "i", "b", "u", "s", "ruby", "rt"]
  /// Tags with words behind a space.
  private static let wordyTags: Set<String> = ["v", "lang", "font"]

  /// The character that `&amp;` and its kind stand for, with the place behind the semicolon.
  private static func reference(
    in line: ByteText, at start: Int
  ) -> (character: [UInt8], end: Int)? {
    let window = line[(start + 1)...].prefix(8)
    guard let semicolon = window.firstIndex(of: 0x3B) else { return nil }
    let name = window[..<semicolon].string
    guard let character = references[name] else { return nil }
    return (character, semicolon + 1)
  }

  private static let references: [String: [UInt8]] = [
    "amp": Array("&".utf8), "lt": Array("<".utf8), "gt": Array(">".utf8),
    "quot": Array("\"".utf8), "apos": Array("'".utf8), "#39": Array("'".utf8),
    "nbsp": Array(" ".utf8), "lrm": [], "rlm": [],
  ]

  /// The place behind SubRip's `{\...}` at a brace.
  private static func override(in line: ByteText, at start: Int) -> Int? {
    guard start + 1 < line.endIndex, line[start + 1] == 0x5C else { return nil }
    let window = line[start...].prefix(32)
    return window.firstIndex(of: 0x7D).map { $0 + 1 }
  }
}
