/// Cuts bytes into tokens, in one pass.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  var tokens: [Token] = []
  /// How many scalars hide or reorder text.
  var invisibleCount = 0
  /// How many letters are of another script than Latin.
  var foreignLetterCount = 0
  /// How many letters stand in words that mix Latin with look-alikes of another script.
  var mixedWordCount = 0

  init(bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  /// Reads all tokens.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func run() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): index = number(from: index)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        index = word(from: index)
      default:
        add(mark(byte), index, index + 1)
        index += 1
      }
    }
  }

  private func mark(_ byte: UInt8) -> Token.Shape {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "-"):
      .comma
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    default: .symbol
    }
  }

  private mutating func add(_ shape: Token.Shape, _ start: Int, _ end: Int) {
    let word = shape == .quote ? Vocabulary.quote : Word(folding: bytes, in: start..<end)
    tokens.append(
      Token(
        start: Int32(start), end: Int32(end), shape: shape, isCapitalised: false, word: word,
        stem: word, classes: 0))
  }

  /// Digits with inner points, commas and colons: "1,200", "2.5", "10:30".
  private mutating func number(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isDigit(byte) {
        index += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x3A, index + 1 < bytes.count,
        Self.isDigit(bytes[index + 1])
      {
        index += 2
      } else {
        break
      }
    }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(index), shape: .number, isCapitalised: false,
        word: Vocabulary.number, stem: Vocabulary.number, classes: 0))
    return index
  }

  /// A word with inner apostrophes; other scripts' letters count as letters too.
  private mutating func word(from start: Int) -> Int {
    var index = start
    var end = start
    var apostrophe: Int?
    var latin = 0
    var foreign = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isLetter(byte) || (Self.isDigit(byte) && index > start) {
          index += 1
          end = index
          latin += 1
        } else if byte == 0x27, index > start, index + 1 < bytes.count,
          bytes[index + 1] >= 0x80 || Self.isLetter(bytes[index + 1])
        {
          apostrophe = index
          index += 1
        } else {
          break
        }
      } else {
        let (scalar, length) = Scalars.decode(bytes, at: index, end: bytes.count)
        if Scalars.isInvisible(scalar) {
          invisibleCount += 1
          index += length
          if index > start + length { end = index }
        } else if scalar == 0x2019 || scalar == 0x2018 {
          let next = index + length
          guard index > start, next < bytes.count, Self.isLetter(bytes[next]) else { break }
          apostrophe = index
          index = next
        } else if Self.isLetter(scalar) {
          if Scalars.isForeignLetter(scalar) {
            foreign += 1
            foreignLetterCount += 1
          } else {
            latin += 1
          }
          index += length
          end = index
        } else {
          break
        }
      }
    }
    guard latin + foreign > 0 else { return symbol(from: start, after: index) }
    if latin > 0, foreign > 0 { mixedWordCount += 1 }
    add(word: start..<end, apostrophe: apostrophe)
    return max(end, index)
  }

  /// A mark outside ASCII, or a run of invisible scalars.
  private mutating func symbol(from start: Int, after index: Int) -> Int {
    if index > start { return index }
    let (scalar, length) = Scalars.decode(bytes, at: start, end: bytes.count)
    let shape: Token.Shape =
      switch scalar {
      case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB, 0x2018, 0x2019: .quote
      case 0x20A0...0x20CF, 0x00A3, 0x00A5, 0x00A2: .currency
      case 0x2026, 0x3002: .stop
      case 0x2012...0x2015: .comma
      case 0x00A0, 0x2000...0x200A, 0x202F, 0x3000: .symbol
      default: .symbol
      }
    if !(scalar == 0x00A0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F) {
      add(shape, start, start + length)
    }
    return start + length
  }

  /// Adds a word, cut at its contraction.
  private mutating func add(word range: Range<Int>, apostrophe: Int?) {
    let whole = Word(folding: bytes, in: range)
    let classes = lexicon.classes(of: whole)
    if classes & WordClass.folded.bit != 0, let cut = Vocabulary.contractions[whole.hash] {
      let middle = range.lowerBound + cut.length
      if middle < range.upperBound {
        append(cut.first, range.lowerBound..<middle)
        append(cut.second, middle..<range.upperBound)
        return
      }
    }
    if let apostrophe, apostrophe > range.lowerBound, apostrophe < range.upperBound {
      let head = range.lowerBound..<apostrophe
      let tail = apostrophe..<range.upperBound
      append(Word(folding: bytes, in: head), head)
      append(Word(folding: bytes, in: tail), tail)
      return
    }
    append(whole, range, classes: classes)
  }

  private mutating func append(_ word: Word, _ range: Range<Int>, classes known: UInt64? = nil) {
    let first = bytes[range.lowerBound]
    var classes = known ?? lexicon.classes(of: word)
    var folded = word
    var stem = word
    if classes & WordClass.folded.bit != 0, let neutral = Vocabulary.neutral[word.hash] {
      folded = neutral
      stem = neutral
    } else {
      stem = Stem.word(bytes, range)
      if classes == 0, stem != word { classes = lexicon.classes(of: stem) }
    }
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound),
        shape: classes & WordClass.numeral.bit != 0 ? .numeral : .word,
        isCapitalised: first >= 0x41 && first <= 0x5A, word: folded, stem: stem,
        classes: classes))
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 0x61 < 26 }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AA, 0x00B5, 0x00BA, 0x00C0...0x00D6, 0x00D8...0x00F6, 0x00F8...0x02AF: true
    case 0x0300...0x036F, 0x1E00...0x1EFF: true
    default: Scalars.isForeignLetter(scalar)
    }
  }
}
