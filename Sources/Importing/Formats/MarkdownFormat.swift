/// Markdown turns: `**Name:** words`, a heading `### Name` over the words, or a quoted side.
enum MarkdownFormat: CallFormat {
  static let id = "markdown"

  static func likelihood(of call: CallText) -> Int {
    let names = names(in: call)
    var named = 0
    var quoted = 0
    var plain = 0
    for index in call.lines.indices where !call[line: index].isEmpty {
      let line = MarkdownLine(call[line: index])
      if let label = line.label, names.contains(label.key) { named += 1 }
      if line.isQuoted { quoted += 1 } else { plain += 1 }
    }
    return named > 0 ? named * 2 : plain > 0 ? quoted : 0
  }

  static func cues(in call: CallText) -> CueSheet {
    var sheet = CueSheet()
    let names = names(in: call)
    let isNamed = call.lines.indices.contains { index in
      MarkdownLine(call[line: index]).label.map { names.contains($0.key) } ?? false
    }
    var speaker: String?
    var start: Int?
    for index in call.lines.indices {
      let line = MarkdownLine(call[line: index])
      if let label = line.label, names.contains(label.key) {
        speaker = label.name
        start = line.start
        sheet.say(line.text, speaker: speaker, start: start, line: index)
      } else if line.isRule {
        continue
      } else if line.isHeading || (isNamed && speaker == nil) {
        sheet.leave(call[line: index], line: index, reason: .note)
      } else {
        let said = isNamed ? speaker : line.isQuoted ? quoted : unquoted
        sheet.say(line.whole, speaker: said, start: start, line: index)
      }
    }
    return sheet
  }

  /// The two speakers of a file in which quoting alone tells them apart.
  static let quoted = "Speaker 1"
  /// The one whose words are not quoted.
  static let unquoted = "Speaker 2"

  /// The keys of the speakers.
  private static func names(in call: CallText) -> Set<String> {
    var census = LabelCensus()
    for index in call.lines.indices where !call[line: index].isEmpty {
      let line = MarkdownLine(call[line: index])
      guard let label = line.label else { continue }
      // Bold words in front of a colon are as sure as a name gets; a heading must come back.
      census.count(label, isSure: !line.isHeading && label.isNameLike)
    }
    return census.believed()
  }
}
