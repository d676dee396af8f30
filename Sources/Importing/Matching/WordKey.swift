/// Cuts words so that "disagreed" and "disagreement" meet.
enum WordKey {
  /// The word without a common English ending, and no longer than `length` bytes.
  ///
  /// - Complexity: O(1).
  static func key(of word: String, length: Int) -> String {
    let bytes = Array(word.utf8.suffix(4))
    func ends(_ ending: String) -> Bool {
      word.utf8.count > ending.utf8.count + 2
        && bytes.suffix(ending.utf8.count)
          .elementsEqual(ending.utf8)
    }
    var stem = Substring(word)
    if !word.hasSuffix("ss"), let (ending, cut) = endings.first(where: { ends($0.ending) }) {
      stem = stem.dropLast(cut)
      // "stopped" and "stop": one of two equal consonants goes too.
      let tail = Array(stem.utf8.suffix(2))
      if cut >= 2, ending != "ies", stem.utf8.count > 3, tail.count == 2, tail[0] == tail[1],
        tail[0] != UInt8(ascii: "s"), tail[0] != UInt8(ascii: "l")
      {
        stem = stem.dropLast()
      }
    }
    guard stem.utf8.count > length else { return String(stem) }
    return String(decoding: stem.utf8.prefix(length), as: UTF8.self)
  }

  /// Endings with how many bytes of each go; the first that fits is taken.
  private static let endings: [(ending: String, cut: Int)] = [
    ("ing", 3), ("edly", 4), ("ied", 2), ("ies", 2), ("ed", 2), ("es", 2), ("s", 1),
    ("ly", 2), ("e", 1),
  ]
}
