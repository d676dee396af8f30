import InterviewModel

/// The summaries of many transcripts, kept so that a list need not read them again.
///
/// It is a copy for speed and may be thrown away at any time: a summary is taken from it only while
/// its file has the size and the time of change that it had when it was put in.
package struct SummaryStore: Sendable {
  private var documents: [String: Document] = [:]
  private var writer = SummaryWriter(bytes: [], strings: StringTable())

  private struct Document: Sendable {
    var mark: FileMark
    var range: Range<Int>
  }

  /// A store of nothing.
  package init() {}

  /// How many transcripts are in it.
  package var count: Int { documents.count }

  /// The summary of the file at a path; `nil` unless the file is as it was.
  ///
  /// - Returns: The outer optional tells whether the file is known, the inner one is `nil` for a
  ///   file without events.
  /// - Complexity: O(*n*) in the number of its verdicts and votes.
  package func summary(of path: String, _ mark: FileMark) -> JournalSummary?? {
    guard let document = documents[path], document.mark == mark else { return nil }
    if document.range.isEmpty { return .some(nil) }
    return writer.bytes.withUnsafeBufferPointer { bytes -> JournalSummary?? in
      var reader = SummaryReader(
        bytes: bytes, at: document.range.lowerBound, strings: writer.strings)
      guard let summary = reader.summary(id: TranscriptLibrary.id(of: path)) else { return nil }
      return .some(summary)
    }
  }

  /// Puts a summary in, in place of what was kept for its path; `nil` for a file without events.
  package mutating func put(_ path: String, _ mark: FileMark, _ summary: JournalSummary?) {
    let start = writer.bytes.count
    if let summary { writer.write(summary) }
    documents[path] = Document(mark: mark, range: start..<writer.bytes.count)
  }

  /// Takes every transcript out that does not pass.
  ///
  /// - Returns: Whether there was any.
  package mutating func keep(where passes: (String) -> Bool) -> Bool {
    let before = documents.count
    documents = documents.filter { passes($0.key) }
    return documents.count != before
  }
}

// MARK: - As a file

extension SummaryStore {
  /// What the file begins with; counts up with every change of its format, and of what a summary
  /// says of the same journal.
  private static let magic: [UInt8] = {
    // Signals are kept by their place among all.
    var signals = Fingerprint()
    for signal in Signal.allCases { signals.add(signal.rawValue, []) }
    return Array("inclined summaries 1 \(signals.text)\n".utf8)
  }()

  /// Reads what ``encoded()`` wrote; `nil` for anything else, also for a piece of it or where a
  /// byte was changed.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package init?(_ file: [UInt8]) {
    let sumLength = 16
    guard file.starts(with: Self.magic), file.count > Self.magic.count + sumLength else {
      return nil
    }
    let end = file.count - sumLength
    guard Array(file[end...]) == Self.checksum(file[..<end]) else { return nil }
    var documents: [String: Document] = [:]
    var strings = StringTable()
    let whole = file.withUnsafeBufferPointer { file -> Bool in
      var reader = SummaryReader(
        bytes: UnsafeBufferPointer(rebasing: file[..<end]), at: Self.magic.count,
        strings: StringTable())
      guard let table = reader.table(), let count = reader.number() else { return false }
      strings = table
      var start = 0
      documents.reserveCapacity(min(count, end))
      var marks: [(String, FileMark, Int)] = []
      for _ in 0..<min(count, end) {
        guard let path = reader.text(), let size = reader.number(),
          let modified = reader.number(), let length = reader.number()
        else { return false }
        marks.append((path, FileMark(size: size, modified: Int64(modified)), length))
      }
      for (path, mark, length) in marks {
        guard length <= end - reader.at - start else { return false }
        let first = reader.at + start
        documents[path] = Document(mark: mark, range: first..<first + length)
        start += length
      }
      return reader.at + start == end && documents.count == count
    }
    guard whole else { return nil }
    self.documents = documents
    writer = SummaryWriter(bytes: file, strings: strings)
  }

  /// The content of a file, transcripts in the order of their paths.
  package func encoded() -> [UInt8] {
    let sorted = documents.sorted { $0.key < $1.key }
    var head = SummaryWriter(bytes: Self.magic, strings: writer.strings)
    head.writeTable()
    head.write(sorted.count)
    for (path, document) in sorted {
      head.write(plain: path)
      head.write(document.mark.size)
      head.write(Int(document.mark.modified))
      head.write(document.range.count)
    }
    var file = head.bytes
    for (_, document) in sorted { file += writer.bytes[document.range] }
    return file + Self.checksum(file[...])
  }

  /// 16 hexadecimal digits of 64-bit FNV-1a over eight bytes at a time.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        hash = (hash ^ word) &* 0x100_0000_01b3
        hash ^= hash >> 29
        at += 8
      }
      for byte in bytes[at...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return Array((String(repeating: "0", count: 16 - digits.utf8.count) + digits).utf8)
  }
}
