extension String {
  /// The first words of a quote, parted by single spaces, without quotation and closing marks.
  ///
  /// - Parameter count: How many words at most.
  /// - Returns: The words; when some are left out, ` ...` follows.
  /// - Complexity: O(*n*) in the length of the text.
  package func shortened(toWords count: Int) -> String {
    let words = split(whereSeparator: \.isWhitespace)
    var kept = words.prefix(count).joined(separator: " ")[...]
    while let first = kept.first, "\"“”‘',".contains(first) { kept.removeFirst() }
    while let last = kept.last, ".,;:!?\"“”’'".contains(last) { kept.removeLast() }
    return words.count > count ? kept + " ..." : String(kept)
  }
}
