/// Cuts bytes into lines of clean UTF-8, in one pass.
struct LineScan {
  /// The clean lines, one after another.
  private(set) var bytes: [UInt8] = []
  /// The places of the lines, without spaces at either end.
  private(set) var lines: [Range<Int>] = []
  /// How many control characters were taken out.
  private(set) var controls = 0
  /// How many characters there were, control characters included, line ends not.
  private(set) var characters = 0
  /// How many bytes were not UTF-8.
  private(set) var foreign = 0
  /// Where the line that is being read starts in ``bytes``.
  private var start = 0

  /// Reads a whole file.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func read(_ file: [UInt8]) {
    bytes.reserveCapacity(file.count)
    file.withUnsafeBufferPointer { input in
      var index = 0
      while index < input.count {
        let byte = input[index]
        switch byte {
        case 0x0A:
          endLine()
          index += 1
        case 0x0D:
          endLine()
          index += index + 1 < input.count && input[index + 1] == 0x0A ? 2 : 1
        case 0x20...0x7E, 0x09:
          bytes.append(byte)
          characters += 1
          index += 1
        case 0x80...:
          index += wide(input, at: index)
        case 0x0B, 0x0C:
          bytes.append(0x20)
          characters += 1
          index += 1
        default:
          controls += 1
          characters += 1
          index += 1
        }
      }
    }
    endLine()
  }

  private mutating func endLine() {
    var from = start
    var to = bytes.count
    while from < to, bytes[from].isSpace { from += 1 }
    while to > from, bytes[to - 1].isSpace { to -= 1 }
    lines.append(from..<to)
    start = bytes.count
  }

  /// Reads one character that is not ASCII and says how many bytes it took.
  private mutating func wide(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    characters += 1
    let size = Self.size(input, at: index)
    guard size > 0 else {
      foreign += 1
      let scalar = Self.windows1252(input[index])
      if scalar == 0xA0 {
        bytes.append(0x20)
      } else if scalar < 0xA0 {
        controls += 1
      } else if let character = Unicode.Scalar(scalar) {
        bytes.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
      }
      return 1
    }
    let second = input[index + 1]
    let third = size > 2 ? input[index + 2] : 0
    switch (input[index], second, third) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
      bytes.append(0x20)
    case (0xC2, ..<0xA0, _): controls += 1
    case (0xEF, 0xBB, 0xBF): characters -= 1
    default: bytes.append(contentsOf: input[index..<(index + size)])
    }
    return size
  }

  /// How many bytes the UTF-8 character at an index takes, 2 to 4; 0 when it is none
  /// (The Unicode Standard, table 3-7).
  private static func size(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < input.count && range.contains(input[index + offset])
    }
    switch input[index] {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// The character of a byte in Windows-1252 (Unicode's mapping table CP1252).
  private static func windows1252(_ byte: UInt8) -> UInt32 {
    byte < 0xA0 ? high[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The characters of 0x80 to 0x9F; the five bytes without one stay control characters.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
