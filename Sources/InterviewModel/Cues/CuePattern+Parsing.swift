extension CuePattern {
  /// The fewest letters before a `*`.
  package static let shortestPrefix = 3

  /// Reads a pattern.
  ///
  /// Runs of spaces count as one; a gap at either end adds nothing and is dropped. Class names are
  /// not looked up: see ``wordClasses``.
  ///
  /// - Throws: The first ``CueProblem``.
  /// - Complexity: O(*n*) in the length of the text, but for comparing the choices of a bracket.
  package init(parsing text: String) throws(CueProblem) {
    var parser = CueParser(text)
    self.init(elements: try parser.pattern())
  }
}

/// Reads one pattern from left to right.
private struct CueParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func pattern() throws(CueProblem) -> [CuePattern.Element] {
    var elements: [CuePattern.Element] = []
    var length = 0
    while true {
      let spaces = skipSpaces()
      guard let scalar = current else { break }
      let start = position
      if scalar == ")" { throw problem(.unopenedBracket) }
      if scalar == "|" { throw problem(.barOutsideBrackets) }
      if spaces == 0, start > 0 { throw problem(.missingSpace) }
      if scalar == "(" {
        let choices = try choices()
        length += choices.map(\.count).max() ?? 0
        elements.append(.oneOf(choices))
      } else if let atom = try atom() {
        length += 1
        elements.append(.oneOf([[atom]]))
      } else {
        if elements.last == .gap { throw problem(.repeatedGap, at: start) }
        length += CuePattern.gapWidth
        elements.append(.gap)
      }
    }
    if elements.first == .gap { elements.removeFirst() }
    if elements.last == .gap { elements.removeLast() }
    guard !elements.isEmpty else { throw problem(.noWord, at: 0) }
    guard length <= CuePattern.longestMatch else { throw problem(.tooLong(length), at: 0) }
    return elements
  }

  /// Reads from an opening bracket to behind the closing one.
  private mutating func choices() throws(CueProblem) -> [[CuePattern.Atom]] {
    let opening = position
    position += 1
    var choices: [[CuePattern.Atom]] = []
    var choice: [CuePattern.Atom] = []
    var choiceStart = position
    while true {
      _ = skipSpaces()
      guard let scalar = current else { throw problem(.unclosedBracket, at: opening) }
      switch scalar {
      case "(": throw problem(.nestedBracket)
      case "|", ")":
        if choice.isEmpty { throw problem(.emptyChoice) }
        if choices.contains(choice) {
          let words = text(choiceStart..<position).split(separator: " ")
          throw problem(.repeatedChoice(words.joined(separator: " ")), at: choiceStart)
        }
        choices.append(choice)
        choice = []
        position += 1
        choiceStart = position
        if scalar == ")" { return choices }
      default:
        let start = position
        guard let atom = try atom() else { throw problem(.gapInBrackets, at: start) }
        choice.append(atom)
      }
    }
  }

  /// Reads a word with its marks up to a space, a bracket, a bar or the end; `nil` for a gap.
  private mutating func atom() throws(CueProblem) -> CuePattern.Atom? {
    let start = position
    while let scalar = current, scalar != " ", scalar != "(", scalar != ")", scalar != "|" {
      position += 1
    }
    let word = start..<position
    if word.count == 3, scalars[word].allSatisfy({ $0 == "." }) { return nil }
    if let capital = word.first(where: { scalars[$0].isCapital }) {
      throw problem(.capital(text(word)), at: capital)
    }
    if scalars[start] == "@" { return .wordClass(try className(word)) }
    var letters = word
    if let star = word.first(where: { scalars[$0] == "*" }) {
      guard star == word.upperBound - 1 else {
        throw problem(.misplacedStar(text(word)), at: start)
      }
      letters = start..<star
      guard letters.count >= CuePattern.shortestPrefix else {
        throw problem(.shortPrefix(text(word)), at: start)
      }
    }
    if let bad = letters.first(where: { !scalars[$0].canStandInWord }) {
      throw problem(.badCharacter(text(bad..<bad + 1), in: text(word)), at: start)
    }
    return letters == word ? .word(text(word)) : .prefix(text(letters))
  }

  /// The name behind an `@`: small letters, and hyphens between them.
  private func className(_ word: Range<Int>) throws(CueProblem) -> String {
    let name = scalars[word].dropFirst()
    guard let first = name.first, first != "-", name.last != "-",
      name.allSatisfy({ ("a"..."z").contains($0) || $0 == "-" })
    else { throw problem(.badClass(text(word)), at: word.lowerBound) }
    return text(name.indices)
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func skipSpaces() -> Int {
    let start = position
    while current == " " { position += 1 }
    return position - start
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func problem(_ fault: CueProblem.Fault, at index: Int? = nil) -> CueProblem {
    CueProblem(column: (index ?? position) + 1, fault: fault)
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }

  /// Letters with their accents, digits and apostrophes.
  fileprivate var canStandInWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "'"
    }
    return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }
}
