extension SafeText {
  /// The columns that the widest line takes; colours take none.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var width: Int {
    lines.map { line in Self.cells(of: line).reduce(0) { $0 + $1.width } }.max() ?? 0
  }

  /// The lines without their newlines; at least one.
  private var lines: [Substring] {
    string.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text with spaces after it up to `width` columns; a wider text is returned as it is.
  package func padded(to width: Int) -> SafeText {
    let missing = width - self.width
    return missing <= 0
      ? self : SafeText(trusting: string + String(repeating: " ", count: missing))
  }

  /// The text cut to `width` columns with an ellipsis as the last one, if it is wider.
  ///
  /// Colours after the cut are kept, so that they are switched off again. For one line.
  package func truncated(to width: Int) -> SafeText {
    // No character takes more columns than bytes.
    guard string.utf8.count > width, self.width > width else { return self }
    var result = ""
    var column = 0
    var isCut = false
    for cell in Self.cells(of: string[...]) {
      if cell.width == 0, !isCut || cell.text.first == "\u{1B}" {
        result += cell.text
      } else if !isCut, column + cell.width <= width - 1 {
        result += cell.text
        column += cell.width
      } else if !isCut {
        if width > 0 { result += "…" }
        isCut = true
      }
    }
    return SafeText(trusting: result)
  }

  /// The text broken into lines of at most `width` columns.
  ///
  /// Lines break at spaces; a word that is wider than a line is divided between characters, never
  /// inside one. Newlines stay. Spaces inside a line stay, those at a break go. A label in front
  /// and a hanging indent of its width make a list item: `("Q1  " + text).wrapped(to: 40, hanging: 4)`.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, from 1. A character that is wider than the room that is
  ///     left still gets a line of its own.
  ///   - hanging: The spaces before every line but the first, newlines of the text included;
  ///     reduced so that at least eight columns stay for the words, or all where there are fewer.
  /// - Returns: The lines joined by newlines, without one at the end that was not there.
  /// - Complexity: O(*n*) in the length of the text.
  package func wrapped(to width: Int, hanging: Int = 0) -> SafeText {
    var wrapper = Wrapper(width: max(1, width), hanging: max(0, min(hanging, width - 8)))
    for (number, line) in lines.enumerated() {
      wrapper.begin(isFirst: number == 0)
      wrapper.take(Self.cells(of: line))
    }
    return SafeText(trusting: wrapper.result)
  }
}

/// The state of one wrapping pass.
private struct Wrapper {
  let width: Int
  let hanging: Int
  var result = ""
  private var column = 0
  /// Spaces read but not yet written: they are dropped at a break.
  private var gap = 0
  /// Whether the line holds anything but its indent.
  private var hasWords = false

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  /// Begins a line of the text.
  mutating func begin(isFirst: Bool) {
    column = 0
    gap = 0
    hasWords = false
    if !isFirst {
      result += "\n"
      gap = hanging
    }
  }

  /// Adds all parts of a line of the text.
  mutating func take(_ cells: [Cell]) {
    var start = 0
    while start < cells.count {
      if cells[start].isSpace {
        gap += 1
        start += 1
        continue
      }
      var end = start
      while end < cells.count, !cells[end].isSpace { end += 1 }
      add(word: cells[start..<end])
      start = end
    }
  }

  private mutating func add(word: ArraySlice<Cell>) {
    let wordWidth = word.reduce(0) { $0 + $1.width }
    if wordWidth == 0 {
      // A colour that is switched off after a space must not begin a line of its own.
      for cell in word { result += cell.text }
      return
    }
    if column + gap + wordWidth > width {
      if hasWords { breakLine() }
      // A deep indent of the text's own gives way to its words.
      gap = min(gap, hanging)
    }
    write(spaces: gap)
    for cell in word {
      if column + cell.width > width, hasWords {
        breakLine()
        write(spaces: gap)
      }
      result += cell.text
      column += cell.width
      hasWords = hasWords || cell.width > 0
    }
    gap = 0
  }

  private mutating func breakLine() {
    result += "\n"
    column = 0
    gap = hanging
    hasWords = false
  }

  private mutating func write(spaces count: Int) {
    result += String(repeating: " ", count: count)
    column += count
    gap = 0
  }
}
