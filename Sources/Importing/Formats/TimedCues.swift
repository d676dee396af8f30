/// Reads files whose cues begin with a line of two times: WebVTT, SubRip and the older Teams export.
///
/// Blank lines between cues may be missing, numbers in front of the times too. A line that is meant
/// as times but makes no sense begins a cue without times and is left over.
struct TimedCues {
  /// The call that is read.
  private let call: CallText
  /// Whether the file says that it is WebVTT.
  private let isSigned: Bool
  /// What could not be used.
  private var sheet = CueSheet()
  /// The cues with the lines they hold.
  private var blocks: [Block] = []
  /// The number of the cue before, where cues are numbered.
  private var lastNumber: Int?

  /// How many cues show how a file names its speakers.
  static let sample = 400

  /// A cue before its words are looked at.
  private struct Block {
    var timing: CueTiming?
    /// The line in front of the times, where it is no number.
    var name: (label: SpeakerLabel, line: Int)?
    /// The lines of its words, blank ones among them.
    var lines: Range<Int>
  }

  /// How the cues of a file name their speakers.
  enum Naming: Equatable {
    /// `<v Name>` in the words, or nothing.
    case voices
    /// The line in front of the times.
    case identifier
    /// The first line behind the times.
    case firstLine
    /// `Name:` in front of the words.
    case labels
  }

  init(_ call: CallText) {
    self.call = call
    isSigned = WebVTTFormat.isSigned(call)
  }

  /// Reads the whole call.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ call: CallText) -> CueSheet {
    var reader = TimedCues(call)
    reader.cut()
    reader.speak()
    reader.sheet.leftOver.sort { $0.line < $1.line }
    return reader.sheet
  }

  /// How the first cues of a call name their speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the first ``sample`` cues.
  static func naming(of call: CallText) -> Naming {
    var reader = TimedCues(call)
    reader.cut(limit: sample)
    return reader.naming()
  }
}

// MARK: - Cutting into cues

extension TimedCues {
  private mutating func cut(limit: Int = .max) {
    var index = 0
    var isAfterBlank = true
    if isSigned { index = header() }
    while index < call.lines.count, blocks.count < limit {
      let line = call[line: index]
      if line.isEmpty {
        isAfterBlank = true
        index += 1
        continue
      }
      switch CueTiming.reading(line) {
      case .timing(let timing):
        blocks.append(Block(timing: timing, lines: (index + 1)..<(index + 1)))
      case .bad:
        sheet.leave(line, line: index, reason: .unreadable)
        blocks.append(Block(lines: (index + 1)..<(index + 1)))
      case .text:
        if isAfterBlank, isComment(line) {
          index = skipComment(from: index)
          isAfterBlank = true
          continue
        }
        if isIdentifier(at: index, isAfterBlank: isAfterBlank) {
          index = takeIdentifier(at: index)
          isAfterBlank = false
          continue
        }
        if blocks.isEmpty {
          sheet.leave(line, line: index, reason: .unreadable)
        } else {
          let first = blocks[blocks.count - 1].lines.lowerBound
          blocks[blocks.count - 1].lines = first..<(index + 1)
        }
      }
      isAfterBlank = false
      index += 1
    }
  }

  /// Leaves the words of the first paragraph of a WebVTT file and says where the next begins.
  private mutating func header() -> Int {
    var index = 0
    while index < call.lines.count, call[line: index].isEmpty { index += 1 }
    let words = call[line: index].dropFirst(6).trimmed
    sheet.leave(words, line: index, reason: .note)
    index += 1
    while index < call.lines.count {
      let line = call[line: index]
      if line.isEmpty || isTiming(at: index) || isTiming(at: index + 1) { break }
      sheet.leave(line, line: index, reason: .note)
      index += 1
    }
    return index
  }

  private func isTiming(at index: Int) -> Bool {
    index < call.lines.count && CueTiming.reading(call[line: index]) != .text
  }

  private func isComment(_ line: ByteText) -> Bool {
    guard isSigned else { return false }
    return [
      line.begins(with: "NOTE") && (line.count == 4 || line[line.startIndex + 4].isSpace),
      line.begins(with: "STYLE") && line.count == 5,
      line.begins(with: "REGION") && line.count == 6,
    ].contains(true)
  }

  /// Leaves the lines of a comment, a style or a region, and says where the next block begins.
  private mutating func skipComment(from start: Int) -> Int {
    var index = start
    while index < call.lines.count, !call[line: index].isEmpty, !isTiming(at: index) {
      sheet.leave(call[line: index], line: index, reason: .note)
      index += 1
    }
    return index
  }

  /// Whether a line is the name of the cue whose times stand on the next line.
  private func isIdentifier(at index: Int, isAfterBlank: Bool) -> Bool {
    guard isTiming(at: index + 1) else { return false }
    let line = call[line: index]
    guard !isAfterBlank else { return true }
    // Without a blank line only the next number is sure not to be something that was said.
    guard let lastNumber, line.isNumber, let number = Int(line.string) else { return false }
    return number - 1 == lastNumber
  }

