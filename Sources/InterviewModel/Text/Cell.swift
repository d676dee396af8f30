/// A part of a safe text that cannot be divided: a character, or an escape sequence of a colour.
package struct Cell: Sendable, Equatable {
  /// The part as it is written.
  package let text: Substring
  /// The columns it takes; 0 for an escape sequence.
  package let width: Int
  /// Whether a line may be broken here: an ordinary space.
  package let isSpace: Bool
}

extension SafeText {
  /// The parts of one line, in order.
  ///
  /// - Complexity: O(*n*) in the length of `line`.
  package static func cells(of line: Substring) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(line.utf8.count)
    var index = line.startIndex
    while index < line.endIndex {
      let start = index
      let character = line[index]
      index = line.index(after: index)
      if character == "\u{1B}" {
        index = line[index...].endOfColour
        cells.append(Cell(text: line[start..<index], width: 0, isSpace: false))
      } else {
        cells.append(
          Cell(
            text: line[start..<index], width: DisplayWidth.of(character),
            isSpace: character == " "))
      }
    }
    return cells
  }
}

extension Substring {
  /// Where the sequence ends whose escape character stands just before this text.
  fileprivate var endOfColour: Index {
    guard first == "[" else { return startIndex }
    guard let last = dropFirst().firstIndex(where: { $0.isLetter }) else { return endIndex }
    return index(after: last)
  }
}
