/// Reads one key of a rubric without composing the rest of the file.
enum Gloss {
  private static let key = Array("gloss:".utf8)

  /// The gloss of a rubric; what keeps it from being read is logged.
  ///
  /// - Complexity: O(*n*) in the bytes of the file to find it, then YAML for its own lines.
  static func read(_ bytes: [UInt8], name: String, log: ReadingLog) -> String? {
    var line = 1
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start...].starts(with: key) {
        let part = Array(bytes[start..<endOfEntry(from: start, in: bytes)])
        let file = YAMLFile(part, name: name, firstLine: line, log: log)
        return file.root?.fields(of: "rubric", required: ["gloss"])?["gloss"]?.text()
      }
      start = nextLine(after: start, in: bytes)
      line += 1
    }
    log.add(
      BankProblem(file: name, line: 1, column: 1, fault: .missingKey("gloss", of: "rubric")))
    return nil
  }

  /// Where the first line begins that does not belong to the entry: the next at the left margin.
  private static func endOfEntry(from start: Int, in bytes: [UInt8]) -> Int {
    var end = nextLine(after: start, in: bytes)
    while end < bytes.endIndex, [UInt8(ascii: " "), 10].contains(bytes[end]) {
      end = nextLine(after: end, in: bytes)
    }
    return end
  }

  private static func nextLine(after start: Int, in bytes: [UInt8]) -> Int {
    (bytes[start...].firstIndex(of: 10) ?? bytes.endIndex - 1) + 1
  }
}
