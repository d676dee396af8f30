/// Plain text with `Interviewer:` and `Candidate:`, or names, in front of what was said.
enum LabelledFormat: CallFormat {
  static let id = "labelled"

  static func likelihood(of call: CallText) -> Int {
    let names = names(in: call)
    return call.lines.indices.count { index in
      LabelledLine(call[line: index]).map { names.contains($0.label.key) } ?? false
    }
  }

  static func cues(in call: CallText) -> CueSheet {
    var sheet = CueSheet()
    let names = names(in: call)
    var speaker: String?
    var start: Int?
    for index in call.lines.indices {
      let line = call[line: index]
      if let labelled = LabelledLine(line), names.contains(labelled.label.key) {
        speaker = labelled.label.name
        start = labelled.start
        sheet.say(labelled.text, speaker: speaker, start: start, line: index)
      } else if speaker == nil {
        sheet.leave(line, line: index, reason: .note)
      } else {
        sheet.say(line, speaker: speaker, start: start, line: index)
      }
    }
    return sheet
  }

  /// The keys of the speakers, by a count of what stands in front of a colon; a paragraph's first line could always have a label,
  /// and in a file without blank lines every line could.
  private static func names(in call: CallText) -> Set<String> {
    var census = LabelCensus()
    let trimmed = call.lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty)
    let isDense = !trimmed.contains(where: \.isEmpty)
    var isInFront = true
    for index in call.lines.indices {
      let line = call[line: index]
      defer { isInFront = line.isEmpty || isDense }
      guard !line.isEmpty else { continue }
      let labelled = LabelledLine(line)
      if isInFront || labelled != nil {
        census.count(
          labelled?.label, isSure: labelled?.start != nil, isInFront: isInFront)
      }
    }
    return census.believed()
  }
}
