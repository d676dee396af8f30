/// The first step: bytes of a file -> lines of clean UTF-8.
///
/// A byte-order mark decides between UTF-8 and UTF-16; without one the file is UTF-8. Bytes that
/// are not UTF-8 are read one by one as Windows-1252 (the Latin-1 of office programs), so a file of
/// mixed encodings keeps every character. Lines end at a line feed, a carriage return, or both
/// together. Other control characters and byte-order marks inside the text are taken out; no-break
/// spaces, form feeds and the separators of Unicode become spaces.
struct CallText: Sendable {
  /// One control character in this many characters is still a text.
  static let controlShare = 20

  /// The lines' words, one line after another.
  let bytes: [UInt8]
  /// The places of the lines in ``bytes``, without spaces at either end.
  let lines: [Range<Int>]
  /// How the file was written.
  let encoding: Encoding

  /// How a file writes its characters.
  enum Encoding: String, Sendable, CaseIterable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// UTF-8 with bytes that are none, read as Windows-1252.
    case windows1252
  }

  /// Decodes a file.
  ///
  /// - Throws: ``ImportingError/document(_:)``, ``ImportingError/notText(controls:characters:)`` or
  ///   ``ImportingError/empty``.
  /// - Complexity: O(*n*) in the number of bytes.
  init(decoding file: [UInt8]) throws(ImportingError) {
    if let document = Self.document(file) { throw .document(document) }
    var scan = LineScan()
    if file.starts(with: [0xFF, 0xFE]) {
      scan.read(Self.utf8(of: file, low: 0))
      encoding = .utf16LittleEndian
    } else if file.starts(with: [0xFE, 0xFF]) {
      scan.read(Self.utf8(of: file, low: 1))
      encoding = .utf16BigEndian
    } else {
      scan.read(file)
      encoding = scan.foreign == 0 ? .utf8 : .windows1252
    }
    guard scan.controls * Self.controlShare <= scan.characters else {
      throw .notText(controls: scan.controls, characters: scan.characters)
    }
    guard scan.lines.contains(where: { !$0.isEmpty }) else { throw .empty }
    bytes = scan.bytes
    lines = scan.lines
  }

  /// A line by its index from 0, without spaces at either end.
  subscript(line index: Int) -> ByteText { bytes[lines[index]] }

  /// The wrapping that the first bytes name.
  private static func document(_ file: [UInt8]) -> ImportingError.Document? {
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    if file.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if file.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    return nil
  }

  /// UTF-16 behind a byte-order mark as UTF-8; `low` is the offset of the low byte in each pair.
  ///
  /// A surrogate without its partner becomes U+FFFD, an odd last byte goes.
  private static func utf8(of file: [UInt8], low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    var index = 2
    while index + 1 < file.count {
      units.append(UInt16(file[index + low]) | UInt16(file[index + 1 - low]) << 8)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
