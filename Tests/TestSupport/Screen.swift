import InterviewModel

/// What a person sees in a terminal: a small model of one, enough for line editing and paging.
///
/// Knows characters of one and two columns, the movements, erasures and insertions that readline
/// and pagers use, and scrolling. A resized window is cut or filled; lines are not laid out anew.
package struct Screen: Sendable {
  /// The columns of the window.
  package private(set) var columns: Int
  /// The rows of the window.
  package private(set) var height: Int
  /// The row of the cursor, from 0.
  package private(set) var row = 0
  /// The column of the cursor, from 0.
  package private(set) var column = 0
  /// The text of each place; empty right of a character of two columns.
  private var places: [[String]]
  /// Whether a row goes on in the next one, because a line went over the edge.
  private var goesOn: [Bool]
  /// Whether the cursor waits behind the last column.
  private var isBehindEdge = false
  private var undecoded: [UInt8] = []
  private var sequence: String?

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
    places = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    goesOn = Array(repeating: false, count: rows)
  }

  /// The rows without the spaces at their ends.
  package var rows: [String] {
    places.map { row in
      let text = row.joined()
      let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
      return String(text[..<end])
    }
  }

  /// The rows up to the last one that is not empty, one a line.
  package var text: String {
    let rows = rows
    return rows[...(rows.lastIndex { !$0.isEmpty } ?? 0)].joined(separator: "\n")
  }

  /// The text with lines that went over the edge put together again.
  package var flowingText: String {
    var text = ""
    for (index, row) in places.enumerated() {
      text += row.joined()
      if !goesOn[index] { text += "\n" }
    }
    return text
  }
}

// MARK: - Drawing

extension Screen {
  /// Takes what a program writes; characters and sequences may be divided between pieces.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    undecoded += bytes
    // A character may be cut at the end: its first bytes are kept for the next piece.
    var end = undecoded.count
    var back = end - 1
    while back >= 0, back >= end - 4, undecoded[back] & 0xC0 == 0x80 { back -= 1 }
    if back >= 0, undecoded[back] >= 0xC0 {
      let length = undecoded[back] >= 0xF0 ? 4 : undecoded[back] >= 0xE0 ? 3 : 2
      if end - back < length { end = back }
    }
    let text = String(decoding: undecoded[..<end], as: UTF8.self)
    undecoded.removeFirst(end)
    for scalar in text.unicodeScalars { take(scalar) }
  }

  /// Cuts or fills the window; rows go at the top when the cursor would be outside.
  package mutating func resize(columns: Int, rows: Int) {
    while row >= rows {
      places.removeFirst()
      goesOn.removeFirst()
      row -= 1
    }
    places = (0..<rows).map { index in
      let old = index < places.count ? places[index] : []
      return Array(
        (old + Array(repeating: " ", count: max(0, columns - old.count))).prefix(columns))
    }
    goesOn = (0..<rows).map { $0 < goesOn.count && goesOn[$0] }
    self.columns = columns
    height = rows
    column = min(column, columns - 1)
    isBehindEdge = false
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if let begun = sequence { return take(scalar, in: begun) }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": move(to: row, 0)
    case "\n":
      goesOn[row] = false
      down()
    case "\u{8}": move(to: row, column - 1)
    case "\t": move(to: row, (column / 8 + 1) * 8)
    case "\u{0}"..<"\u{20}", "\u{7F}": break
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    if width == 0 {
      let before = isBehindEdge ? column : column - 1
      if before >= 0 { places[row][before].unicodeScalars.append(scalar) }
      return
    }
    if isBehindEdge || column + width > columns {
      goesOn[row] = true
      column = 0
      isBehindEdge = false
      down()
    }
    places[row][column] = String(scalar)
    if width == 2 { places[row][column + 1] = "" }
    if column + width >= columns {
      column = columns - 1
      isBehindEdge = true
    } else {
      column += width
    }
  }

  private mutating func down() {
    isBehindEdge = false
    guard row + 1 == height else {
      row += 1
      return
    }
    places.removeFirst()
    places.append(Array(repeating: " ", count: columns))
    goesOn.removeFirst()
    goesOn.append(false)
  }

  private mutating func move(to row: Int, _ column: Int) {
    self.row = max(0, min(row, height - 1))
    self.column = max(0, min(column, columns - 1))
    isBehindEdge = false
  }
}

// MARK: - Sequences

extension Screen {
  private mutating func take(_ scalar: Unicode.Scalar, in begun: String) {
    sequence = begun + String(scalar)
    if begun.isEmpty {
      if scalar != "[", scalar != "]", scalar != "(", scalar != ")" { sequence = nil }
      if scalar == "M" { move(to: row - 1, column) }
    } else if begun.first == "[" {
      guard ("@"..."~").contains(scalar) else { return }
      sequence = nil
      perform(scalar, begun.dropFirst())
    } else if begun.first == "]" {
      if scalar == "\u{7}" || (scalar == "\\" && begun.last == "\u{1B}") { sequence = nil }
    } else {
      sequence = nil
    }
  }

  private mutating func perform(_ scalar: Unicode.Scalar, _ parameters: Substring) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    let count = max(1, numbers.first ?? 1)
    switch scalar {
    case "A": move(to: row - count, column)
    case "B": move(to: row + count, column)
    case "C": move(to: row, column + count)
    case "D": move(to: row, column - count)
    case "G": move(to: row, count - 1)
    case "d": move(to: count - 1, column)
    case "H", "f": move(to: count - 1, (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseRow(numbers.first ?? 0)
    case "P":
      places[row].removeSubrange(column..<min(columns, column + count))
      fillRow()
    case "@":
      places[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      places[row].removeLast(places[row].count - columns)
    default: break
    }
  }

  private mutating func fillRow() {
    places[row] += Array(repeating: " ", count: columns - places[row].count)
  }

  private mutating func eraseRow(_ kind: Int) {
    let range =
      kind == 0 ? column..<columns : kind == 1 ? 0..<min(columns, column + 1) : 0..<columns
    for index in range { places[row][index] = " " }
    if kind != 1 { goesOn[row] = false }
  }

  private mutating func eraseScreen(_ kind: Int) {
    eraseRow(kind)
    let range = kind == 0 ? row + 1..<height : kind == 1 ? 0..<row : 0..<height
    for index in range {
      places[index] = Array(repeating: " ", count: columns)
      goesOn[index] = false
    }
  }
}
