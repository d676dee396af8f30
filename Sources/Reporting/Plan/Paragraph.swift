/// Words set in lines of a given width.
struct Paragraph: Sendable {
  private let text: String
  private let indent: Int
  private let hanging: Int

  /// - Parameters:
  ///   - text: Words parted by white space; line ends count as spaces.
  ///   - indent: The columns left free at the start of each line.
  ///   - hanging: The columns left free besides from the second line on.
  init(_ text: String, indent: Int = 0, hanging: Int = 0) {
    self.text = text
    self.indent = indent
    self.hanging = hanging
  }

  /// The lines at a width in columns, where each character takes one.
  ///
  /// A word too long for a line is broken; at least ten columns are used whatever the width.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var room: Int { max(10, width - indent - (lines.isEmpty ? 0 : hanging)) }
    func end() {
      let margin = indent + (lines.isEmpty ? 0 : hanging)
      lines.append(String(repeating: " ", count: margin) + line)
      line = ""
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty && line.count + 1 + word.count > room { end() }
      var rest = word
      while rest.count > room {
        line = String(rest.prefix(room))
        rest = rest.dropFirst(line.count)
        end()
      }
      if !rest.isEmpty { line += line.isEmpty ? String(rest) : " " + rest }
    }
    if !line.isEmpty { end() }
    return lines
  }
}