  /// Takes the line in front of the times and those times, and says where the next line is.
  private mutating func takeIdentifier(at index: Int) -> Int {
    let line = call[line: index]
    var block = Block(lines: (index + 2)..<(index + 2))
    switch CueTiming.reading(call[line: index + 1]) {
    case .timing(let timing): block.timing = timing
    default: sheet.leave(call[line: index + 1], line: index + 1, reason: .unreadable)
    }
    if line.isNumber {
      lastNumber = Int(line.string)
    } else if let label = Self.quotedName(line) ?? SpeakerLabel(line) {
      block.name = (label, index)
    } else {
      sheet.leave(line, line: index, reason: .note)
    }
    blocks.append(block)
    return index + 2
  }

  /// The name in an identifier such as `12 "Priya Nair" (2548)`.
  private static func quotedName(_ line: ByteText) -> SpeakerLabel? {
    guard let open = line.firstIndex(of: 0x22), let close = line.lastIndex(of: 0x22),
      open < close, line[..<open].trimmed.isNumber
    else { return nil }
    return SpeakerLabel(line[(open + 1)..<close])
  }
}

// MARK: - Words and names

extension TimedCues {
  private func naming() -> Naming {
    if holdsVoices() { return .voices }
    if hasNamedIdentifiers() { return .identifier }
    return beginsWithNames() ? .firstLine : .labels
  }

  private func holdsVoices() -> Bool {
    blocks.contains { block in
      block.lines.contains { index in
        let line = call[line: index]
        return line.place(of: "<v ") != nil || line.place(of: "<v.") != nil
      }
    }
  }

  /// Whether every cue has a name in front of its times, and a name comes back.
  private func hasNamedIdentifiers() -> Bool {
    var seen: Set<String> = []
    var isRepeated = false
    for block in blocks {
      guard let label = block.name?.label, label.isNameLike, !Self.isCode(label) else {
        return false
      }
      if !seen.insert(label.key).inserted { isRepeated = true }
    }
    return isRepeated
  }

  /// Whether nine cues in ten begin with a line that is a name, and have words behind it.
  private func beginsWithNames() -> Bool {
    guard blocks.count > 1 else { return false }
    let named = blocks.count { firstName(of: $0) != nil }
    return named * 10 >= blocks.count * 9
  }

  /// The name on the first line of a cue that has words on another.
  private func firstName(of block: Block) -> (label: SpeakerLabel, line: Int)? {
    var filled = block.lines.lazy.filter { !call[line: $0].isEmpty }.makeIterator()
    guard let first = filled.next(), filled.next() != nil,
      let label = SpeakerLabel(call[line: first]), label.isNameLike
    else { return nil }
    return (label, first)
  }

  /// Whether an identifier was made by a machine: one word with a digit or a hyphen in it.
  private static func isCode(_ label: SpeakerLabel) -> Bool {
    !label.name.contains(" ") && label.name.contains { $0.isNumber || $0 == "-" || $0 == "/" }
  }

  private mutating func speak() {
    let naming = naming()
    let names = naming == .labels ? labels() : []
    for block in blocks {
      var speaker: String?
      var skipped: Int?
      switch naming {
      case .identifier: speaker = block.name?.label.name
      case .firstLine:
        let name = firstName(of: block)
        speaker = name?.label.name
        skipped = name?.line
      case .voices, .labels: break
      }
      if naming != .identifier, let name = block.name, !Self.isCode(name.label) {
        sheet.leave(call[line: name.line], line: name.line, reason: .note)
      }
      speak(block, speaker: speaker, without: skipped, names: names)
    }
  }

  private mutating func speak(
    _ block: Block, speaker: String?, without skipped: Int?, names: Set<String>
  ) {
    var voice: String?
    var speaker = speaker
    for index in block.lines where index != skipped {
      for voiced in CueMarkup.read(call[line: index], voice: &voice) {
        var text = voiced.text[...].trimmed
        if !names.isEmpty, let labelled = LabelledLine(text), names.contains(labelled.label.key) {
          speaker = labelled.label.name
          text = labelled.text
        }
        sheet.say(
          text, speaker: voiced.voice ?? speaker, start: block.timing?.start,
          end: block.timing?.end, line: index)
      }
    }
  }

  /// The keys of the speakers, by a count of what stands in front of a colon in each cue.
  private func labels() -> Set<String> {
    var census = LabelCensus()
    for block in blocks {
      var isFirst = true
      for index in block.lines where !call[line: index].isEmpty {
        var voice: String?
        let words = CueMarkup.read(call[line: index], voice: &voice).first?.text ?? []
        let label = LabelledLine(words[...].trimmed)?.label
        if isFirst || label != nil { census.count(label) }
        isFirst = false
      }
    }
    return census.believed()
  }
}
