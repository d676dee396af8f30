import InterviewModel
import Testing

@Suite struct CueSetTests {
  /// The word classes of these tests: `@figure` is a run of number words, `@boss` two phrases.
  private static func length(_ name: String, _ index: Int, in words: [Substring]) -> Int {
    switch name {
    case "figure":
      let numbers: Set<Substring> = ["two", "twenty", "hundred"]
      return words[index...].prefix { numbers.contains($0) }.count
    case "boss":
      if words[index] == "manager" { return 1 }
      return words[index...].starts(with: ["vice", "president"]) ? 2 : 0
    default: return 0
    }
  }

  private static func matches(_ patterns: [CuePattern], in words: [Substring]) -> [CueMatch] {
    let set = CueSet(patterns)
    return set.matches(inWords: words) { length(set.wordClasses[$0], $1, in: words) }
  }

  private func found(_ patterns: String..., in text: String) throws -> [String] {
    let words = text.split(separator: " ")
    return Self.matches(try patterns.map(CuePattern.init(parsing:)), in: words)
      .map { "\($0.pattern): " + words[$0.words].joined(separator: " ") }
  }

  @Test(arguments: [
    ("nobody owned", "so nobody owned the list", "nobody owned"),
    ("nobody (owned|had taken)", "nobody had taken it", "nobody had taken"),
    ("nobody (had|had taken) it", "nobody had taken it", "nobody had taken it"),
    ("complain*", "many complained", "complained"),
    ("complain*", "one complain", "complain"),
    ("i told @boss ... no", "i told vice president that no", "i told vice president that no"),
    ("@figure (a|per) week", "from twenty two a week", "twenty two a week"),
    ("i ... it", "i fixed it and left it", "i fixed it"),
    ("i ... it", "i a b c d it", "i a b c d it"),
    ("i ... it", "i it", "i it"),
    ("(a b|a) b c", "a b c", "a b c"),
    ("été*", "les étés", "étés"),
  ])
  func `a pattern matches as few words as it can`(pattern: String, text: String, expected: String)
    throws
  {
    #expect(try found(pattern, in: text) == ["0: \(expected)"])
  }

  @Test(arguments: [
    ("nobody owned", "nobody had owned"),
    ("nobody owned", "owned nobody"),
    ("nobody owned", "nobody"),
    ("nobody owned", ""),
    ("complain*", "compl"),
    ("i ... it", "i a b c d e it"),
    ("@figure week", "twenty"),
    ("i told @boss", "i told vice admiral"),
  ])
  func `a pattern that does not fit matches nothing`(pattern: String, text: String) throws {
    #expect(try found(pattern, in: text) == [])
  }

  @Test func `matches come by place, then by pattern`() throws {
    let all = try found("a b", "b", "a", "(a|b) b", in: "a b a b")
    #expect(
      all == ["0: a b", "2: a", "3: a b", "1: b", "0: a b", "2: a", "3: a b", "1: b"])
  }

  @Test func `matches of one pattern do not overlap`() throws {
    #expect(try found("a a", in: "a a a a a") == ["0: a a", "0: a a"])
  }

  @Test func `a beginning inside another beginning is seen as both`() throws {
    #expect(
      try found("meas*", "measur*", in: "measured meaningful meast") == [
        "0: measured", "1: measured", "0: meast",
      ])
  }

  @Test func `the same words give the same keys whatever holds them`() throws {
    let set = CueSet([try CuePattern(parsing: "nobody complain*")])
    let text = "then nobody complained"
    let pieces = text.split(separator: " ")
    #expect(pieces.map { set.key(of: $0) } == pieces.map { set.key(of: String($0)) })
    #expect(set.key(of: "nobody") != set.key(of: "then"))
  }

  @Test(arguments: 1...40) func `agrees with trying every way`(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let letters = ["a", "b", "c"]
    func word() -> String { letters[Int.random(in: 0..<3, using: &generator)] }
    func element() -> String {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: "..."
      case 1: "(\(word())|\(word()) \(word()) \(word()))"
      case 2: "@figure"
      default: word()
      }
    }
    let patterns = (0..<8).compactMap { _ in
      try? CuePattern(parsing: (0...3).map { _ in element() }.joined(separator: " "))
    }
    let words = (0..<30).map { _ in
      Substring(
        Bool.random(using: &generator)
          ? word() : ["two", "a", "b"].randomElement(using: &generator) ?? "a")
    }
    #expect(
      Self.matches(patterns, in: words)
        == Self.matchesByTryingAll(patterns, in: words), "seed \(seed)")
  }

  /// A plain recursive matcher, exponential in the worst case.
  private static func matchesByTryingAll(
    _ patterns: [CuePattern], in words: [Substring]
  ) -> [CueMatch] {
    func ends(_ atoms: ArraySlice<CuePattern.Atom>, from index: Int) -> Int? {
      guard let atom = atoms.first else { return index }
      guard index < words.count else { return nil }
      let length =
        switch atom {
        case .word(let word): words[index] == word ? 1 : 0
        case .prefix(let prefix): words[index].hasPrefix(prefix) ? 1 : 0
        case .wordClass(let name): Self.length(name, index, in: words)
        }
      return length == 0 ? nil : ends(atoms.dropFirst(), from: index + length)
    }
    func ends(_ elements: ArraySlice<CuePattern.Element>, from index: Int) -> Set<Int> {
      guard let element = elements.first else { return [index] }
      switch element {
      case .gap:
        return (0...4).reduce(into: []) {
          if index + $1 <= words.count {
            $0.formUnion(ends(elements.dropFirst(), from: index + $1))
          }
        }
      case .oneOf(let choices):
        return choices.reduce(into: []) {
          if let end = ends($1[...], from: index) {
            $0.formUnion(ends(elements.dropFirst(), from: end))
          }
        }
      }
    }
    var found: [CueMatch] = []
    for (number, pattern) in patterns.enumerated() {
      var start = 0
      while start < words.count {
        if let end = ends(pattern.elements[...], from: start).min() {
          found.append(CueMatch(pattern: number, words: start..<end))
          start = end
        } else {
          start += 1
        }
      }
    }
    return found.sorted { ($0.words.lowerBound, $0.pattern) < ($1.words.lowerBound, $1.pattern) }
  }

  @Test func `the work grows in proportion to the text, however hostile`() throws {
    let set = CueSet([try CuePattern(parsing: "@x ... @x ... @x ... @x ... @x ... stop")])
    func looks(_ count: Int) -> Int {
      var looks = 0
      let keys = [CueSet.Key](repeating: set.key(of: "x"), count: count)
      _ = set.matches(in: keys) { _, _ in
        looks += 1
        return 1
      }
      return looks
    }
    let small = looks(1_000)
    #expect(small <= 1_000 * 60)
    #expect(abs(looks(2_000) - 2 * small) <= small / 10)
  }
}

/// A small generator whose numbers depend on the seed alone (SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
