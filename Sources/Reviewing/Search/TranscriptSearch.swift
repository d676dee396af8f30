import InterviewModel
import Recording

/// Finds a query's words in passages, with their places for marking.
package struct TranscriptSearch: Sendable {
  /// What is searched for.
  package let query: SearchQuery

  /// Of each term its longest word, with the place of the letter that is rarest in English.
  private let anchors: [(word: [UInt8], place: Int)]

  package init(_ query: SearchQuery) {
    self.query = query
    anchors = query.terms.prefix(64).map { term in
      let word = term.words.max { $0.count < $1.count } ?? []
      let place = word.indices.max { Self.rarity(word[$0]) < Self.rarity(word[$1]) } ?? 0
      return (word, place)
    }
  }

  private static let commonFirst = Array("etaoinshrdlcumwfgypbvkjxqz".utf8)

  private static func rarity(_ byte: UInt8) -> Int {
    commonFirst.firstIndex(of: byte) ?? commonFirst.count
  }

  /// Whether every term that is still to be found (any of them) may be in some folded bytes.
  func mayFind(
    _ missing: UInt64, any: Bool, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    for (index, anchor) in anchors.enumerated() where missing & (1 << UInt64(index)) != 0 {
      let isThere = ByteScan.contains(anchor.word, by: anchor.place, in: bytes, range)
      if isThere == any { return any }
    }
    return !any
  }

  /// A passage with the places of what was found in it.
  package struct Match: Sendable, Equatable {
    /// The passage.
    package var passage: SearchPassage
    /// Byte ranges of its text, rising and apart from each other.
    package var places: [Range<Int>]
  }

  /// The passages that hold something of the query; none unless all of its terms occur.
  ///
  /// - Complexity: O(*n*) in the length of the text, for a query of given length.
  package func matches(in passages: [SearchPassage]) -> [Match] {
    var found: UInt64 = 0
    var matches: [Match] = []
    for passage in passages {
      var bytes = Array(passage.text.utf8)
      var places: [Range<Int>] = []
      bytes.withUnsafeMutableBufferPointer { buffer in
        WordScan.fold(buffer)
        let whole = UnsafeBufferPointer(buffer)
        find(in: whole, 0..<whole.count, &found) { places.append($0) }
      }
      if !places.isEmpty { matches.append(Match(passage: passage, places: Self.joined(places))) }
    }
    return found == allTerms ? matches : []
  }

  /// A set bit a term; queries of more than 64 terms are taken for their first 64.
  var allTerms: UInt64 {
    query.terms.count >= 64 ? .max : (1 << UInt64(query.terms.count)) - 1
  }

  /// Reports the place of every occurrence in folded text and notes which terms occurred.
  func find(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: inout UInt64,
    _ report: (Range<Int>) -> Void
  ) {
    // For each term the words of it that stand before the current one, as a bit a length, so that
    // a text of one word over and over is read once.
    var open = [UInt64](repeating: 0, count: min(query.terms.count, 64))
    let isLong = query.terms.contains { $0.words.count > 1 }
    var starts: [Int] = []
    let longest = min(63, query.terms.map(\.words.count).max() ?? 1)
    WordScan.words(in: bytes, range) { word in
      if isLong {
        starts.append(word.lowerBound)
        if starts.count > 4096 { starts.removeFirst(starts.count - longest) }
      }
      for index in open.indices {
        let term = query.terms[index]
        var next: UInt64 = 0
        var waiting = open[index] << 1 | 1
        while waiting != 0 {
          let place = waiting.trailingZeroBitCount
          waiting &= waiting - 1
          guard place < term.words.count, place < 63,
            Self.fits(
              term.words[place], bytes, word,
              isPrefix: term.isPrefix && place == term.words.count - 1)
          else { continue }
          next |= 1 << UInt64(place)
        }
        let last = min(term.words.count, 63) - 1
        if next & (1 << UInt64(last)) != 0 {
          found |= 1 << UInt64(index)
          let start = last == 0 ? word.lowerBound : starts[starts.count - 1 - last]
          report(start..<word.upperBound)
        }
        open[index] = next
      }
    }
  }

  @inline(__always)
  private static func fits(
    _ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isPrefix: Bool
  ) -> Bool {
    guard isPrefix ? wanted.count <= word.count : wanted.count == word.count,
      wanted[0] == bytes[word.lowerBound]
    else { return false }
    for offset in wanted.indices where wanted[offset] != bytes[word.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Overlapping places made one.
  static func joined(_ places: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, place.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        joined.append(place)
      }
    }
    return joined
  }
}

extension TranscriptSearch.Match {
  /// The first place with some words around it.
  ///
  /// - Parameter radius: About how many bytes on either side; cut between characters and, where
  ///   one is near, between words.
  /// - Returns: The text before, the words found and the text after it, each on one line.
  package func excerpt(radius: Int) -> (before: String, found: String, after: String) {
    guard let place = places.first else { return ("", "", "") }
    let utf8 = passage.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: place.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: place.upperBound)
    var before = String(decoding: utf8[..<start].suffix(radius), as: UTF8.self)
    if utf8.distance(from: utf8.startIndex, to: start) > radius {
      let cut = before.firstIndex(of: " ").map { before[$0...].dropFirst() } ?? before[...]
      before = "…" + cut.drop { $0 == "\u{FFFD}" }
    }
    var after = String(decoding: utf8[end...].prefix(radius), as: UTF8.self)
    if utf8.distance(from: end, to: utf8.endIndex) > radius {
      let cut = after.lastIndex(of: " ").map { after[..<$0] } ?? after[...]
      after = cut.filter { $0 != "\u{FFFD}" } + "…"
    }
    return (before, String(decoding: utf8[start..<end], as: UTF8.self), after)
  }
}
