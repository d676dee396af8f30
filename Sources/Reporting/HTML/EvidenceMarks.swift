import InterviewModel

/// A text cut where evidence begins and ends, so that it can be marked.
package struct EvidenceMarks: Sendable, Equatable {
  /// The pieces in order; together they are the text.
  package var segments: [Segment]

  /// A piece of the text.
  package struct Segment: Sendable, Equatable {
    /// The words.
    package var text: String
    /// The evidence that rests on them, by its index; empty for none.
    package var evidence: [Int]
  }

  /// Cuts a text.
  ///
  /// Places outside the text or inside a character are moved to the nearest character; evidence
  /// whose place then holds nothing is not marked.
  ///
  /// - Parameters:
  ///   - text: An answer or a reply.
  ///   - part: Which of the two it is.
  ///   - index: For a reply its number, counted from 0.
  ///   - evidence: All evidence of the exchange.
  /// - Complexity: O(*n* + *e* log *e*) in the length of the text and the number of quotes, times
  ///   the quotes that overlap at a place.
  package init(_ text: String, _ part: Place.Part, index: Int = 0, evidence: [Evidence]) {
    let utf8 = text.utf8
    func bound(_ offset: Int) -> Int {
      var at = utf8.index(
        utf8.startIndex, offsetBy: min(max(0, offset), utf8.count))
      while at > utf8.startIndex, at.samePosition(in: text.unicodeScalars) == nil {
        at = utf8.index(before: at)
      }
      return utf8.distance(from: utf8.startIndex, to: at)
    }
    var starts: [Int: [Int]] = [:]
    var ends: [Int: [Int]] = [:]
    var cuts: Set<Int> = [0, utf8.count]
    for (number, item) in evidence.enumerated() {
      for place in [item.quote.place, item.against?.place].compactMap({ $0 })
      where place.part == part && place.index == index {
        let start = bound(place.start)
        let end = bound(place.end)
        guard start < end else { continue }
        cuts.formUnion([start, end])
        starts[start, default: []].append(number)
        ends[end, default: []].append(number)
      }
    }
    let sorted = cuts.sorted()
    segments = []
    var open: [Int] = []
    for (from, to) in zip(sorted, sorted.dropFirst()) {
      for number in ends[from] ?? [] {
        if let place = open.firstIndex(of: number) { open.remove(at: place) }
      }
      open += starts[from] ?? []
      let range =
        utf8.index(utf8.startIndex, offsetBy: from)..<utf8.index(utf8.startIndex, offsetBy: to)
      segments.append(Segment(text: String(text[range]), evidence: open))
    }
  }
}
