import InterviewModel

/// The list of the examples that the judge reads otherwise than they are labelled.
///
/// A learnt reader errs. Instead of leaving out the texts on which it does, the bank names them in
/// a file, a line each: path, signal or beat, hit or miss, number, and the first words.
package struct MisreadList {
  /// How many words of an example tell which it is.
  private static let firstWords = 6

  private static let heading = """
    # The examples that the judge reads otherwise than they are labelled.
    # Written by `inclined bank check --record`; do not edit.

    """

  private let source: BankSource

  /// The list of a bank; nothing is read yet.
  package init(of source: BankSource) {
    self.source = source
  }

  /// The file, as people name it; in a folder its path.
  package var path: String { source.name(of: BankPaths.misread) }

  /// The content of the file.
  ///
  /// - Parameter misread: The examples that are misread, in the order of the bank.
  /// - Returns: A heading and a line an example.
  package func file(of misread: [Example]) -> String {
    Self.heading + misread.map { line(of: $0) + "\n" }.joined()
  }

  /// Where the file and what is misread differ.
  ///
  /// - Parameters:
  ///   - examples: All examples of the bank.
  ///   - isMisread: For each of them whether it is misread.
  /// - Returns: The examples that are misread and not listed, and the lines that no misread
  ///   example fits, in the order of files and lines.
  /// - Throws: ``BankError`` when the list cannot be read; a missing one is empty.
  package func problems(
    of examples: [Example], isMisread: [Bool]
  ) throws(BankError) -> [BankProblem] {
    let listed = try lines()
    let names = Set(listed.map(\.text))
    let log = ReadingLog()
    var known: [String: Bool] = [:]
    for (example, isMisread) in zip(examples, isMisread) {
      let line = line(of: example)
      known[line] = isMisread
      guard isMisread, !names.contains(line) else { continue }
      log.add(
        BankProblem(
          file: example.place.file, line: example.place.line, column: example.place.column,
          fault: .misread(example.subject.id, isHit: example.isHit)))
    }
    for (number, text) in listed where known[text] != true {
      log.add(
        BankProblem(
          file: path, line: number, column: 1,
          fault: known[text] == nil ? .unknownMisread : .noLongerMisread))
    }
    return log.sorted
  }

  /// The lines that name examples, with their numbers from 1.
  private func lines() throws(BankError) -> [(number: Int, text: String)] {
    let bytes: [UInt8]
    do {
      bytes = try source.bytes(at: BankPaths.misread)
    } catch .noFile {
      return []
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      line.isEmpty || line.hasPrefix("#") ? nil : (index + 1, String(line))
    }
  }

  private func line(of example: Example) -> String {
    let folder = source.name(of: "")
    let file = example.place.file
    let path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
    let kind = example.isHit ? "hit" : "miss"
    let words = example.exchange.answer.split(separator: " ").prefix(Self.firstWords)
    return "\(path) \(example.subject.id) \(kind) \(example.number): "
      + words.joined(separator: " ")
  }
}
