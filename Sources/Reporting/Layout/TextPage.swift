import InterviewModel

/// A text for terminals while it is written, no wider than its width.
struct TextPage: Sendable {
  /// The columns of a line, from 20.
  let width: Int
  /// How words stand out.
  let style: Style
  private var lines: [SafeText] = []

  /// Narrower widths are taken as this one.
  static let narrowest = 20
  /// Running text is not set wider than this, whatever the width.
  static let widestText = 100

  init(width: Int, style: Style) {
    self.width = max(Self.narrowest, width)
    self.style = style
  }

  /// The whole text; every line ends with a newline.
  var text: SafeText {
    lines.map { $0 + "\n" }.joined()
  }

  /// The columns that running text takes.
  var textWidth: Int { min(width, Self.widestText) }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - text: The words; newlines in it stay.
  ///   - indent: The spaces before the first line.
  ///   - hanging: The spaces before every further line; left out, as many as `indent`.
  mutating func add(_ text: SafeText, indent: Int = 0, hanging: Int? = nil) {
    let margin = SafeText(trusting: String(repeating: " ", count: indent))
    lines.append((margin + text).wrapped(to: textWidth, hanging: hanging ?? indent))
  }

  /// Adds an empty line, unless the text begins or the last line is one.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A text that stands beside others.
  struct Cell {
    /// The words.
    var text: SafeText
    /// The columns it takes; the words leave the last two free.
    var width: Int
    /// The spaces before every line but the first.
    var hanging: Int

    init(_ text: SafeText, width: Int, hanging: Int = 0) {
      self.text = text
      self.width = width
      self.hanging = hanging
    }
  }

  /// Adds cells side by side, each wrapped in its column.
  ///
  /// - Parameter cells: From the left; their widths should add up to at most the page's.
  mutating func row(_ cells: [Cell]) {
    let columns = cells.map { cell in
      cell.text.wrapped(to: max(1, cell.width - 2), hanging: cell.hanging).string
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { SafeText(trusting: String($0)) }
    }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      var row: SafeText = ""
      var end = 0
      for (index, column) in columns.enumerated() {
        row = row.padded(to: end) + (line < column.count ? column[line] : "")
        end += cells[index].width
      }
      lines.append(row.trimmed)
    }
  }
}

extension SafeText {
  /// The text without spaces at its end.
  fileprivate var trimmed: SafeText {
    var text = string[...]
    while text.last == " " { text.removeLast() }
    return SafeText(trusting: String(text))
  }
}
