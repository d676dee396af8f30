/// Plain text with `Interviewer:` and `Candidate:`, or names, in front of what was said.
enum LabelledFormat: CallFormat {
  static let id = "labelled"

  static func likelihood(of call: CallText) -> Int {
    let census = census(of: call)
    return call.lines.indices.count { index in
      LabelledLine(call[line: index]).map { census.believes($0.label) } ?? false
    }
  }

  static func cues(in call: CallText) -> CueSheet {
    var sheet = CueSheet()
    let census = census(of: call)
    var speaker: String?
    var start: Int?
    for index in call.lines.indices {
      let line = call[line: index]
      if let labelled = LabelledLine(line), census.believes(labelled.label) {
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

  /// Counts what stands in front of a colon; a paragraph's first line could always have a label.
  private static func census(of call: CallText) -> LabelCensus {
    var census = LabelCensus()
    var isAfterBlank = true
    for index in call.lines.indices {
      let line = call[line: index]
      defer { isAfterBlank = line.isEmpty }
      guard !line.isEmpty else { continue }
      let labelled = LabelledLine(line)
      if isAfterBlank || labelled != nil {
        census.count(labelled?.label, isSure: labelled?.start != nil)
      }
    }
    return census
  }
}
