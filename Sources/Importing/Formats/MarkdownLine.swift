/// One line of Markdown, looked at for the name of a speaker.
struct MarkdownLine {
  /// The name in bold, or the words of a heading; believed only after a census.
  private(set) var label: SpeakerLabel?
  /// Milliseconds since the call began, where a time stands behind the name.
  private(set) var start: Int?
  /// The words behind the name.
  private(set) var text: ByteText
  /// The line without quote marks.
  let whole: ByteText
  /// Whether it begins with `>`.
  let isQuoted: Bool
  /// Whether it begins with `#`.
  private(set) var isHeading = false

  /// Reads a line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ line: ByteText) {
    var rest = line
    while rest.first == 0x3E { rest = rest.dropFirst().trimmed }
    isQuoted = line.first == 0x3E
    whole = rest
    text = rest
    let marks = rest.prefix { $0 == 0x23 }
    if (1...6).contains(marks.count), rest[marks.endIndex...].first.map({ $0.isSpace }) ?? false {
      isHeading = true
      readHeading(rest[marks.endIndex...].trimmed)
      return
    }
    if let mark = rest.first, mark == 0x2D || mark == 0x2A || mark == 0x2B,
      rest.dropFirst().first.map({ $0.isSpace }) ?? false
    {
      rest = rest.dropFirst().trimmed
    }
    readBold(rest)
  }

  /// Whether the line only draws a rule.
  var isRule: Bool {
    guard let mark = whole.first, whole.count >= 3, mark == 0x2D || mark == 0x2A || mark == 0x5F
    else { return false }
    return whole.allSatisfy { $0 == mark }
  }

  private mutating func readHeading(_ words: ByteText) {
    var name = words
    if let space = words.lastIndex(where: \.isSpace),
      let time = ClockTime.bracketed(words[(space + 1)...])
    {
      start = time
      name = words[..<space].trimmed
    }
    if name.last == 0x3A { name = name.dropLast() }
    name = Self.withoutMarks(name)
    label = SpeakerLabel(name).flatMap { $0.isNameLike && !$0.isHeading ? $0 : nil }
    text = words[words.endIndex...]
  }

  /// Reads `**Name:** words`, `**Name**: words`, `**Name** (0:12): words` and `**Name**` alone.
  private mutating func readBold(_ line: ByteText) {
    let marks = line.prefix { $0 == 0x2A || $0 == 0x5F }
    guard (1...3).contains(marks.count) else { return }
    let inner = line[marks.endIndex...]
    let window = inner.prefix(SpeakerLabel.longest.bytes + 2)
    guard let close = window.firstIndex(of: marks[marks.startIndex]) else { return }
    let behind = inner[close...]
    guard behind.count >= marks.count, behind.prefix(marks.count).elementsEqual(marks.reversed())
    else { return }
    var name = inner[..<close].trimmed
    var rest = behind.dropFirst(marks.count).trimmed
    var hasColon = false
    if name.last == 0x3A {
      name = name.dropLast()
      hasColon = true
    }
    let word = rest.prefix { !$0.isSpace }
    let bare = word.last == 0x3A ? word.dropLast() : word
    // Behind a colon only a time in brackets is the transcript's; a bare one was said.
    let isBare = bare.first?.isDigit ?? false
    if let time = ClockTime.bracketed(bare), !(hasColon && isBare) {
      start = time
      rest = rest[word.endIndex...].trimmed
      hasColon = hasColon || word.count != bare.count || rest.isEmpty
    } else if rest.first == 0x3A {
      rest = rest.dropFirst().trimmed
      hasColon = true
    }
    guard hasColon || (rest.isEmpty && marks.count > 1), let label = SpeakerLabel(name),
      !label.isHeading
    else {
      start = nil
      return
    }
    self.label = label
    text = rest
  }

  /// Bold or italic marks around a whole heading go.
  private static func withoutMarks(_ text: ByteText) -> ByteText {
    var text = text
    while let first = text.first, first == 0x2A || first == 0x5F, text.last == first, text.count > 2
    {
      text = text.dropFirst().dropLast()
    }
    return text
  }
}
