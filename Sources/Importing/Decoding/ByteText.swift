/// A stretch of the decoded call: UTF-8 without line ends.
typealias ByteText = ArraySlice<UInt8>

extension ByteText {
  /// The stretch without spaces and tabs at its ends.
  var trimmed: ByteText {
    var start = startIndex
    var end = endIndex
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }

  /// The stretch as a string.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether the stretch begins with an ASCII word, compared with regard to case.
  func begins(with word: StaticString) -> Bool {
    let size = word.utf8CodeUnitCount
    guard count >= size else { return false }
    for offset in 0..<size where self[startIndex + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the stretch ends with an ASCII word, compared with regard to case.
  func ends(with word: StaticString) -> Bool {
    let size = word.utf8CodeUnitCount
    return count >= size && self[(endIndex - size)...].begins(with: word)
  }

  /// The first place of an ASCII word; `nil` where it does not stand.
  ///
  /// - Complexity: O(*n*) for words whose first byte seldom repeats within them.
  func place(of word: StaticString) -> Int? {
    let size = word.utf8CodeUnitCount
    guard count >= size else { return nil }
    let first = word.utf8Start[0]
    let offset: Int? = withUnsafeBufferPointer { bytes in
      var place = 0
      while place + size <= bytes.count {
        if bytes[place] == first {
          var length = 1
          while length < size, bytes[place + length] == word.utf8Start[length] { length += 1 }
          if length == size { return place }
        }
        place += 1
      }
      return nil
    }
    return offset.map { startIndex + $0 }
  }

  /// The stretches between spaces and tabs, at most `limit` of them; the rest is left out.
  func words(limit: Int) -> [ByteText] {
    var result: [ByteText] = []
    var index = startIndex
    while index < endIndex, result.count < limit {
      while index < endIndex, self[index].isSpace { index += 1 }
      let start = index
      while index < endIndex, !self[index].isSpace { index += 1 }
      if index > start { result.append(self[start..<index]) }
    }
    return result
  }

  /// Whether every byte is an ASCII digit and there is one.
  var isNumber: Bool { !isEmpty && allSatisfy(\.isDigit) }
}

extension UInt8 {
  /// Space or tab.
  var isSpace: Bool { self == 0x20 || self == 0x09 }
  /// 0 to 9.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// A letter of ASCII.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A capital of ASCII.
  var isCapital: Bool { self >= 0x41 && self <= 0x5A }
}
