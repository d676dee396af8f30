import InterviewModel
import Recording

/// The searchable words of many transcripts, as one piece of bytes that can be kept in a file.
///
/// It is a copy for speed and may be thrown away at any time: a transcript is taken from it only
/// while its file has the size and the time of change that it had when it was put in.
package struct SearchStore: Sendable {
  private var documents: [String: Document] = [:]
  private var bytes: [UInt8] = []

  private struct Document: Sendable, Equatable {
    var mark: FileMark
    var range: Range<Int>
  }

  /// A store of nothing.
  package init() {}

  /// How many transcripts are in it.
  package var count: Int { documents.count }

  /// Whether a transcript is in it as its file is now.
  package func holds(_ id: String, _ mark: FileMark) -> Bool { documents[id]?.mark == mark }

  /// Puts a transcript in, in place of what was kept under its id.
  ///
  /// - Complexity: O(*n*) in the length of the passages.
  package mutating func put(_ id: String, _ mark: FileMark, _ passages: [SearchPassage]) {
    let start = bytes.count
    for passage in passages {
      let text = Array(passage.text.utf8)
      bytes.append(passage.kind.rawValue)
      append(UInt64(clamping: passage.round), 2)
      append(UInt64(clamping: passage.exchange), 2)
      append(UInt64(text.count), 4)
      bytes += text
    }
    documents[id] = Document(mark: mark, range: start..<bytes.count)
  }

  /// Takes every transcript out that does not pass; its bytes go when the store is next written.
  ///
  /// - Returns: Whether there was any.
  package mutating func keep(where passes: (String) -> Bool) -> Bool {
    let before = documents.count
    documents = documents.filter { passes($0.key) }
    return documents.count != before
  }

  /// The passages of a transcript; empty when it is not in the store.
  package func passages(of id: String) -> [SearchPassage] {
    guard let range = documents[id]?.range else { return [] }
    var passages: [SearchPassage] = []
    bytes.withUnsafeBufferPointer { bytes in
      Self.walk(bytes, range) { kind, round, exchange, text in
        passages.append(
          SearchPassage(
            kind: SearchPassage.Kind(rawValue: kind) ?? .note, round: round, exchange: exchange,
            text: String(decoding: bytes[text], as: UTF8.self)))
      }
    }
    return passages
  }

  /// The ids, of those given and in their order, whose transcripts hold every term.
  ///
  /// - Complexity: O(*n*) in the number of bytes kept for these ids.
  package func ids(_ ids: [String], matching search: TranscriptSearch) -> [String] {
    let wanted = search.allTerms
    var scratch: [UInt8] = []
    return bytes.withUnsafeBufferPointer { bytes in
      ids.filter { id in
        guard let range = documents[id]?.range else { return false }
        guard !range.isEmpty else { return false }
        var found: UInt64 = 0
        if scratch.count < range.count {
          scratch = [UInt8](repeating: 0, count: range.count * 2)
        }
        scratch.withUnsafeMutableBufferPointer { scratch in
          // Small letters throughout; what stands between the passages is read from the bytes.
          let copy = UnsafeMutableBufferPointer(rebasing: scratch[..<range.count])
          _ = copy.update(fromContentsOf: bytes[range])
          WordScan.fold(copy)
          let folded = UnsafeBufferPointer(copy)
          guard search.mayFind(wanted, any: false, in: folded, 0..<range.count) else { return }
          Self.walk(bytes, range) { _, _, _, text in
            let place = (text.lowerBound - range.lowerBound)..<(text.upperBound - range.lowerBound)
            guard found != wanted,
              search.mayFind(wanted & ~found, any: true, in: folded, place)
            else { return }
            search.find(in: folded, place, &found) { _ in }
          }
        }
        return found == wanted
      }
    }
  }

  private static func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (_ kind: UInt8, _ round: Int, _ exchange: Int, _ text: Range<Int>) -> Void
  ) {
    var at = range.lowerBound
    while at + 9 <= range.upperBound {
      let length = number(bytes, at + 5, 4)
      let text = (at + 9)..<min(at + 9 + length, range.upperBound)
      body(bytes[at], number(bytes, at + 1, 2), number(bytes, at + 3, 2), text)
      at = text.upperBound
    }
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int
  ) -> Int {
    (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  private mutating func append(_ value: UInt64, _ width: Int) {
    Self.append(value, width, to: &bytes)
  }

  private static func append(_ value: UInt64, _ width: Int, to bytes: inout [UInt8]) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }
}

// MARK: - As a file

extension SearchStore {
  /// What the file begins with; counts up with every change of its format.
  private static let magic = Array("inclined search 1\n".utf8)

  /// Reads what ``encoded()`` wrote; `nil` for anything else, also for a piece of it.
  ///
  /// - Complexity: O(*n*) in the number of transcripts.
  package init?(_ file: [UInt8]) {
    guard file.starts(with: Self.magic), file.count >= Self.magic.count + 16 else { return nil }
    var documents: [String: Document] = [:]
    let whole = file.withUnsafeBufferPointer { file -> Bool in
      var at = Self.magic.count
      let count = Self.number(file, at, 8)
      let textLength = Self.number(file, at + 8, 8)
      at += 16
      guard count >= 0, textLength >= 0, textLength <= file.count - at else { return false }
      let textStart = file.count - textLength
      var start = 0
      for _ in 0..<min(count, file.count) {
        guard at + 20 <= textStart else { return false }
        let nameLength = Self.number(file, at, 4)
        let size = Self.number(file, at + 4, 8)
        let modified = Int64(truncatingIfNeeded: Self.number(file, at + 12, 8))
        at += 20
        guard nameLength >= 0, at + nameLength + 8 <= textStart else { return false }
        let id = String(decoding: file[at..<at + nameLength], as: UTF8.self)
        let length = Self.number(file, at + nameLength, 8)
        at += nameLength + 8
        guard length >= 0, length <= textLength - start else { return false }
        documents[id] = Document(
          mark: FileMark(size: size, modified: modified),
          range: textStart + start..<textStart + start + length)
        start += length
      }
      return at == textStart && start == textLength && documents.count == count
    }
    guard whole else { return nil }
    self.documents = documents
    bytes = file
  }

  /// The content of a file, transcripts in the order of their ids.
  package func encoded() -> [UInt8] {
    var file = Self.magic
    let sorted = documents.sorted { $0.key < $1.key }
    Self.append(UInt64(sorted.count), 8, to: &file)
    Self.append(UInt64(sorted.reduce(0) { $0 + $1.value.range.count }), 8, to: &file)
    for (id, document) in sorted {
      Self.append(UInt64(id.utf8.count), 4, to: &file)
      Self.append(UInt64(document.mark.size), 8, to: &file)
      Self.append(UInt64(bitPattern: document.mark.modified), 8, to: &file)
      file += Array(id.utf8)
      Self.append(UInt64(document.range.count), 8, to: &file)
    }
    for (_, document) in sorted { file += bytes[document.range] }
    return file
  }
}
