/// Words of one speaker on one line of the file.
struct Cue: Sendable, Equatable {
  /// Who speaks; `nil` goes on with the speaker before.
  var speaker: String?
  /// Milliseconds since the call began; `nil` when the file does not say.
  var start: Int?
  /// Milliseconds since the call began; `nil` when the file does not say.
  var end: Int?
  /// The words, without names, times and markup.
  var text: String
  /// The line of the file, counted from 1.
  var line: Int
}

/// What a format makes of a file: the words, and the lines it could not use.
struct CueSheet: Sendable, Equatable {
  /// The words in the order of the file.
  var cues: [Cue] = []
  /// The lines that are neither words nor form, in the order of the file.
  var leftOver: [ImportedCall.LeftOver] = []

  /// Adds the words of a line; a line without words adds nothing.
  mutating func say(
    _ text: ByteText, speaker: String?, start: Int? = nil, end: Int? = nil, line index: Int
  ) {
    guard !text.isEmpty else { return }
    cues.append(
      Cue(speaker: speaker, start: start, end: end, text: text.string, line: index + 1))
  }

  /// Adds a line that is not understood, or that is a remark of the file's maker.
  mutating func leave(_ text: ByteText, line index: Int, reason: ImportedCall.LeftOver.Reason) {
    guard !text.isEmpty else { return }
    leftOver.append(.init(line: index + 1, text: text.string, speaker: nil, reason: reason))
  }

  /// Ends each cue that has only a start where the next one starts, if that is not earlier.
  ///
  /// Cues of one speaker with one start are lines of one block and end together. The last block of
  /// such a file has no end.
  ///
  /// - Complexity: O(*n*) in the number of cues.
  mutating func closeTimes() {
    var next: Cue?
    for index in cues.indices.reversed() {
      if let start = cues[index].start, cues[index].end == nil, let next, let following = next.start
      {
        if next.speaker == cues[index].speaker, following == start {
          cues[index].end = next.end
        } else if following >= start {
          cues[index].end = following
        }
      }
      next = cues[index]
    }
  }
}
