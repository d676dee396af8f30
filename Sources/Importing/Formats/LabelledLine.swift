/// A line such as `Priya: hello`, `[0:12] Priya: hello` or `Priya (0:12): hello`.
struct LabelledLine {
  /// Who speaks.
  var label: SpeakerLabel
  /// Milliseconds since the call began, where the line says so.
  var start: Int?
  /// The words behind the colon; empty when they stand on the next line.
  var text: ByteText

  /// Reads a line; `nil` when nothing in front of a colon could be a name.
  ///
  /// - Complexity: O(1): a name that is too long is given up.
  init?(_ line: ByteText) {
    var rest = line
    if let mark = rest.first, mark == 0x2D || mark == 0x3E {
      // A dash, or the arrows of captions, in front of a change of speaker.
      rest = rest.drop { $0 == mark }.trimmedFront
    }
    if let time = Self.time(inFrontOf: &rest) { start = time }
    var depth = 0
    var index = rest.startIndex
    let limit = Swift.min(rest.endIndex, rest.startIndex + SpeakerLabel.longest.bytes + 16)
    while index < limit {
      let byte = rest[index]
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if byte == 0x29 || byte == 0x5D { depth -= 1 }
      if byte == 0x3A, depth <= 0 { break }
      index += 1
    }
    guard index < limit else { return nil }
    let after = rest[(index + 1)...]
    guard after.first.map({ $0.isSpace }) ?? true else { return nil }
    var name = rest[..<index].trimmed
    if let open = name.lastIndex(where: { $0 == 0x28 || $0 == 0x5B }),
      let time = ClockTime.bracketed(name[open...])
    {
      start = time
      name = name[..<open]
    }
    guard let label = SpeakerLabel(name) else { return nil }
    self.label = label
    text = after.trimmed
  }

  /// Takes a time off the front of a line; brackets around it and a dash behind it go too.
  private static func time(inFrontOf line: inout ByteText) -> Int? {
    let word = line.prefix { !$0.isSpace }
    guard word.count < line.count, let time = ClockTime.bracketed(word) else { return nil }
    line = line[word.endIndex...].trimmedFront
    if line.first == 0x2D, line.dropFirst().first.map({ $0.isSpace }) ?? false {
      line = line.dropFirst().trimmedFront
    }
    return time
  }
}

extension ByteText {
  /// The stretch without spaces and tabs at its start.
  fileprivate var trimmedFront: ByteText { drop(while: \.isSpace) }
}
