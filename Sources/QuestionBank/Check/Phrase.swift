/// Words in a row of which some places have a choice.
struct Phrase {
  /// The choices of each place, each one word or several.
  private let places: [[[Substring]]]

  /// A phrase from its places; a bar stands between the choices of one.
  init(_ places: String...) {
    self.places = places.map { place in
      place.split(separator: "|").map { $0.split(separator: " ") }
    }
  }

  /// Where the phrase ends when it begins where the words do; `nil` when it does not.
  ///
  /// Of several choices the first that leads to an end is taken.
  func end(in words: ArraySlice<Substring>) -> Int? { end(in: words, from: 0) }

  private func end(in words: ArraySlice<Substring>, from place: Int) -> Int? {
    guard place < places.count else { return words.startIndex }
    for choice in places[place] where words.starts(with: choice) {
      if let end = end(in: words.dropFirst(choice.count), from: place + 1) { return end }
    }
    return nil
  }
}
