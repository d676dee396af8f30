import Yams

/// A text from which repeated keys are taken one by one, so that the rest can still be read.
struct RepeatedKeys {
  /// The text as it stands now: lines taken away are empty, the others keep their numbers.
  private(set) var text: String

  init(_ text: String) {
    self.text = text
  }

  /// Takes away the second entry of a block mapping that has a key twice, the first at `mark`.
  ///
  /// - Returns: The line of the second; `nil` when it cannot be found line by line.
  mutating func removeSecond(_ key: String, after mark: Mark) -> Int? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = mark.column - 1
    var index = mark.line
    while index < lines.count, !endsMapping(lines[index], indent: indent) {
      if startsEntry(lines[index], key: key, indent: indent) {
        lines[index] = ""
        var next = index + 1
        while next < lines.count, belongsToEntry(lines[next], indent: indent) {
          lines[next] = ""
          next += 1
        }
        text = lines.joined(separator: "\n")
        return index + 1
      }
      index += 1
    }
    return nil
  }

  private func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " } }

  private func endsMapping(_ line: Substring, indent: Int) -> Bool {
    !isBlank(line) && depth(line) < indent
  }

  private func startsEntry(_ line: Substring, key: String, indent: Int) -> Bool {
    guard depth(line) == indent else { return false }
    let content = line.dropFirst(indent)
    return content.hasPrefix("\(key):") || content.hasPrefix("\"\(key)\":")
  }

  /// Deeper lines, empty lines, and a list's items, which may stand as deep as their key.
  private func belongsToEntry(_ line: Substring, indent: Int) -> Bool {
    isBlank(line) || depth(line) > indent
      || (depth(line) == indent && line.dropFirst(indent).hasPrefix("- "))
  }
}
