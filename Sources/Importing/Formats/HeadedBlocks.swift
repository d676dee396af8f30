/// Reads files in which a heading with a name and a time stands over what was said.
struct HeadedBlocks {
  private let call: CallText
  private let style: Style
  /// The headings that name a speaker, in order.
  private let headings: [Heading]

  /// Where the time stands.
  enum Style {
    /// On the line of the name: `Priya  0:12`, `[Priya] 18:04:05`, `0:12 Priya`.
    case nameAndTime
    /// Alone on the line under the name.
    case nameThenTime
  }

  /// A heading.
  private struct Heading {
    var label: SpeakerLabel
    var start: Int
    /// The lines it takes.
    var lines: Range<Int>
    /// Whether a wide gap, a tab or brackets leave no doubt.
    var isSure: Bool
  }

  /// Finds the headings of a call.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ call: CallText, style: Style) {
    self.call = call
    self.style = style
    var found: [Heading] = []
    var census = LabelCensus()
    var index = 0
    while index < call.lines.count {
      guard let heading = Self.heading(at: index, in: call, style: style) else {
        index += 1
        continue
      }
      let isAfterBlank = index == 0 || call.lines[index - 1].isEmpty
      let isSure = heading.isSure || isAfterBlank
      census.count(heading.label, isSure: isSure, isInFront: isSure)
      found.append(heading)
      index = heading.lines.upperBound
    }
    let names = census.believed()
    headings = found.filter { names.contains($0.label.key) }
  }

  /// How many headings there are.
  var count: Int { headings.count }

  /// Reads what was said under each heading.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func read() -> CueSheet {
    var sheet = CueSheet()
    let first = headings.first?.lines.lowerBound ?? call.lines.count
    for index in 0..<first { sheet.leave(call[line: index], line: index, reason: .note) }
    for (position, heading) in headings.enumerated() {
      let isLast = position + 1 == headings.count
      let end = isLast ? call.lines.count : headings[position + 1].lines.lowerBound
      for index in heading.lines.upperBound..<end {
        let line = call[line: index]
        if Self.isNotice(line) {
          sheet.leave(line, line: index, reason: .note)
        } else {
          sheet.say(line, speaker: heading.label.name, start: heading.start, line: index)
        }
      }
    }
    return sheet
  }

  /// What the recording program says of itself.
  private static func isNotice(_ line: ByteText) -> Bool {
    line.begins(with: "Transcribed by http") || line.ends(with: " started transcription")
      || line.ends(with: " stopped transcription")
  }
}

// MARK: - Headings

extension HeadedBlocks {
  private static func heading(at index: Int, in call: CallText, style: Style) -> Heading? {
    let line = call[line: index]
    guard !line.isEmpty, line.count <= SpeakerLabel.longest.bytes + 24 else { return nil }
    switch style {
    case .nameAndTime: return nameAndTime(line, at: index)
    case .nameThenTime:
      guard index + 1 < call.lines.count,
        let time = ClockTime.bracketed(call[line: index + 1]),
        let label = SpeakerLabel(line), label.isNameLike, ClockTime.bracketed(line) == nil
      else { return nil }
      return Heading(label: label, start: time, lines: index..<(index + 2), isSure: true)
    }
  }

  private static func nameAndTime(_ line: ByteText, at index: Int) -> Heading? {
    let lines = index..<(index + 1)
    let lastStart = (line.lastIndex(where: \.isSpace) ?? line.startIndex - 1) + 1
    if lastStart > line.startIndex, let time = ClockTime.bracketed(line[lastStart...]) {
      var name = line[..<lastStart]
      let gap = name.reversed().prefix(while: \.isSpace)
      var isSure = gap.count > 1 || gap.contains(0x09) || line[lastStart...].last == 0x29
      name = name.trimmed
      if name.first == 0x5B, name.last == 0x5D {
        name = name.dropFirst().dropLast()
        isSure = true
      }
      guard let label = SpeakerLabel(name), label.isNameLike else { return nil }
      return Heading(label: label, start: time, lines: lines, isSure: isSure)
    }
    let first = line.prefix { !$0.isSpace }
    guard first.count < line.count, let time = ClockTime.bracketed(first),
      let label = SpeakerLabel(line[first.endIndex...]), label.isNameLike
    else { return nil }
    return Heading(label: label, start: time, lines: lines, isSure: first.first == 0x5B)
  }
}
