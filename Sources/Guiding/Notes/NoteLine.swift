/// One note of a typed line: what was heard, with its marks.
package struct NoteLine: Sendable, Equatable {
  /// The words, without the marks.
  package var text: String
  /// The marks, each once, in the order they were typed.
  package var marks: [NoteMark]

  package init(text: String, marks: [NoteMark] = []) {
    self.text = text
    self.marks = marks
  }

  /// Cuts a typed line into notes.
  ///
  /// A mark is a word of its own that begins with a slash. It belongs to the words before it, and
  /// words after it begin a new note; before any words it belongs to those that follow. Any other
  /// word with a slash stays part of the note, so that nothing typed is lost.
  ///
  /// - Returns: Empty for a blank line. A line of marks alone gives one note without words.
  /// - Complexity: O(*n*) in the length of the line.
  package static func notes(in line: String) -> [NoteLine] {
    var notes: [NoteLine] = []
    var words: [Substring] = []
    var marks: [NoteMark] = []
    // Whether a mark stands after the words, so that the next word begins another note.
    var isMarked = false
    func end() {
      guard !words.isEmpty || !marks.isEmpty else { return }
      notes.append(NoteLine(text: words.joined(separator: " "), marks: marks))
      words = []
      marks = []
      isMarked = false
    }
    for word in line.split(whereSeparator: \.isWhitespace) {
      if let mark = NoteMark(word: word) {
        if !marks.contains(mark) { marks.append(mark) }
        isMarked = !words.isEmpty
      } else {
        if isMarked { end() }
        words.append(word)
      }
    }
    end()
    return notes
  }
}
