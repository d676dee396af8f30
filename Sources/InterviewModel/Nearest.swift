extension Sequence where Element == String {
  /// The element that somebody who typed `word` most likely meant; `nil` when none is near.
  ///
  /// Near is an edit distance (insert, delete, replace, swap neighbours; ASCII case ignored) of at
  /// most a third of the word's length, but always 1; failing that, an element that contains the
  /// word, when it has three letters or more. Ties go to the earlier element.
  ///
  /// - Complexity: O(*n m*) bytes compared an element, for lengths *n* and *m*; words over 64
  ///   bytes are near nothing.
  package func nearest(to word: String) -> String? {
    let wanted = word.utf8.map(\.asciiLowercased)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (distance: Int, element: String)?
    var holder: String?
    for element in self {
      let candidate = element.utf8.map(\.asciiLowercased)
      guard candidate.count <= 64 else { continue }
      let distance = editDistance(wanted, candidate)
      if distance <= Swift.max(1, wanted.count / 3), distance < candidate.count,
        best.map({ distance < $0.distance }) ?? true
      {
        best = (distance, element)
      }
      if holder == nil, wanted.count >= 3, holds(candidate, wanted) { holder = element }
    }
    return best?.element ?? holder
  }
}

/// Counts the inserts, deletes, replacements and swaps of neighbours that turn one word into
/// another (optimal string alignment).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var row = last
  for i in left.indices {
    row[0] = i + 1
    for j in right.indices {
      let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
      row[j + 1] = min(replaced, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
      }
    }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[right.count]
}

private func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
  guard part.count <= whole.count else { return false }
  return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
}
